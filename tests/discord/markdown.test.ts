import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abridge,
  blockQuote,
  bold,
  emphasise,
  escapeInline,
  escapeMarkdown,
  maskedLink,
  plainLabel,
  small,
  struck,
} from '../../src/discord/markdown.js';
import { anyText } from './any-text.js';
import { readMarkdown } from './markdown-reader.js';

/** What a person should see of a text: its lines, without what cannot be sent or is not to be seen. */
function visibleLines(text: string): string[] {
  return text
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u206F]/g, '')
    .replace(/\t/g, ' ')
    .split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/)
    .map((line) => line.replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD'));
}

describe('escapeMarkdown', () => {
  it.each([
    ['bold and italic', '**a** *b* __c__ _d_'],
    ['strike and spoiler', '~~a~~ ||b||'],
    ['code', '`a` ```b```'],
    ['a mention of everyone', '@everyone and @here'],
    ['a mention of a person, a role, a channel', '<@123> <@!123> <@&123> <#123>'],
    ['a command, a time, an emoji', '</ask:1> <t:1> <:a:1> :smile:'],
    ['a masked link', '[x](javascript:alert) [y](https://example.org)'],
    ['an address', 'https://example.org/a_b and <https://example.org>'],
    ['a heading', '# a\n## b'],
    ['a quote', '> a\n>>> b'],
    ['a list', '- a\n* b\n1. c\n 2. d'],
    ['small print', '-# a'],
    ['backslashes', '\\*a\\* \\\\'],
  ])('shows %s as it was typed', (_, text) => {
    const read = readMarkdown(escapeMarkdown(text));
    expect(read.constructs).toEqual([]);
    expect(read.lines).toEqual(text.split('\n').map((line) => ({ block: 'plain', text: line })));
  });

  it('leaves ordinary words of any script untouched', () => {
    const text = 'Aid worth US$1 million – ৫০০ কোটি (10:30), it’s 27.5% & more!';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('keeps the joiners that Bengali and emoji are written with', () => {
    expect(escapeMarkdown('র‍্যাব 👩‍👧')).toBe('র‍্যাব 👩‍👧');
  });

  it('makes every Unicode line end one that Discord knows', () => {
    expect(escapeMarkdown('a\r\nb\u2028c\u2029d\x85e\vf')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('shows the words of any text and lets nothing in it act', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readMarkdown(escapeMarkdown(text));
        expect(read.constructs).toEqual([]);
        expect(read.lines.map((line) => line.text)).toEqual(visibleLines(text));
        expect(read.lines.every((line) => line.block === 'plain')).toBe(true);
      }),
    );
  });
});

describe('escapeInline and plainLabel', () => {
  it('put any text on one line that can be sent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of [escapeInline(text), plainLabel(text, 100)]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        }
        expect(readMarkdown(escapeInline(text)).constructs).toEqual([]);
      }),
    );
  });
});

describe('plainLabel', () => {
  it.each(['', ' \n ', '\u200B\uFEFF', '\u202E'])(
    'shows something even where a text has nothing to see: %j',
    (text) => {
      expect(plainLabel(text, 100)).toBe('…');
    },
  );
});

describe('emphasise', () => {
  it('puts the words at the range in bold', () => {
    expect(emphasise('At the end of 1975, Mexico sent aid', [{ start: 14, end: 18 }])).toBe(
      'At the end of **1975**, Mexico sent aid',
    );
  });

  it('closes the bold at each line end and leaves white space out of it', () => {
    expect(emphasise('a b \n\n c d', [{ start: 1, end: 8 }])).toBe('a **b** \n\n **c** d');
  });

  it('escapes inside and outside the bold', () => {
    const read = readMarkdown(emphasise('*a* **b** *c*', [{ start: 4, end: 9 }]));
    expect(read.lines[0]?.text).toBe('*a* **b** *c*');
    expect(read.constructs).toEqual([{ kind: 'bold', text: '**b**' }]);
  });

  it('lets nothing act where there is nothing to emphasise', () => {
    const between = { start: 1, end: 1 };
    expect(readMarkdown(emphasise(':smile:', [between])).constructs).toEqual([]);
  });

  it('puts several in bold, and those that touch or lie over one another as one', () => {
    const ranges = [
      { start: 9, end: 10 },
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 1, end: 2 },
    ];
    expect(emphasise('abcdefghijk', ranges)).toBe('**abcde**fghi**j**k');
  });

  it('is the only thing that acts in any text', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 3 }), (text, parts) => {
        const ranges = parts.map(([start, length]) => ({ start, end: start + length }));
        const read = readMarkdown(emphasise(text, ranges));
        expect(read.constructs.filter(({ kind }) => kind !== 'bold')).toEqual([]);
      }),
    );
  });
});

describe('bold and struck', () => {
  it('put any text on one line, and let nothing in it act', () => {
    expect([bold(' a *b*\nc '), struck('~~d~~')]).toEqual(['**a \\*b\\* c**', '~~\\~\\~d\\~\\~~~']);
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(['bold', bold] as const, ['strike', struck] as const),
        (text, [kind, render]) => {
          const read = readMarkdown(render(text));
          expect(read.lines).toHaveLength(1);
          expect(read.constructs.filter((construct) => construct.kind !== kind)).toEqual([]);
        },
      ),
    );
  });
});

describe('blockQuote and small', () => {
  it('hold every line of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(
          readMarkdown(blockQuote(escapeMarkdown(text))).lines.every(({ block }) => block === 'quote'),
        ).toBe(true);
        expect(readMarkdown(small(escapeMarkdown(text))).lines.every(({ block }) => block === 'small')).toBe(
          true,
        );
      }),
    );
  });
});

describe('maskedLink', () => {
  it('is not ended by brackets in the address', () => {
    expect(readMarkdown(maskedLink('open', 'https://example.org/a_(b)?c=(d')).constructs).toEqual([
      { kind: 'link', text: 'open', url: 'https://example.org/a_%28b%29?c=%28d' },
    ]);
  });
});

describe('abridge', () => {
  it('leaves a text that fits as it is', () => {
    expect(abridge('abc', 3)).toBe('abc');
  });

  it('counts what escaping adds', () => {
    expect(abridge('****', 7)).toBe('\\*\\*\\*…');
    expect(abridge('****', 8)).toBe('\\*\\*\\*\\*');
  });

  it('cuts between graphemes', () => {
    expect(abridge('ab👩‍👧‍👦cd', 6)).toBe('ab…');
    expect(abridge('ক্ষমা', 4)).toBe('ক্ষ…');
  });

  it('can keep the ending', () => {
    expect(abridge('first second', 7, escapeMarkdown, 'end')).toBe('…second');
    expect(abridge('a👩‍👧‍👦b', 6, escapeMarkdown, 'end')).toBe('…b');
  });

  it('never exceeds the limit, and shows a beginning or an ending of any text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 20, max: 80 }),
        fc.constantFrom('start', 'end'),
        (text, limit, keep) => {
          const render = (shown: string) => small(escapeMarkdown(shown));
          const shown = abridge(text, limit, render, keep);
          expect(shown.length).toBeLessThanOrEqual(limit);
          const [whole, part] = [render(text), shown];
          if (part === whole) return;
          const seen = readMarkdown(part)
            .lines.map((line) => line.text)
            .join('\n');
          const all = visibleLines(text).join('\n');
          if (keep === 'start') expect(all.startsWith(seen.replace(/…$/, ''))).toBe(true);
          else expect(all.endsWith(seen.replace(/^…/, ''))).toBe(true);
        },
      ),
    );
  });
});
