import { describe, expect, it } from 'vitest';
import type { Chart, Refusal } from '../../src/answer/reply.js';
import { renderChart } from '../../src/terminal/chart.js';
import { aid, bare, colourScreen, plainScreen, refusal } from './fakes.js';
import { chart, embassy } from './found.js';

const sources = [aid, bare, embassy];
const plain = (found: Chart | Refusal, width?: number) =>
  renderChart(found, { screen: plainScreen(width), language: 'en', sources });

describe('a chart in a terminal', () => {
  it('is bars from 0 above the words that tell each figure', () => {
    expect(plain(chart)).toBe(
      [
        'US dollars',
        `  1998  US$200 million            ${'█'.repeat(16)}`,
        `  2004  more than US$500 million  ${'█'.repeat(40)}→`,
        '',
        '  1998  “১৯৯৮ সালে বাণিজ্য ছিল ২০ কোটি মার্কিন ডলার।” [1] ¶ 1',
        '  2004  “২০০৪ সালে তা ৫০ কোটি মার্কিন ডলারের বেশি।” [1] ¶ 1',
        '',
        'Sources',
        '  [1] দূতাবাস · 2006',
        '',
      ].join('\n'),
    );
  });

  it('has its bars below their words where there is little room', () => {
    expect(plain(chart, 40)).toMatch(
      /^US dollars\n {2}1998 · US\$200 million\n {2}█{14}▊\n {2}2004 · more than US\$500 million\n {2}█{37}→\n\n/,
    );
  });

  it('emphasises the words that say how much', () => {
    const { paint } = colourScreen();
    const shown = renderChart(chart, { screen: colourScreen(), language: 'en', sources });
    expect(shown).toContain(`ছিল ${paint.yellow('২০ কোটি মার্কিন ডলার')}।”`);
  });

  it('warns of a figure whose words are damaged', () => {
    const [point] = chart.points;
    if (point === undefined) throw new Error('no point');
    const amount = { ...point.figure.amount, isDamaged: true as const };
    const points = [{ ...point, figure: { ...point.figure, amount } }];
    expect(plain({ ...chart, points })).toContain('[1] ¶ 1 – the words around this amount are damaged;');
  });

  it('is in the language of what was looked for', () => {
    expect(plain({ ...chart, language: 'bn' })).toContain('\n  ১৯৯৮  ২০ কোটি মার্কিন ডলার ');
    expect(plain({ ...chart, language: 'es' })).toContain('más de 500 millones de dólares estadounidenses');
  });

  it('is refused where there is nothing to compare', () => {
    expect(plain({ ...refusal, reason: 'too-few-points', nearest: [] })).toMatch(/^My sources do not give/);
  });
});
