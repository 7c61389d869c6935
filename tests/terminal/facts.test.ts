import { describe, expect, it } from 'vitest';
import type { FactList, Refusal } from '../../src/answer/reply.js';
import { renderFacts } from '../../src/terminal/facts.js';
import { FACTS_A_PAGE } from '../../src/terminal/pages.js';
import { aid, answer, bare, colourScreen, plainScreen, refusal, valueIn } from './fakes.js';
import { ambassador, embassy, factList, opened } from './found.js';

const sources = [aid, bare, embassy];
const plain = (found: FactList | Refusal, page = 1, width?: number) =>
  renderFacts(found, page, '/more', { screen: plainScreen(width), language: 'en', sources });

const [first = { quote: answer.quote, values: [] }, second = first] = factList.facts;

describe('facts in a terminal', () => {
  it('are quotes above what their words mean, in the language of what was looked for', () => {
    expect(plain(factList)).toBe(
      [
        '“At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1] ¶ 1',
        '  – date: 1975',
        '  – place: Mexico',
        '  – amount of money: US$1 million',
        '',
        '“২০০০ সালের অক্টোবর মাসে রাষ্ট্রদূত আনা রুইজ দূতাবাস খোলেন।” [2] ¶ 1',
        '  – date: October 2000',
        '',
        'Sources',
        '  [1] Aid in 1975 · The Gazette · May 2025',
        '      https://example.org/সাহায্য',
        '  [2] দূতাবাস · 2006',
        '',
      ].join('\n'),
    );
    expect(plain({ ...factList, language: 'bn' })).toContain('  – তারিখ: অক্টোবর ২০০০\n');
    expect(plain({ ...factList, language: 'vi' })).toContain('  – số tiền: 1 triệu đô la Mỹ\n');
    expect(plain({ ...factList, language: 'es' })).toContain('  – lugar: México\n');
  });

  it('are in the person’s language where nothing was looked for', () => {
    const { about: _, language: __, ...all } = factList;
    const setting = { screen: plainScreen(), language: 'bn-BD', sources };
    expect(renderFacts(all, 1, '/more', setting)).toContain('  – তারিখ: অক্টোবর ২০০০\n');
  });

  it('name who is named in letters that the reader knows, with what is said of them in these', () => {
    expect(plain({ ...factList, language: 'bn' })).toContain('  – ব্যক্তি: আনা রুইজ · রাষ্ট্রদূত\n');
    const values = [{ ...ambassador, readerName: 'Ana Ruiz' }];
    expect(plain({ ...factList, facts: [{ ...second, values }] })).toContain('  – person: Ana Ruiz\n');
    const body = { kind: 'organisation', name: 'আনা রুইজ', acronym: 'AR', readerName: 'AR' } as const;
    const shown = plain({ ...factList, facts: [{ ...second, values: [valueIn(embassy, 'আনা রুইজ', body)] }] });
    expect(shown).toContain('  – organisation: AR\n');
  });

  it('emphasise the words that say something', () => {
    const { paint } = colourScreen();
    const shown = renderFacts(factList, 1, '/more', { screen: colourScreen(), language: 'en', sources });
    expect(shown).toContain(`“${paint.yellow(opened.text)} রাষ্ট্রদূত ${paint.yellow(ambassador.text)} দূতাবাস`);
  });

  it('tell the acronym of an organisation, and that an amount is damaged', () => {
    const values = [
      valueIn(aid, 'Mexico', { kind: 'organisation', name: 'United Mexican States', acronym: 'UMS' }),
      valueIn(aid, 'US$1 million', {
        kind: 'money',
        amount: { from: 1, to: 1, isDamaged: true },
        currency: 'USD',
      }),
    ];
    const shown = plain({ ...factList, facts: [{ ...first, values }] });
    expect(shown).toContain('  – organisation: United Mexican States · UMS\n');
    expect(shown).toContain('  – amount of money: US$1 – the words around this amount are damaged;');
  });

  it('tell what a sentence says twice once', () => {
    const shown = plain({ ...factList, facts: [{ ...second, values: [opened, opened] }] });
    expect(shown.match(/date: October 2000/g)).toHaveLength(1);
  });

  it('come by pages, with the sources of each page, and how to see the next', () => {
    const facts = [...Array(FACTS_A_PAGE).fill(first), second];
    const shown = plain({ ...factList, facts });
    expect(shown).toMatch(/\n\nPage 1 of 2 · \/more shows the next\n$/);
    expect(shown).not.toContain('দূতাবাস');
    const last = plain({ ...factList, facts }, 2);
    expect(last).toMatch(/^“২০০০ সালের/);
    expect(last).toMatch(/Sources\n {2}\[2\] দূতাবাস · 2006\n\nPage 2 of 2\n$/);
  });

  it('are told to have no such page', () => {
    expect(plain(factList, 7)).toBe('Page 7 of 1\n');
  });

  it('are refused as a question is', () => {
    expect(plain({ ...refusal, reason: 'unknown-source', nearest: [] })).toContain('  • news/aid — Aid');
  });
});
