import { ComponentType } from 'discord-api-types/v10';
import { walkComponents } from '../component-tree.js';
import type { Complaint } from '../errors.js';
import type { MessageDraft } from '../message-draft.js';
import { complain, type Rules } from './rule.js';

/** Rules for every address in a message; the API description takes any URL, whatever its scheme. */
export const LINK_RULES = { linkSchemes, mediaSchemes, mediaUploaded } satisfies Rules<MessageDraft>;

interface Address {
  readonly url: string;
  readonly path: Complaint['path'];
}

/** What a person opens. */
function linkSchemes(draft: MessageDraft) {
  return links(draft).flatMap(({ url, path }) =>
    complain(
      !/^(https?|discord):\/\//i.test(url),
      path,
      `Scheme must be one of http, https, discord: ${url}`,
    ),
  );
}

/** What Discord fetches. */
function mediaSchemes(draft: MessageDraft) {
  return mediaOf(draft).flatMap(({ url, path }) =>
    complain(!/^(https?|attachment):\/\//i.test(url), path, `Scheme must be http, https, attachment: ${url}`),
  );
}

function mediaUploaded(draft: MessageDraft) {
  return mediaOf(draft).flatMap(({ url, path }) => {
    const name = /^attachment:\/\/(.*)$/i.exec(url)?.[1];
    const missing = name !== undefined && !draft.fileNames.includes(name);
    return complain(missing, path, `The referenced attachment was not found: ${name}`);
  });
}

function links({ embeds, components }: MessageDraft): readonly Address[] {
  const inEmbeds = embeds.flatMap((embed, index) => [
    ...address(embed.url, ['embeds', index, 'url']),
    ...address(embed.author?.url, ['embeds', index, 'author', 'url']),
  ]);
  const inButtons = [...walkComponents(components)].flatMap(({ component, path }) =>
    'url' in component ? address(component.url, [...path, 'url']) : [],
  );
  return [...inEmbeds, ...inButtons];
}

/** Every picture and file that is shown in a message. */
export function mediaOf({ embeds, components }: MessageDraft): readonly Address[] {
  const inEmbeds = embeds.flatMap((embed, index) => [
    ...address(embed.image?.url, ['embeds', index, 'image', 'url']),
    ...address(embed.thumbnail?.url, ['embeds', index, 'thumbnail', 'url']),
    ...address(embed.author?.icon_url, ['embeds', index, 'author', 'icon_url']),
    ...address(embed.footer?.icon_url, ['embeds', index, 'footer', 'icon_url']),
  ]);
  const inComponents = [...walkComponents(components)].flatMap(({ component, path }) => {
    switch (component.type) {
      case ComponentType.Thumbnail:
        return address(component.media.url, [...path, 'media', 'url']);
      case ComponentType.File:
        return address(component.file.url, [...path, 'file', 'url']);
      case ComponentType.MediaGallery:
        return component.items.flatMap((item, index) =>
          address(item.media.url, [...path, 'items', index, 'media', 'url']),
        );
      default:
        return [];
    }
  });
  return [...inEmbeds, ...inComponents];
}

function address(url: string | undefined, path: Complaint['path']): readonly Address[] {
  return url === undefined ? [] : [{ url, path }];
}
