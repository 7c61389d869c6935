/**
 * The part of Discord's Markdown that the bot writes, as HTML: bold, strikes, code, masked links, escapes; block quotes and small
 * print, which are lines of their own. Everything else shows as it stands, so that a slip of the bot shows too.
 */
export function markdownToHtml(markdown: string): string {
  const html: string[] = [];
  let quoted: string[] = [];
  const endQuote = () => {
    if (quoted.length > 0) html.push(`<blockquote>${quoted.map(lineToHtml).join('')}</blockquote>`);
    quoted = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('> ')) {
      quoted.push(line.slice(2));
    } else {
      endQuote();
      html.push(lineToHtml(line));
    }
  }
  endQuote();
  return html.join('');
}

function lineToHtml(line: string): string {
  if (line.startsWith('-# ')) return `<div class="small">${inlineToHtml(line.slice(3))}</div>`;
  return `<div>${inlineToHtml(line)}</div>`;
}

const INLINE =
  /\\(?<escaped>[^0-9A-Za-z\s])|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|~~(?<struck>(?:\\.|[^\\])+?)~~|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\\\]])+)\]\((?<url>https?:[^\s()]+)\)/g;

function inlineToHtml(markdown: string): string {
  let html = '';
  let end = 0;
  for (const match of markdown.matchAll(INLINE)) {
    html += escapeHtml(markdown.slice(end, match.index)) + constructToHtml(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return html + escapeHtml(markdown.slice(end));
}

function constructToHtml(construct: Record<string, string | undefined>): string {
  const { escaped, bold, struck, code, label, url } = construct;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<strong>${inlineToHtml(bold)}</strong>`;
  if (struck !== undefined) return `<s>${inlineToHtml(struck)}</s>`;
  if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
  return `<a href="${escapeHtml(url ?? '')}">${inlineToHtml(label ?? '')}</a>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
