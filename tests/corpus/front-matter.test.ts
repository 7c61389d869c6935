import { describe, expect, it } from 'vitest';
import { readFrontMatter, splitFrontMatter } from '../../src/corpus/front-matter.js';

const REQUIRED = 'title: A title\nlanguage: en\n';

describe('front matter', () => {
  it('is what stands between two lines of ---; the text is all that follows', () => {
    expect(splitFrontMatter('---\ntitle: A\n---\n\n Text\n---\n')).toEqual({
      frontMatter: 'title: A\n',
      text: '\n Text\n---\n',
    });
  });

  it.each(['\n', '\r\n', '\r'])('may have lines that end in %j', (end) => {
    expect(splitFrontMatter(['---', 'title: A', '---', 'Text', ''].join(end))).toEqual({
      frontMatter: `title: A${end}`,
      text: `Text${end}`,
    });
  });

  it('is missing where the first line is not ---', () => {
    expect(splitFrontMatter('\n---\ntitle: A\n---\nText')).toMatchObject({
      code: 'missing-front-matter',
      line: 1,
    });
    expect(splitFrontMatter('Text')).toMatchObject({ code: 'missing-front-matter' });
  });

  it('needs its second line of ---', () => {
    expect(splitFrontMatter('---\ntitle: A\nText')).toMatchObject({ code: 'unclosed-front-matter', line: 1 });
    expect(splitFrontMatter(`---\ntitle: A\n${'Text. '.repeat(5_000)}\n---\n`)).toMatchObject({
      code: 'unclosed-front-matter',
    });
  });

  it('gives the metadata', () => {
    const yaml = [
      'title: "It’s time: a title"',
      'language: ES-mx',
      'publisher: VNA',
      'author: A. B.',
      'date: 2020-07-17',
      'url: https://bn.wikipedia.org/wiki/ভিয়েতনাম-মেক্সিকো_সম্পর্ক',
      'licence: CC BY-SA 4.0',
      'format: wikitext',
    ].join('\n');
    expect(readFrontMatter(yaml)).toEqual({
      metadata: {
        title: 'It’s time: a title',
        language: 'es-MX',
        publisher: 'VNA',
        author: 'A. B.',
        date: '2020-07-17',
        url: 'https://bn.wikipedia.org/wiki/ভিয়েতনাম-মেক্সিকো_সম্পর্ক',
        licence: 'CC BY-SA 4.0',
        format: 'wikitext',
      },
      findings: [],
    });
  });

  it('takes values as the words that stand there, on one line, and empty ones as absent', () => {
    expect(
      readFrontMatter('title: 1984\nlanguage: no\nauthor:\npublisher: |\n  A\n  B\ndate: 2020\n'),
    ).toEqual({
      metadata: { title: '1984', language: 'no', publisher: 'A B', date: '2020' },
      findings: [],
    });
  });

  it.each(['2020', '2020-07', '2020-02-29', '"1975-05-19"'])('takes the date %s', (date) => {
    expect(readFrontMatter(`${REQUIRED}date: ${date}`).findings).toEqual([]);
  });

  it.each([
    ['date', '2019-02-29', 'YYYY'],
    ['date', '2020-13', 'YYYY'],
    ['date', '2020-7-17', 'YYYY'],
    ['date', 'July 2020', 'YYYY'],
    ['date', '20200717', 'YYYY'],
    ['url', 'www.example.org', 'https://'],
    ['url', 'javascript:alert(1)', 'https://'],
    ['url', 'ftp://example.org', 'https://'],
    ['url', 'https://exa mple.org', 'https://'],
    ['language', 'Bengali', 'BCP 47'],
    ['language', 'en_US', 'BCP 47'],
    ['format', 'html', 'wikitext'],
    ['publisher', '[ a, "b" ]', 'publisher: …'],
  ])('refuses the %s %s, and says what it wants', (field, got, wants) => {
    const rest = REQUIRED.replace(new RegExp(`^${field}:.*\\n`, 'm'), '');
    const { metadata, findings } = readFrontMatter(`${rest}${field}: ${got}\n`);
    expect(metadata).toBeUndefined();
    expect(findings).toEqual([
      {
        code: 'bad-field',
        line: rest.split('\n').length + 1,
        detail: { field, got, wants: expect.stringContaining(wants) },
      },
    ]);
  });

  it('needs a title and a language', () => {
    expect(readFrontMatter('title:\npublisher: VNA').findings.map(({ code }) => code)).toEqual([
      'missing-title',
      'missing-language',
    ]);
  });

  it('warns of fields that nobody reads, and still gives the metadata', () => {
    const { metadata, findings } = readFrontMatter(`${REQUIRED}tags: [a]\n`);
    expect(metadata).toEqual({ title: 'A title', language: 'en' });
    expect(findings).toEqual([
      { code: 'unknown-field', line: 4, detail: { field: 'tags', known: expect.stringContaining('title') } },
    ]);
  });

  it.each([
    ['an unclosed quote', 'title: "A\nlanguage: en\n', 4],
    ['a colon in a value', 'language: en\ntitle: A: B\n', 3],
    ['a field twice', 'title: A\nlanguage: en\ntitle: B\n', 4],
    ['a tab as an indent', 'title: A\n\tlanguage: en\n', 3],
  ])('names the line of %s', (_, yaml, line) => {
    const { metadata, findings } = readFrontMatter(yaml);
    expect(metadata).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: 'bad-front-matter', line });
  });

  it.each(['', 'only words', '- a\n- b'])('has fields, unlike %j', (yaml) => {
    expect(readFrontMatter(yaml)).toEqual({ findings: [{ code: 'no-fields', line: 1, detail: {} }] });
  });

  it.each([
    ['nested without end', '['.repeat(15_000)],
    ['aliases of aliases', `a: &a [x,x]\n${'b: [*a,*a]\n'.repeat(50)}`],
    [
      'lists that multiply',
      `a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `k${i}: &${i} [*${i ? i - 1 : 'a'},*${i ? i - 1 : 'a'}]\n`).join('')}`,
    ],
    ['a prototype', '__proto__: x\nconstructor: y\n'],
  ])('survives %s', (_, yaml) => {
    expect(readFrontMatter(yaml).metadata).toBeUndefined();
  });
});
