import { describe, expect, it } from 'vitest';
import { extractAll, GROUPS, type Group, goldSets, loadGold, scoreOf } from '../../bench/facts.js';
import { canonicalValue } from '../../src/facts/canonical.js';
import { LEXICON_LANGUAGES } from '../../src/text/concepts.js';
import { sources } from '../answer/three-texts.js';

const GOLD = loadGold('tests/facts/gold.jsonl');
const SETS = goldSets(GOLD);
const THREE_TEXTS = SETS['the three texts'] ?? [];
const OTHERS = GOLD.filter(({ source }) => source === undefined);
const FOUND = { three: extractAll(THREE_TEXTS), others: extractAll(OTHERS) };

/** What is asked of the extractor, in shares: dates, amounts and percentages, and names. */
const FIGURES = { three: { precision: 0.98, recall: 0.98 }, others: { precision: 0.92, recall: 0.85 } };
const NAMES = { three: { precision: 0.9, recall: 0.8 }, others: { precision: 0.9, recall: 0.8 } };
const ASKED: Readonly<Partial<Record<Group, typeof FIGURES>>> = {
  'dates and periods': FIGURES,
  money: FIGURES,
  percentages: FIGURES,
  people: NAMES,
  organisations: NAMES,
};

describe('the sentences whose facts were marked by hand', () => {
  it('are all those of the three texts that hold one, word for word, and thirty of other subjects in each language', () => {
    for (const { source, text } of THREE_TEXTS) {
      expect(sources.find(({ id }) => id === source)?.text).toContain(text);
    }
    expect(THREE_TEXTS.length).toBeGreaterThanOrEqual(50);
    for (const language of LEXICON_LANGUAGES) expect(SETS[language]).toHaveLength(30);
  });

  it('have their marks where they say', () => {
    for (const { id, text, values } of GOLD) {
      for (const value of values) expect([id, text.slice(value.start, value.end)]).toEqual([id, value.text]);
    }
  });
});

describe.each(Object.entries(ASKED))('of the %s', (group, { three, others }) => {
  const kinds = GROUPS[group as Group];

  it.each([
    ['the three texts', THREE_TEXTS, FOUND.three, three],
    ['other subjects', OTHERS, FOUND.others, others],
  ] as const)(
    'so many are found, and so many of those found are right: %s',
    (_, sentences, values, asked) => {
      const { marked, found, right } = scoreOf(sentences, values, kinds);
      const missed = `npm run eval -- --failures tells which: ${group}`;
      expect(right / found, missed).toBeGreaterThanOrEqual(asked.precision);
      expect(right / marked, missed).toBeGreaterThanOrEqual(asked.recall);
    },
  );
});

describe('a value that is found where it was marked', () => {
  it('means what was marked, or nothing is said at all', () => {
    const sentences = [...THREE_TEXTS, ...OTHERS];
    const wrong = [...FOUND.three, ...FOUND.others].flatMap((found, i) =>
      found.flatMap((value) => {
        const gold = sentences[i]?.values.find(
          ({ kind, start, end }) => kind === value.kind && start === value.start && end === value.end,
        );
        const isName = ['person', 'organisation', 'place'].includes(value.kind);
        if (gold === undefined || isName || canonicalValue(value) === gold.value) return [];
        return [`${sentences[i]?.id} ${value.text}: ${canonicalValue(value)}, not ${gold.value}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
