import { describe, expect, it } from 'vitest';
import { readerOf } from '../../../src/discord/reader.js';
import { citedSourcesView, sourcesView } from '../../../src/discord/views/sources.js';
import { sourceOf, VNA, VOV } from '../fixture.js';
import { readMarkdown } from '../markdown-reader.js';
import { textsOf } from './parts.js';

const many = Array.from({ length: 200 }, (_, i) =>
  sourceOf({ id: `s${i}`, title: `Report number ${i}`, language: 'en', author: 'A. Author' }, ['Words.']),
);

describe('sourcesView', () => {
  it('lists as many sources as fit and says how many more there are', () => {
    const [title = '', entries = '', more = ''] = textsOf(sourcesView(many, readerOf('en')));
    const shown = entries.split('\n').filter((line) => line.startsWith('**')).length;
    expect(title).toBe('**I answer from 200 sources**');
    expect(shown).toBeGreaterThan(40);
    expect(more).toContain(`… and ${200 - shown} more`);
  });

  it('speaks the reader’s language about the sources, not in them', () => {
    const lines = textsOf(sourcesView([VNA, ...many.slice(0, 1)], readerOf('bn'))).flatMap(
      (text) => readMarkdown(text).lines,
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'আমি ২টি উৎস থেকে উত্তর দিই',
      VNA.title,
      'VNA / VietnamPlus · জুলাই ২০২০ · ইংরেজি · খুলুন',
      '',
      'Report number 0',
      'লেখক: A. Author · ইংরেজি',
    ]);
  });
});

describe('citedSourcesView', () => {
  it('numbers the sources as the answer does', () => {
    const [, entries = ''] = textsOf(citedSourcesView([VOV, VNA], readerOf('bn')));
    const titles = readMarkdown(entries).lines.filter(({ block, text }) => block === 'plain' && text !== '');
    expect(titles.map(({ text }) => text)).toEqual([`[১] ${VOV.title}`, `[২] ${VNA.title}`]);
  });
});
