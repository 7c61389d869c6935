import { type APIMessage, type APIMessageComponent, ComponentType, MessageFlags } from 'discord.js';
import { escapeHtml, markdownToHtml } from './markdown.js';

/** A message of the bot beside what a person did to get it. */
export interface Scene {
  readonly message: APIMessage;
  /** The line above the message: who did what, or wrote what. */
  readonly above: { readonly who: 'ada' | 'Verbatim'; readonly words: string };
  /** The files that the message carries, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The scene as a page that looks as Discord does on a phone, with its dark theme. */
export function scenePage({ message, above, files }: Scene, css: string): string {
  const components = (message.components ?? []).map((each) => componentToHtml(each, files)).join('');
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><style>${css}</style></head>
<body>
<header><span class="back">‹</span><span class="hash">#</span> reading-room</header>
<article>
<div class="above"><span class="avatar ${above.who}">${above.who.charAt(0)}</span><b>${above.who}</b> ${escapeHtml(above.words)}</div>
<div class="avatar Verbatim">V</div>
<div class="name"><b>Verbatim</b> <span class="tag">APP</span> <span class="time">09:41</span></div>
<div class="body">${components}${ephemeral ? '<div class="small">Only you can see this</div>' : ''}</div>
</article>
</body></html>`;
}

/** @throws Error for what the bot does not send: a picture must not leave anything out in silence */
function componentToHtml(component: APIMessageComponent, files: Scene['files']): string {
  switch (component.type) {
    case ComponentType.Container: {
      const accent = `#${(component.accent_color ?? 0).toString(16).padStart(6, '0')}`;
      const inside = component.components.map((each) => componentToHtml(each, files)).join('');
      return `<section class="container" style="border-left-color:${accent}">${inside}</section>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownToHtml(component.content)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map((each) => componentToHtml(each, files)).join('')}</div>`;
    case ComponentType.MediaGallery:
      return component.items.map(({ media }) => pictureToHtml(media.url, files)).join('');
    case ComponentType.Button: {
      const label = 'label' in component ? (component.label ?? '') : '';
      return `<span class="button${component.disabled ? ' disabled' : ''}">${escapeHtml(label)}</span>`;
    }
    case ComponentType.StringSelect:
      return `<span class="select">${escapeHtml(component.placeholder ?? '')}<i>⌄</i></span>`;
    default:
      throw new Error(`no picture of a component of type ${component.type}`);
  }
}

function pictureToHtml(url: string, files: Scene['files']): string {
  const file = files.get(url.replace('attachment://', ''));
  if (file === undefined) throw new Error(`no file for ${url}`);
  return `<img src="data:image/png;base64,${Buffer.from(file).toString('base64')}">`;
}
