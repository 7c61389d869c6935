import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { cut } from '../text/graphemes.js';
import type { Finding } from './problems.js';
import { SOURCE_FORMATS, type Source } from './source.js';

/** What an operator says about a text. The format has a default by the file's ending. */
export type Metadata = Pick<
  Source,
  'title' | 'publisher' | 'author' | 'date' | 'language' | 'url' | 'licence'
> &
  Partial<Pick<Source, 'format'>>;

/** A file's two parts. */
export interface Parts {
  readonly frontMatter: string;
  /** What follows the front matter's closing line, untouched. */
  readonly text: string;
}

/** UTF-16 units. Without a closing line so far down, the opening one opened nothing. */
const LONGEST_FRONT_MATTER = 16_000;
const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n?|\n|$)/m;

/** Parts a file at its lines of `---`. */
export function splitFrontMatter(file: string): Parts | Finding {
  const opening = OPENING.exec(file)?.[0];
  if (opening === undefined) return { code: 'missing-front-matter', line: 1, detail: {} };
  const rest = file.slice(opening.length);
  const closing = CLOSING.exec(rest.slice(0, LONGEST_FRONT_MATTER));
  if (closing === null) return { code: 'unclosed-front-matter', line: 1, detail: {} };
  return { frontMatter: rest.slice(0, closing.index), text: rest.slice(closing.index + closing[0].length) };
}

const text = z.string();
const METADATA = z.object({
  title: text,
  language: text.refine(isLanguageTag).transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
  publisher: text.exactOptional(),
  author: text.exactOptional(),
  date: text.refine(isDate).exactOptional(),
  url: text.refine(isWebAddress).exactOptional(),
  licence: text.exactOptional(),
  format: z.enum(SOURCE_FORMATS).exactOptional(),
});
type Field = keyof z.infer<typeof METADATA>;

/** What a field takes, in signs rather than words. */
const WANTS: Readonly<Record<Field, string>> = {
  title: 'title: …',
  language: 'bn | en | es-MX | … (BCP 47)',
  publisher: 'publisher: …',
  author: 'author: …',
  date: 'YYYY | YYYY-MM | YYYY-MM-DD',
  url: 'https://… | http://…',
  licence: 'licence: …',
  format: SOURCE_FORMATS.join(' | '),
};
const LONGEST_GOT = 80;

export interface FrontMatter {
  /** Absent where something in it is wrong. */
  readonly metadata?: Metadata;
  readonly findings: readonly Finding[];
}

/** @param yaml what stands between the two lines of `---` */
export function readFrontMatter(yaml: string): FrontMatter {
  const lineCounter = new LineCounter();
  // The opening `---` is the file's first line.
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  const document = parse(yaml, lineCounter);
  if (document instanceof Error) {
    return { findings: [{ code: 'bad-front-matter', line: 1, detail: { reason: document.message } }] };
  }
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map(({ message, pos: [offset] }) => ({
        code: 'bad-front-matter',
        line: lineAt(offset),
        detail: { reason: message },
      })),
    };
  }
  if (!isMap(document.contents)) return { findings: [{ code: 'no-fields', line: 1, detail: {} }] };

  const entries = document.contents.items.map(({ key, value }): Entry => {
    const [start, end] = value?.range ?? [0, 0];
    return {
      field: isScalar(key) ? oneLine(key.value) : '?',
      value: isScalar(value) ? oneLine(value.value) : undefined,
      got: yaml.slice(start, end),
      line: lineAt(key.range?.[0] ?? 0),
    };
  });
  return validate(entries.filter(({ value }) => value !== ''));
}

/** A line of the front matter. */
interface Entry {
  readonly field: string;
  /** Absent where it is a list or a map. */
  readonly value: string | undefined;
  /** The value as it stands. */
  readonly got: string;
  readonly line: number;
}

function validate(entries: readonly Entry[]): FrontMatter {
  const known = entries.filter(({ field }) => isField(field));
  const unknown = entries.filter(({ field }) => !isField(field));
  const findings: Finding[] = unknown.map(({ field, line }) => ({
    code: 'unknown-field',
    line,
    detail: { field: cut(field, LONGEST_GOT), known: Object.keys(WANTS).join(', ') },
  }));
  // What is no scalar stays so, for the schema to refuse.
  const result = METADATA.safeParse(
    Object.fromEntries(known.map(({ field, value }) => [field, value ?? null])),
  );
  if (result.success) return { metadata: result.data, findings };
  const wrong = [...new Set(result.error.issues.map(({ path }) => path[0]))].filter(isField);
  findings.push(
    ...wrong.map((field) =>
      wrongField(
        field,
        known.find((entry) => entry.field === field),
      ),
    ),
  );
  return { findings };
}

function wrongField(field: Field, entry: Entry | undefined): Finding {
  if (entry === undefined) {
    return { code: field === 'title' ? 'missing-title' : 'missing-language', line: 1, detail: {} };
  }
  const got = cut(entry.value ?? entry.got, LONGEST_GOT);
  return { code: 'bad-field', line: entry.line, detail: { field, got, wants: WANTS[field] } };
}

function isField(name: unknown): name is Field {
  return typeof name === 'string' && Object.hasOwn(WANTS, name);
}

/**
 * The failsafe schema takes every value as the words that stand there: `1984` is a title, `2020` a date, and `no` the
 * Norwegian language. The parser recurses, so absurdly nested values end it with an error of the stack.
 */
function parse(yaml: string, lineCounter: LineCounter): Document.Parsed | Error {
  try {
    return parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function oneLine(value: unknown): string {
  return String(value).replace(/\s+/gu, ' ').trim();
}

function isLanguageTag(tag: string): boolean {
  // Longer first subtags are well-formed but never registered: they are names such as `Bengali`.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isDate(date: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return false;
  const time = Date.parse(date);
  // 30 February is read as 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(url) && URL.canParse(url);
}
