import { canonicalValue } from '../src/facts/canonical.js';
import { findValues } from '../src/facts/extract.js';
import { readKnownNames } from '../src/facts/names/known-names.js';
import { isName, type Sentence, type Value, type ValueKind } from '../src/facts/value.js';
import { analyse } from '../src/text/analysis.js';
import { percent } from './measures.js';
import { readLines } from './sets.js';
import { table } from './table.js';

/** A sentence whose values were marked by hand. */
export interface GoldSentence {
  readonly id: string;
  readonly language: string;
  /** When its text was published, where its words count from that. */
  readonly date?: string;
  /** Id of the source of the corpus that it stands in. */
  readonly source?: string;
  readonly text: string;
  readonly values: readonly GoldValue[];
}

export interface GoldValue {
  readonly kind: ValueKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** As `canonicalValue` writes it. */
  readonly value: string;
}

/** How many values of one kind were marked, found, and found as they were marked. */
export interface Score {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

/** Kinds that are judged together. */
export const GROUPS = {
  'dates and periods': ['date', 'period'],
  durations: ['duration'],
  money: ['money'],
  percentages: ['percentage'],
  ranks: ['rank'],
  counts: ['count'],
  people: ['person'],
  organisations: ['organisation'],
  places: ['place'],
} as const satisfies Record<string, readonly ValueKind[]>;
export type Group = keyof typeof GROUPS;

/** Names are read as they stand: what is judged is where they are, and which country a place is. */
const COUNTRY = /^[A-Z]{2}$/;

export function loadGold(file: string): GoldSentence[] {
  return readLines<GoldSentence>(file);
}

/** The three texts, and by language the sentences of other subjects. */
export function goldSets(sentences: readonly GoldSentence[]): Record<string, GoldSentence[]> {
  const sets: Record<string, GoldSentence[]> = {};
  for (const sentence of sentences) {
    const name = sentence.source === undefined ? sentence.language : 'the three texts';
    sets[name] = [...(sets[name] ?? []), sentence];
  }
  return sets;
}

/** What the extractor finds in each sentence; those of one source know each other's names. */
export function extractAll(sentences: readonly GoldSentence[]): Value[][] {
  const read = sentences.map(toSentence);
  return sentences.map(({ source }, i) => {
    const same = read.filter((_, j) => j === i || (source !== undefined && sentences[j]?.source === source));
    const sentence = read[i];
    return sentence === undefined ? [] : findValues(sentence, readKnownNames(same));
  });
}

function toSentence({ text, language, date }: GoldSentence): Sentence {
  const tokens = analyse(text, language);
  return { text, start: 0, end: text.length, tokens, language, ...(date !== undefined && { date }) };
}

export function isRight(value: Value, { kind, start, end, value: meaning }: GoldValue): boolean {
  if (value.kind !== kind || value.start !== start || value.end !== end) return false;
  if (isName(kind) && !COUNTRY.test(meaning)) return true;
  return canonicalValue(value) === meaning;
}

/** Precision and recall of some kinds over sentences, as counts. */
export function scoreOf(
  sentences: readonly GoldSentence[],
  found: readonly (readonly Value[])[],
  kinds: readonly ValueKind[],
): Score {
  const score = { marked: 0, found: 0, right: 0 };
  for (const [i, { values }] of sentences.entries()) {
    const marked = values.filter(({ kind }) => kinds.includes(kind));
    const said = found[i]?.filter(({ kind }) => kinds.includes(kind)) ?? [];
    score.marked += marked.length;
    score.found += said.length;
    score.right += said.filter((value) => marked.some((gold) => isRight(value, gold))).length;
  }
  return score;
}

/** A row for each group of kinds: precision and recall on each set of sentences. */
export function factTable(sets: Readonly<Record<string, readonly GoldSentence[]>>): string {
  const read = Object.entries(sets).map(([name, sentences]) => ({
    name,
    sentences,
    found: extractAll(sentences),
  }));
  return table(
    ['facts: precision / recall (marked)', ...read.map(({ name }) => name)],
    Object.entries(GROUPS).map(([group, kinds]) => [
      group,
      ...read.map(({ sentences, found }) => {
        const { marked, found: said, right } = scoreOf(sentences, found, kinds);
        return `${percent(right, said)} / ${percent(right, marked)} (${marked})`;
      }),
    ]),
  );
}

/** What was marked and not found so, and what was found and not marked so, a line each. */
export function factMisses(sentences: readonly GoldSentence[]): string[] {
  const found = extractAll(sentences);
  return sentences.flatMap(({ id, text, values }, i) => {
    const said = found[i] ?? [];
    const missed = values.filter((gold) => !said.some((value) => isRight(value, gold)));
    const wrong = said.filter((value) => !values.some((gold) => isRight(value, gold)));
    if (missed.length + wrong.length === 0) return [];
    return [
      `${id} ${text}`,
      ...missed.map((gold) => `  - ${gold.kind} "${gold.text}" ${gold.value}`),
      ...wrong.map((value) => `  + ${value.kind} "${value.text}" ${canonicalValue(value)}`),
    ];
  });
}
