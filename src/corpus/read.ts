import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasWords } from '../text/visible.js';
import { readBlocks } from './blocks.js';
import { systemCode } from './files.js';
import { loadFormat } from './formats/index.js';
import { readFrontMatter, splitFrontMatter } from './front-matter.js';
import type { Finding } from './problems.js';
import type { Source, SourceFormat } from './source.js';

/** How a file is written, by its ending, unless its front matter says otherwise. */
const FORMAT_BY_ENDING: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'plain',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.wiki': 'wikitext',
};
const MEGABYTE = 1_000_000;
/** A book has about one. More is a mistake, and would keep the bot from starting for long. */
export const MAX_FILE_SIZE = 5 * MEGABYTE;

export interface ReadResult {
  /** Absent where something is wrong with the file. */
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

/**
 * Reads one text. Never throws.
 * @param file path below `folder`, with `/` between folders
 */
export async function readSource(folder: string, file: string): Promise<ReadResult> {
  const ending = path.posix.extname(file);
  const format = FORMAT_BY_ENDING[ending.toLowerCase()];
  if (format === undefined) {
    const known = Object.keys(FORMAT_BY_ENDING).join(', ');
    return { findings: [{ code: 'unknown-ending', detail: { known } }] };
  }
  try {
    const location = path.join(folder, file);
    const { size } = await stat(location);
    const tooLarge = checkSize(size);
    if (tooLarge !== undefined) return { findings: [tooLarge] };
    const id = file.slice(0, -ending.length).normalize('NFC');
    return await parseSource(id, format, await readFile(location));
  } catch (error) {
    return { findings: [{ code: 'unreadable', detail: { reason: systemCode(error) } }] };
  }
}

/** What is wrong with a file of so many bytes, if it is too large to be read. */
export function checkSize(size: number): Finding | undefined {
  if (size <= MAX_FILE_SIZE) return undefined;
  return {
    code: 'too-large',
    detail: { megabytes: Math.ceil(size / MEGABYTE), limit: MAX_FILE_SIZE / MEGABYTE },
  };
}

/** @param format by the file's ending */
export async function parseSource(id: string, format: SourceFormat, bytes: Uint8Array): Promise<ReadResult> {
  if (!isUtf8(bytes)) return { findings: [{ code: 'bad-encoding', line: firstBadLine(bytes), detail: {} }] };
  // The decoder takes a byte order mark away, so that no offset counts it.
  const file = new TextDecoder().decode(bytes);
  if (!hasWords(file)) return { findings: [{ code: 'empty-text', detail: {} }] };
  const parts = splitFrontMatter(file);
  if ('code' in parts) return { findings: [parts] };

  const { text } = parts;
  const { metadata, findings: fieldFindings } = readFrontMatter(parts.frontMatter);
  const findings = [...fieldFindings];
  const damage = text.search(DAMAGE);
  if (damage >= 0) {
    findings.push({
      code: 'damaged-text',
      line: lineAt(file, file.length - text.length + damage),
      detail: {},
    });
  }
  if (!hasWords(text)) findings.push({ code: 'empty-text', detail: {} });
  if (metadata === undefined || !hasWords(text)) return { findings };

  const source = { id, format, ...metadata, text };
  const blocks = readBlocks(text, await loadFormat(source.format), source);
  if (!blocks.some(({ kind }) => kind === 'prose')) {
    return { findings: [...findings, { code: 'no-prose', detail: {} }] };
  }
  return { source: { ...source, blocks }, findings };
}

/** The sign for what could not be decoded, and control characters: what an earlier conversion has left behind. */
const DAMAGE = /\uFFFD|(?![\s\u0085])\p{Cc}/u;

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const LINE_FEED = 0x0a;

/** No character of UTF-8 but a line feed has its byte, so that each line can be looked at by itself. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
