import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answerer, Refusal } from '../../src/answer/reply.js';
import {
  type DrawnLookup,
  showChart,
  showFacts,
  showQuoteCheck,
  showTimeline,
} from '../../src/terminal/lookup.js';
import { fakeAnswerer } from './fake-answerer.js';
import { plainScreen, refusal, sink } from './fakes.js';

function lookingUp(options: Partial<DrawnLookup> = {}) {
  const answerer = fakeAnswerer();
  const [out, notes] = [sink(), sink()];
  const setting = { screen: plainScreen(), language: 'en', sources: answerer.sources };
  const lookup = { answerer, setting, out, notes, json: false, picture: undefined, ...options };
  return { lookup, asked: answerer.asked, written: out.written, noted: notes.written };
}

const parsed = (line: string) => JSON.parse(line) as Record<string, unknown>;

describe('looking up facts', () => {
  it('shows the first page and says how to see the next', async () => {
    const { lookup, asked, written } = lookingUp();
    expect(await showFacts({ about: 'aid and more', kind: 'date' }, undefined, lookup)).toBe(0);
    expect(asked).toEqual([['facts', { about: 'aid and more', kind: 'date' }]]);
    expect(written()).toMatch(/\nPage 1 of 2 · --page 2 shows the next\n$/);
  });

  it('shows another page, and finds nothing on one that there is not', async () => {
    const { lookup, written } = lookingUp();
    expect(await showFacts({ about: 'aid and more' }, 2, lookup)).toBe(0);
    expect(written()).toMatch(/\nPage 2 of 2\n$/);
    expect(await showFacts({ about: 'aid and more' }, 3, lookup)).toBe(3);
  });

  it('writes all as JSON, or one page where it is told which', async () => {
    const all = lookingUp({ json: true });
    await showFacts({ about: 'aid and more' }, undefined, all.lookup);
    expect(parsed(all.written())['facts']).toHaveLength(11);
    const second = lookingUp({ json: true });
    await showFacts({ about: 'aid and more' }, 2, second.lookup);
    expect(parsed(second.written())).toMatchObject({ pages: 2, facts: [expect.anything()] });
  });

  it('reports where there are none', async () => {
    expect(await showFacts({ about: 'rain' }, undefined, lookingUp().lookup)).toBe(3);
    expect(await showFacts({ about: 'rain' }, undefined, lookingUp({ json: true }).lookup)).toBe(3);
  });
});

describe('looking up events and figures', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('shows them, and no picture unless one is wanted', async () => {
    const { lookup, written, noted } = lookingUp();
    expect(await showTimeline({ about: 'aid', from: '1975' }, lookup)).toBe(0);
    expect(await showChart('aid', lookup)).toBe(0);
    expect(written()).toContain('  October 2000  “');
    expect(written()).toContain('████');
    expect(noted()).toBe('');
  });

  it('says where it has put a picture, beside JSON too', async () => {
    const picture = path.join(folder, 'aid.png');
    const { lookup, written, noted } = lookingUp({ picture, json: true });
    expect(await showTimeline({ about: 'aid' }, lookup)).toBe(0);
    expect(parsed(written())['events']).toHaveLength(2);
    expect(noted()).toBe(`Picture: ${picture}\n`);
    expect((await readFile(picture)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('draws nothing where nothing was found', async () => {
    const { lookup, noted } = lookingUp({ picture: path.join(folder, 'none.png') });
    expect(await showTimeline({ about: 'rain' }, lookup)).toBe(3);
    expect(await showChart('rain', lookup)).toBe(3);
    expect(noted()).toBe('');
  });

  it('takes a date that is none for wrong usage', async () => {
    const answerer: Answerer = {
      ...fakeAnswerer(),
      timeline: (): Refusal => ({ ...refusal, reason: 'no-such-date', nearest: [] }),
    };
    const { lookup, written } = lookingUp({ answerer });
    expect(await showTimeline({ from: '1975-13' }, lookup)).toBe(2);
    expect(written()).toMatch(/^That is not a date that I can read\./);
  });
});

describe('checking a quote', () => {
  it('succeeds only where the words stand there', async () => {
    const { lookup, asked, written } = lookingUp();
    expect(await showQuoteCheck('sent aid worth', lookup)).toBe(0);
    expect(await showQuoteCheck('sent nothing at all', lookup)).toBe(3);
    expect(asked).toEqual([
      ['quote', 'sent aid worth'],
      ['quote', 'sent nothing at all'],
    ]);
    expect(written()).toMatch(/^These words stand in my sources\.\n.*\nMy sources have no such words/s);
  });

  it('is a line of JSON where that is asked for', async () => {
    const { lookup, written } = lookingUp({ json: true });
    await showQuoteCheck('sent nothing at all', lookup);
    expect(parsed(written())).toMatchObject({ text: 'sent nothing at all', kind: 'absent' });
  });
});
