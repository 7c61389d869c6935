import { type Source, textLanguage } from '../corpus/source.js';
import type { Fact } from '../facts/facts.js';
import {
  haveSameLetters,
  haveSameWords,
  isAcronymOf,
  isCoveredBy,
  nameWords,
} from '../facts/names/same-name.js';
import { readSource } from '../facts/reading.js';
import type { Value } from '../facts/value.js';
import type { Searcher } from '../search/searcher.js';
import { analyse } from '../text/analysis.js';
import type { Lexicon } from '../text/lexicon.js';
import type { Range } from '../text/range.js';
import { hasScriptOf, isInScriptOf } from '../text/script.js';
import { hasTransliteration, isTransliteration } from '../text/transliteration.js';
import { mentions } from './about.js';
import { isForeignName, type Name } from './readable.js';
import type { Answer, FactList, ReaderName, ReadValue } from './reply.js';

/** Adds to names how they are written in the script of the language that a person asked in, where that is known. */
export interface ReaderNames {
  ofAnswer(answer: Answer): Answer;
  ofFacts(list: FactList): FactList;
}

/**
 * A name is known in another script by the lexicon; and the one that answers also by the sources, where one of them
 * writes it so that it sounds the same. A wrong name is worse than none: each must be sure, and there must be one alone.
 */
export function createReaderNames(searcher: Searcher, lexicon: Lexicon): ReaderNames {
  const known = (value: Value, source: Source, reader: string): ReadValue => {
    if (!isForeignName(value, source, reader)) return value;
    return named(
      value,
      nameInLexicon(value, textLanguage(source), reader, lexicon) ?? acronymFor(value, reader),
    );
  };
  const lookedFor = (value: Value, source: Source, reader: string): ReadValue => {
    const read = known(value, source, reader);
    if (read.readerName !== undefined || !isForeignName(read, source, reader)) return read;
    return named(read, nameInSources(read, textLanguage(source), reader, searcher));
  };
  const readAll = <F extends Fact>(fact: F, reader: string, answering?: ReadValue): F => ({
    ...fact,
    values: fact.values.map((value) =>
      answering !== undefined && standTogether(value, answering)
        ? named(value, answering.readerName)
        : known(value, fact.quote.source, reader),
    ),
  });

  return {
    ofAnswer(answer) {
      const { language } = answer;
      const value = answer.value && lookedFor(answer.value, answer.quote.source, language);
      return {
        ...readAll(answer, language, value),
        ...(value !== undefined && { value }),
        facts: answer.facts.map((fact) => {
          const told = fact.said && lookedFor(fact.said.value, fact.quote.source, language);
          const read = readAll(fact, language, told);
          return told === undefined || read.said === undefined
            ? read
            : { ...read, said: { ...read.said, value: told } };
        }),
      };
    },
    ofFacts(list) {
      const { language } = list;
      if (language === undefined) return list;
      return { ...list, facts: list.facts.map((fact) => readAll(fact, language)) };
    },
  };
}

function standTogether(a: Value, b: Value): boolean {
  return a.start === b.start && a.end === b.end && a.kind === b.kind;
}

function named<V extends Value>(value: V, readerName: string | undefined): V & ReaderName {
  return readerName === undefined ? value : { ...value, readerName };
}

function nameInLexicon(
  { name }: Name,
  language: string,
  reader: string,
  lexicon: Lexicon,
): string | undefined {
  const tokens = analyse(name, language);
  const names = lexicon
    .match(tokens, language)
    .filter(({ from, to }) => from === 0 && to === tokens.length)
    .flatMap(({ concept }) => {
      const [own, theirs] = [lexicon.nameOf(concept, language), lexicon.nameOf(concept, reader)];
      if (own === undefined || theirs === undefined) return [];
      // Other words for it may be the name of something else: `Red Crescent` stands beside *Red Cross*.
      return isSameName(name, own) || soundAlike(name, theirs) ? [theirs] : [];
    });
  return onlyOne(names);
}

function isSameName(name: string, known: string): boolean {
  const [words, others] = [nameWords(name), nameWords(known)];
  return haveSameLetters(words, others) || isAcronymOf(words, others);
}

function soundAlike(name: string, other: string): boolean {
  const [words, others] = [nameWords(name), nameWords(other)];
  return isCoveredBy(words, others) && isCoveredBy(others, words);
}

/** Sentences that are looked at for a name, of those that have most of its words by their sound. */
const MOST_LOOKED_AT = 50;

function nameInSources(
  { kind, name }: Name,
  language: string,
  reader: string,
  searcher: Searcher,
): string | undefined {
  const found = mentions(searcher.search(name, language), 0)
    .slice(0, MOST_LOOKED_AT)
    .filter(({ source, start, end }) => {
      const sentence = source.text.slice(start, end);
      return hasScriptOf(reader, sentence) && hasTransliteration(sentence, name);
    })
    .flatMap(({ source, ...range }) =>
      namesIn(source, range)
        .filter((value) => value.kind === kind)
        .flatMap((value) => [value.name, ...glosses(source.text, value)])
        .filter((other) => isInScriptOf(reader, other) && isTransliteration(other, name))
        .map((other) => ({ other, isOwn: textLanguage(source) === reader })),
    );
  // Texts of the reader's language write it best: `Trần Đại Quang`, not `Tran Dai Quang`.
  const inOrder = [...found.filter(({ isOwn }) => isOwn), ...found];
  return onlyOne(inOrder.map(({ other }) => other));
}

function namesIn(source: Source, range: Range): (Name & Range)[] {
  return readSource(source)
    .namesIn(range)
    .flatMap((value) => ('name' in value ? [value] : []));
}

const BRACKETS = /^\s?\(([^()]*)\)/;
/** In UTF-16 units: what is longer than that is more than a name. */
const LONGEST_GLOSS = 150;

/** What brackets behind a name say that it is: `(Spanish: Enrique Peña Nieto; born 1966)`. */
function glosses(text: string, { end }: Range): string[] {
  const inside = BRACKETS.exec(text.slice(end, end + LONGEST_GLOSS))?.[1] ?? '';
  return inside.split(/[:;,]/).map((part) => part.trim());
}

/** The first of several names, if all are the same but for their accents. */
function onlyOne(names: readonly string[]): string | undefined {
  const [first, ...others] = names;
  if (first === undefined) return undefined;
  const words = nameWords(first);
  return others.every((other) => other === first || haveSameWords(words, nameWords(other)))
    ? first
    : undefined;
}

function acronymFor(value: Name, reader: string): string | undefined {
  const acronym = value.kind === 'organisation' ? value.acronym : undefined;
  return acronym !== undefined && isInScriptOf(reader, acronym) ? acronym : undefined;
}
