import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, quoteUrl, sourceUrl } from '../../src/answer/citation.js';
import { quote, type Source } from '../../src/corpus/source.js';

const TEXT = `ইতিহাস
Mexico and Vietnam established ties in 1975. Mexico and Vietnam opened embassies in 1976.

Trade
Mexico and Vietnam trade more each year, says the (joint) committee, which meets every two years – so far, it has met five times.
A line of its own`;

function source(fields: Partial<Source> = {}): Source {
  return {
    id: 'relations',
    title: 'Relations',
    language: 'en',
    format: 'plain',
    text: TEXT,
    url: 'https://example.org/relations',
    blocks: [
      block('heading', 'ইতিহাস'),
      block(
        'prose',
        'Mexico and Vietnam established ties in 1975. Mexico and Vietnam opened embassies in 1976.',
      ),
      block('heading', 'Trade'),
      block('prose', TEXT.slice(TEXT.indexOf('Mexico and Vietnam trade'))),
    ],
    ...fields,
  };
}

function block(kind: 'heading' | 'prose', words: string) {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length } as const;
}

function quoted(words: string, from = source()) {
  const start = from.text.indexOf(words);
  return quote(from, { start, end: start + words.length });
}

/** The phrases that a browser would look for. */
function phrases(url: string | undefined): string[] {
  const directive = url?.split(':~:text=')[1] ?? '';
  return directive === '' ? [] : directive.split(',').map(decodeURIComponent);
}

describe('placeOf', () => {
  it('names the heading above a quote and counts paragraphs through the whole text', () => {
    expect(placeOf(quoted('Mexico and Vietnam opened'))).toEqual({ heading: 'ইতিহাস', paragraph: 1 });
    expect(placeOf(quoted('so far'))).toEqual({ heading: 'Trade', paragraph: 2 });
  });

  it('has no heading where none stands above', () => {
    const plain = source({ blocks: [{ kind: 'prose', start: 0, end: TEXT.length }] });
    expect(placeOf(quoted('so far', plain))).toEqual({ paragraph: 1 });
  });

  it('is unknown outside prose', () => {
    expect(placeOf(quoted('Trade'))).toBeUndefined();
  });
});

describe('sourceUrl', () => {
  it.each([undefined, '', 'no address', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'is absent for %s',
    (url) => {
      const { url: _, ...without } = source();
      const from = url === undefined ? without : source({ url });
      expect(sourceUrl({ source: from })).toBeUndefined();
      expect(quoteUrl(quoted('Mexico', from))).toBeUndefined();
    },
  );

  it('is all ASCII', () => {
    expect(sourceUrl({ source: source({ url: 'https://bn.wikipedia.org/wiki/সম্পর্ক' }) })).toMatch(/^[!-~]+$/);
  });
});

describe('quoteUrl', () => {
  it('names a short quote whole', () => {
    expect(quoteUrl(quoted('established ties in 1975.'))).toBe(
      'https://example.org/relations#:~:text=established%20ties%20in%201975.',
    );
  });

  it('names the first words that stand only there, and the last', () => {
    expect(
      phrases(quoteUrl(quoted('Mexico and Vietnam trade more each year, says the (joint) committee'))),
    ).toEqual(['Mexico and Vietnam trade', '(joint) committee']);
  });

  it('encodes what has a meaning in the directive or in a Markdown link', () => {
    const url = quoteUrl(quoted('the (joint) committee, which')) ?? '';
    expect(url.split(':~:text=')[1]).toBe('the%20%28joint%29%20committee%2C%20which');
    const dashed = quoteUrl(quoted('a-b', source({ text: 'a-b' }))) ?? '';
    expect(dashed).toContain('text=a%2Db');
  });

  it('never lets a phrase run over a line break, since a page has a block of its own for each line', () => {
    const lines = quoteUrl(quoted('so far, it has met five times.\nA line of its own'));
    expect(phrases(lines)).toEqual(['so far, it has met', 'A line of its own']);
  });

  it('names no markup, which the page does not show', () => {
    const text = "'''Relations''' between [[Vietnam]] and the United Mexican States are '''good'''.";
    const wiki = source({ text, format: 'wikitext' });
    expect(phrases(quoteUrl(quote(wiki, { start: 0, end: text.length })))).toEqual(['Relations', 'good']);
  });

  it("keeps the address's own anchor and replaces its directive", () => {
    const from = source({ url: 'https://example.org/a#history:~:text=old' });
    expect(quoteUrl(quoted('in 1975.', from))).toBe('https://example.org/a#history:~:text=in%201975.');
  });

  it('opens the page where the quote has no words to find', () => {
    const from = source({ text: '…', url: 'https://example.org/a' });
    expect(quoteUrl(quote(from, { start: 0, end: 1 }))).toBe('https://example.org/a');
  });

  it('is an ASCII address with phrases of the quote, whatever the text and the quote', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '\n', '-', ',', '&', '%', 'ক্ষ', '😀', '\uD800'),
    });
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(60), (text, start, length) => {
        const end = Math.min(text.length, start + length);
        const one = quote(source({ text }), { start: Math.min(start, end), end });
        const url = quoteUrl(one) ?? '';
        expect(url).toMatch(/^https:\/\/example\.org\/relations(?:#:~:text=[\w.!~%,]+)?$/);
        for (const phrase of phrases(url))
          expect(one.text.replace(/\p{Surrogate}/gu, '\uFFFD')).toContain(phrase);
      }),
    );
  });
});
