import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage, Source } from '../src/corpus/source.js';
import { sentences } from '../src/text/sentences.js';

/** A line of `NAME.passages.jsonl`. */
interface PassageLine {
  readonly id: string;
  readonly doc: string;
  readonly title: string;
  readonly lang: string;
  readonly text: string;
}

/** A line of `NAME.questions.jsonl`. */
export interface SetQuestion {
  readonly id: string;
  readonly lang: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly passageId: string;
  readonly answerable: boolean;
}

/** A public question-answering set: its passages as a corpus, one source an article. */
export interface EvaluationSet {
  readonly name: string;
  readonly passages: readonly Passage[];
  readonly questions: readonly SetQuestion[];
}

/** The names of the sets in a folder. */
export function setNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.passages.jsonl'))
    .map((file) => file.slice(0, -'.passages.jsonl'.length))
    .sort();
}

export function loadSet(folder: string, name: string): EvaluationSet {
  const byArticle = new Map<string, PassageLine[]>();
  for (const line of readLines<PassageLine>(join(folder, `${name}.passages.jsonl`))) {
    const article = byArticle.get(line.doc);
    if (article === undefined) byArticle.set(line.doc, [line]);
    else article.push(line);
  }
  return {
    name,
    passages: [...byArticle.values()].flatMap(article),
    questions: readLines<SetQuestion>(join(folder, `${name}.questions.jsonl`)),
  };
}

/** An article's passages, laid out as one source. The passages keep the ids that the questions name. */
function article(lines: readonly PassageLine[]): Passage[] {
  const first = lines[0];
  if (first === undefined) return [];
  const separator = '\n\n';
  const text = lines.map((line) => line.text).join(separator);
  let at = 0;
  const blocks = lines.map((line) => {
    const start = at;
    at += line.text.length + separator.length;
    return { kind: 'prose' as const, start, end: start + line.text.length };
  });
  const source: Source = {
    id: first.doc,
    title: first.title,
    language: first.lang,
    format: 'plain',
    text,
    blocks,
  };
  return lines.map((line, i) => {
    const { start, end } = blocks[i] ?? { start: 0, end: 0 };
    return { id: line.id, source, start, end, sentences: sentences(text, { start, end }) };
  });
}

export function sourcesOf(passages: readonly Passage[]): Source[] {
  return [...new Set(passages.map((passage) => passage.source))];
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}
