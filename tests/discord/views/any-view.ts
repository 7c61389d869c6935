import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Quote, quote, type Source } from '../../../src/corpus/source.js';
import { COMMANDS } from '../../../src/discord/commands/index.js';
import type { View } from '../../../src/discord/layout.js';
import type { Meaning, TextRange } from '../../../src/facts/value.js';
import { LOCALES, translator } from '../../../src/locales/index.js';
import type { Range } from '../../../src/text/range.js';
import { anyText } from '../any-text.js';
import { readMarkdown } from '../markdown-reader.js';
import { componentsOf, customIdsOf, selectOf, stringsIn, textsOf } from './parts.js';

/** Whatever a view may be made of, as bad as a corpus can hold it, and what must be true of every view. */

export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const longText = fc.array(anyText, { maxLength: 40 }).map((texts) => texts.join(' '));
const url = maybe(
  fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.constantFrom(
      'javascript:alert(1)',
      'https://bn.wikipedia.org/wiki/সম্পর্ক_(ক)',
      `https://a.example/${'b'.repeat(3_000)}`,
    ),
    anyText,
  ),
);

/** Offsets of a source's parts are for any text. */
export const source: fc.Arbitrary<Source> = fc
  .record({
    id: fc.oneof(fc.stringMatching(/^[a-z]{1,10}$/), fc.string({ minLength: 1, maxLength: 300 })),
    title: anyText,
    language: fc.constantFrom('en', 'bn', 'vi', 'no language'),
    format: fc.constantFrom('plain', 'markdown', 'wikitext'),
    text: longText,
    publisher: maybe(anyText),
    author: maybe(anyText),
    date: maybe(fc.oneof(fc.constantFrom('2020', '2020-07', '2020-07-17'), anyText)),
    url,
    licence: maybe(anyText),
    cuts: fc.array(fc.nat(1_000), { maxLength: 6 }),
  })
  .map(({ cuts, ...fields }) => {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    const edges = [
      ...new Set([0, ...cuts.map((at) => Math.min(at, fields.text.length)), fields.text.length]),
    ].sort((a, b) => a - b);
    const blocks = edges
      .slice(1)
      .map((end, i) => ({ kind: i % 3 === 1 ? 'heading' : 'prose', start: edges[i] ?? 0, end }) as const);
    return { ...(known as Omit<Source, 'blocks'>), blocks };
  });

export const sources = fc.uniqueArray(source, { minLength: 1, maxLength: 9, selector: ({ id }) => id });

/** A part of something, as two shares of its length. */
export type Portion = [number, number];
const share = fc.double({ min: 0, max: 1, noNaN: true });
export const portion: fc.Arbitrary<Portion> = fc.tuple(share, share);

/** A stretch of a text: a portion of the whole. */
export function rangeIn({ start, end }: Range, [a, b]: Portion): Range {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return { start: start + Math.floor(low * (end - start)), end: start + Math.floor(high * (end - start)) };
}

export const whole = (from: Source): Range => ({ start: 0, end: from.text.length });

const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e308, 5e9, 2.37e9));
const bound = maybe(fc.constantFrom('more-than', 'at-least', 'less-than', 'at-most', 'about'));
const amount = fc
  .record({ from: number, to: number, bound, isDamaged: maybe(fc.constant(true as const)) })
  .map(defined);
const date = fc.oneof(fc.constantFrom('1975', '1975-05', '1975-05-19', '-0043'), anyText);
const about = maybe(fc.constant('about' as const));
export const time = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), date, bound: about }).map(defined),
  fc
    .record({ kind: fc.constant('period' as const), from: maybe(date), to: maybe(date), bound: about })
    .map(defined),
) as fc.Arbitrary<Extract<Meaning, { kind: 'date' | 'period' }>>;
export const figure = fc.oneof(
  fc.record({
    kind: fc.constant('money' as const),
    amount,
    currency: fc.oneof(fc.constantFrom('USD', 'BDT', 'VND'), anyText),
  }),
  fc
    .record({
      kind: fc.constant('count' as const),
      amount,
      unit: maybe(fc.oneof(fc.constantFrom('kilometer', 'celsius'), anyText)),
    })
    .map(defined),
) as fc.Arbitrary<Extract<Meaning, { kind: 'money' | 'count' }>>;

/** What words may mean, in numbers and names that make no sense as well. */
export const meaning = fc.oneof(
  time,
  figure,
  fc.record({ kind: fc.constant('duration'), amount, unit: fc.constantFrom('year', 'day') }),
  fc.record({ kind: fc.constant('percentage'), amount }),
  fc.record({ kind: fc.constant('rank'), rank: fc.nat() }),
  fc.record({ kind: fc.constantFrom('person', 'organisation'), name: longText }),
  fc
    .record({
      kind: fc.constant('place'),
      name: anyText,
      country: maybe(fc.oneof(fc.constant('VN'), anyText)),
    })
    .map(defined),
) as fc.Arbitrary<Meaning>;

function defined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

/** A meaning of a portion of a quote. */
export function valueIn<M extends Meaning>(
  within: Quote,
  [means, part]: readonly [M, Portion],
): M & TextRange {
  return { ...means, ...quote(within.source, rangeIn(within, part)) };
}

/** What Discord would refuse. */
export function expectSendable(view: View): void {
  const texts = textsOf(view);
  expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  for (const text of texts) expect(text.trim()).not.toBe('');
  expect(componentsOf(view).length).toBeLessThanOrEqual(40);
  const ids = customIdsOf(view);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^v2:.{1,97}$/s);
  for (const component of componentsOf(view)) {
    if ('label' in component) expect(component.label?.length).toBeLessThanOrEqual(80);
    if ('placeholder' in component) expect(component.placeholder?.length).toBeLessThanOrEqual(150);
    if (component.type === ComponentType.MediaGallery) {
      for (const { description } of component.items) expect(description).toMatch(/^(?=.*\S).{1,1024}$/su);
    }
  }
  const options = selectOf(view)?.options;
  if (options) {
    expect(options.length).toBeGreaterThan(0);
    expect(options.length).toBeLessThanOrEqual(25);
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
    for (const { label, value, description = 'none' } of options) {
      for (const text of [label, value, description]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  }
  for (const text of stringsIn(view)) {
    expect(text).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  }
}

const LINK_WORDS: ReadonlySet<string> = new Set(
  LOCALES.map(translator).flatMap((t) => [t('answer.open'), t('discord.sources.open')]),
);
const COMMAND_NAMES = COMMANDS.map(({ definition }) => `\`/${definition.name}\``);

/**
 * No construct but the bot's own: bold, its code, and links with its words to addresses that are the sources' own.
 * @param kinds of constructs that this view has beside
 */
export function expectHarmless(
  view: View,
  addresses: readonly (string | undefined)[],
  kinds: readonly string[] = [],
): void {
  const allowed = new Set(addresses.map((address) => address?.replaceAll('(', '%28').replaceAll(')', '%29')));
  for (const { kind, text, url: target } of textsOf(view).flatMap((each) => readMarkdown(each).constructs)) {
    expect(['bold', 'link', 'code', ...kinds]).toContain(kind);
    if (kind === 'code') expect(COMMAND_NAMES).toContain(text);
    if (kind === 'link') {
      if (!LINK_WORDS.has(text)) expect(text).toMatch(/^¶ [\d০-৯,.]+$/);
      expect(allowed).toContain(target);
    }
  }
}
