import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/corpus/blocks.js';
import { loadFormat } from '../../src/corpus/formats/index.js';
import { passages } from '../../src/corpus/passages.js';
import { SOURCE_FORMATS, type Source, type SourceFormat } from '../../src/corpus/source.js';

const READERS = {
  plain: await loadFormat('plain'),
  markdown: await loadFormat('markdown'),
  wikitext: await loadFormat('wikitext'),
};

function sourceOf(text: string, format: SourceFormat = 'markdown'): Source {
  const title = 'Some title';
  return {
    id: 'some/text',
    title,
    language: 'en',
    format,
    text,
    blocks: readBlocks(text, READERS[format], { title }),
  };
}

function split(text: string, format?: SourceFormat): string[] {
  return passages(sourceOf(text, format)).map(({ start, end }) => text.slice(start, end));
}

/** A sentence of `length` characters. */
function sentence(length: number): string {
  return `${'Words '.repeat(length).slice(0, length - 2)}x.`;
}

describe('passages', () => {
  it('are paragraphs of usual length', () => {
    const paragraphs = [sentence(300), `${sentence(500)} ${sentence(600)}`, sentence(250)];
    expect(split(paragraphs.join('\n\n'))).toEqual(paragraphs);
  });

  it('join short paragraphs with a neighbour', () => {
    const paragraphs = [sentence(300), sentence(100), sentence(300)];
    expect(split(paragraphs.join('\n\n'))).toEqual([`${paragraphs[0]}\n\n${paragraphs[1]}`, paragraphs[2]]);
  });

  it('join the items of a list, up to five sentences', () => {
    const items = Array.from({ length: 7 }, (_, index) => `- Item number ${index}.`);
    expect(split(items.join('\n'))).toEqual([
      items.slice(0, 5).join('\n').slice(2),
      items.slice(5).join('\n').slice(2),
    ]);
  });

  it('join nothing across a heading, a table or an image', () => {
    expect(split('One.\n\n# A\n\nTwo.\n\n![x](y.png)\n\nThree.\n\na | b\n--|--\nc | d\n\nFour.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('split a long paragraph evenly at the ends of sentences', () => {
    const sentences = Array.from({ length: 20 }, () => sentence(100));
    const lengths = passages(sourceOf(sentences.join(' '))).map(({ sentences: parts }) => parts.length);
    expect(lengths).toEqual([5, 5, 5, 5]);
  });

  it('leave a list with what announces it', () => {
    const sentences = Array.from({ length: 20 }, (_, i) =>
      i === 10 ? `Among these are ${sentence(84).toLowerCase()}` : sentence(100),
    );
    const found = passages(sourceOf(sentences.join(' ')));
    expect(found.map(({ sentences: parts }) => parts.length)).toEqual([5, 6, 4, 5]);
  });

  it('leave a huge sentence to itself', () => {
    const paragraph = [sentence(100), sentence(3_000), sentence(100)];
    expect(split(paragraph.join(' '))).toEqual(paragraph);
  });

  it('carry the words of the heading above them, and a number', () => {
    const found = passages(
      sourceOf(`${sentence(300)}\n\n## A *heading*\n\n${sentence(300)}\n\n${sentence(300)}`),
    );
    expect(found.map(({ id, heading }) => [id, heading])).toEqual([
      ['some/text#1', undefined],
      ['some/text#2', 'A *heading*'],
      ['some/text#3', 'A *heading*'],
    ]);
  });

  it('hold sentences without the notes between them', () => {
    const text = 'One.<ref>Smith, J. Title. 2010.</ref> Two {{a|b. C}}goes on. Three.<ref name="x" />';
    const [passage] = passages(sourceOf(text, 'wikitext'));
    expect(passage?.sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One.',
      'Two {{a|b. C}}goes on.',
      'Three.',
    ]);
  });
});

const markup = [
  ...[
    '== a ==',
    '==',
    '{{',
    '}}',
    '[[',
    ']]',
    '[[File:',
    '<ref>',
    '</ref>',
    '<!--',
    '-->',
    "'''",
    '{|',
    '|}',
  ],
  ...['# ', '- ', '> ', '1. ', '    ', '```', '![a](b)', '](', '|', '---', '<b>', '[^1]', '[a]: b'],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '. ',
    '।',
    './.',
    '(Photo: VNA)',
    'Hanoi (VNA) - ',
    'References',
    'Some title',
    '\uFEFF',
  ],
];
const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...markup), fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 8 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

describe.each(SOURCE_FORMATS)('whatever a text in %s holds', (format) => {
  it('its blocks are in order, disjoint, within the text, and hold words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let from = 0;
        for (const { start, end } of readBlocks(text, READERS[format], { title: 'Some title' })) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
      }),
    );
  });

  it('its passages are in order, disjoint, begin and end with a sentence, and lie in prose under one heading', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const source = sourceOf(text, format);
        const headings = source.blocks.filter(({ kind }) => kind === 'heading');
        let from = 0;
        for (const { start, end, sentences } of passages(source)) {
          expect(start).toBe(sentences[0]?.start);
          expect(end).toBe(sentences.at(-1)?.end);
          expect(headings.every((heading) => heading.end <= start || heading.start >= end)).toBe(true);
          for (const range of sentences) {
            expect(range.start).toBeGreaterThanOrEqual(from);
            expect(range.end).toBeGreaterThan(range.start);
            expect(source.blocks.some((block) => block.start <= range.start && range.end <= block.end)).toBe(
              true,
            );
            from = range.end;
          }
        }
      }),
    );
  });

  it('every word of its prose that is no markup is in a sentence of a passage', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 9 }), { maxLength: 12 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const found = passages(sourceOf(text, format)).flatMap(({ sentences }) => sentences);
        const words = found.map(({ start, end }) => text.slice(start, end)).join(' ');
        expect(words.split(/\s+/)).toEqual(text.split(/\s+/));
      }),
    );
  });

  it.each([
    '[',
    '====',
    '{{',
    '<ref>',
    '<!--',
    '[[File:',
    '(Photo: ',
    '> ',
    '- ',
    '![',
    '](',
    '# a\n\n',
    '===\n',
    '\n',
    './.',
  ])('it is read in linear time, also %j over and over', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const started = performance.now();
    passages(sourceOf(text, format));
    // Quadratic time would be minutes.
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
