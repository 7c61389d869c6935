import { describe, expect, it } from 'vitest';
import type { Refusal, Timeline } from '../../src/answer/reply.js';
import { quote, type Source } from '../../src/corpus/source.js';
import { renderTimeline } from '../../src/terminal/timeline.js';
import { aid, bare, colourScreen, plainScreen, refusal, valueIn } from './fakes.js';
import { embassy, opened, timeline } from './found.js';

const sources = [aid, bare, embassy];
const plain = (found: Timeline | Refusal, width?: number) =>
  renderTimeline(found, { screen: plainScreen(width), language: 'en', sources });

describe('a timeline in a terminal', () => {
  it('is a column of dates beside the words that tell of them', () => {
    expect(plain(timeline)).toBe(
      [
        '  1975          “At the end of 1975, Mexico sent aid worth US$1 million to Vietnam.” [1] ¶ 1',
        '  October 2000  “২০০০ সালের অক্টোবর মাসে রাষ্ট্রদূত আনা রুইজ দূতাবাস খোলেন।” [2] ¶ 1',
        '',
        'Sources',
        '  [1] Aid in 1975 · The Gazette · May 2025',
        '      https://example.org/সাহায্য',
        '  [2] দূতাবাস · 2006',
        '',
      ].join('\n'),
    );
  });

  it('has its dates in the language of what was looked for', () => {
    expect(plain({ ...timeline, language: 'vi' })).toContain('\n  tháng 10 năm 2000  “');
    expect(plain({ ...timeline, language: 'hi' })).toBe(plain(timeline));
  });

  it('emphasises the words that say when', () => {
    const { paint } = colourScreen();
    const shown = renderTimeline(timeline, { screen: colourScreen(), language: 'en', sources });
    expect(shown).toContain(`“${paint.yellow(opened.text)} রাষ্ট্রদূত`);
    expect(shown).toContain(`${paint.bold('October 2000')}  “`);
  });

  it('shows of a long sentence the part that tells of the date', () => {
    const text = `${'Much was said of other things. '.repeat(10)}In 1980 it closed${' for good'.repeat(40)}.`;
    const source: Source = { ...aid, text, blocks: [{ kind: 'prose', start: 0, end: text.length }] };
    const events = [
      {
        value: valueIn(source, '1980', { kind: 'date', date: '1980' }),
        quote: quote(source, { start: 0, end: text.length }),
      },
    ];
    const [line = ''] = plain({ ...timeline, events, citations: [{ n: 1, source }] }).split('\n');
    expect(line).toMatch(/^ {2}1980 {2}… “\S.* In 1980 it closed for good.* for” … \[1\] ¶ 1$/);
    expect(line.length).toBeLessThan(260);
  });

  it('says of a date that cannot be read how to write one', () => {
    expect(plain({ ...refusal, reason: 'no-such-date', nearest: [] })).toContain('1975-05-19');
  });
});
