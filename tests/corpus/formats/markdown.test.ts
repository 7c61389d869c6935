import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/corpus/blocks.js';
import { loadFormat, withoutMarkup } from '../../../src/corpus/formats/index.js';

const markdown = await loadFormat('markdown');

function read(text: string): string[] {
  return readBlocks(text, markdown, { title: 'Another title' }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('Markdown', () => {
  it('has headings of both kinds, without their signs', () => {
    expect(read('# One #\n\nText.\n\nTwo\n---\n\n### *Three*\n\nMore.')).toEqual([
      'heading: One',
      'prose: Text.',
      'heading: Two',
      'heading: *Three*',
      'prose: More.',
    ]);
  });

  it('has headings in lines of bold', () => {
    expect(read('**One**\n\nText.\n\n**Take care.**\n\n**This** is **it**')).toEqual([
      'heading: **One**',
      'prose: Text.',
      'prose: **Take care.**',
      'prose: **This** is **it**',
    ]);
  });

  it('has prose in paragraphs, list items and block quotes', () => {
    expect(
      read('A paragraph\non two lines.\n\n- An item.\n\n  Its second paragraph.\n1. Another.\n\n> A quote.'),
    ).toEqual([
      'prose: A paragraph\non two lines.',
      'prose: An item.',
      'prose: Its second paragraph.',
      'prose: Another.',
      'prose: A quote.',
    ]);
  });

  it('keeps inline markup in the prose', () => {
    expect(read('See **the** [page](https://a.b/c.d "Title. Of it.").')).toEqual([
      'prose: See **the** [page](https://a.b/c.d "Title. Of it.").',
    ]);
    expect(read('The [page](https://a.b/c)')).toEqual(['prose: The [page](https://a.b/c)']);
  });

  it.each([
    ['a fenced block of code', '```js\nfoo. Bar\n\n# baz\n```'],
    ['an indented block of code', '    foo. Bar'],
    ['HTML', '<div>\nFoo. Bar\n</div>'],
    ['a comment with blank lines', '<!-- Foo.\n\nBar. -->'],
    ['an image', '![Foo. Bar](a.png "Baz")'],
    ['an image that is a link', '[![Foo](a.png)](https://a.b)'],
    ['an image with its caption', '![Foo](a.png)\n*The caption of it*'],
    ['the definition of a link', '[foo]: https://a.b "Foo. Bar"'],
    ['definitions of links in a row', '[foo]: https://a.b\n[bar baz]: <c.d> (Baz)'],
    ['a footnote', '[^1]: Foo bar.'],
    ['a table', '| Foo | Bar |\n|-----|:---:|\n| a   | b   |'],
    ['a table without outer bars', 'Foo | Bar\n--- | ---\na | b'],
    ['a rule', '* * *'],
  ])('has no prose in %s', (_, text) => {
    expect(read(`Before.\n\n${text}\n\nAfter.`)).toEqual(['prose: Before.', 'prose: After.']);
  });

  it('has prose below the definition of a link, and where words follow a colon', () => {
    expect(read('[foo]: https://a.b\nWords.\n\n[Applause]: thank you all.')).toEqual([
      'prose: Words.',
      'prose: [Applause]: thank you all.',
    ]);
  });

  it('has prose above a table that follows without a blank line', () => {
    expect(read('The figures:\nyear | trade\n---|---\n2024 | 15')).toEqual(['prose: The figures:']);
  });

  it.each(['\r\n', '\r'])('reads lines that end in %j', (end) => {
    const text = ['# One', '', 'Text. 😀', '', '- Item', '', 'Last.'].join(end);
    expect(read(text)).toEqual(['heading: One', 'prose: Text. 😀', 'prose: Item', 'prose: Last.']);
  });

  it('counts right behind a byte order mark within the text', () => {
    expect(read('\uFEFFOne.\n\nTwo.')).toEqual(['prose: One.', 'prose: Two.']);
  });

  it('is read alike when it is too long for one go', () => {
    const part =
      '## Heading\n\nA paragraph.\n\n```\ncode\n\ncode\n```\n\n- An item of a list.\n\n  With a paragraph.\n\n';
    const blocks = [
      'heading: Heading',
      'prose: A paragraph.',
      'prose: An item of a list.',
      'prose: With a paragraph.',
    ];
    expect(read(part.repeat(300))).toEqual(Array.from({ length: 300 }, () => blocks).flat());
  });

  it('does not take a long block of code for prose', () => {
    expect(read(`Before.\n\n~~~\n${'code and more code\n\n'.repeat(2_000)}~~~~\n\nAfter.`)).toEqual([
      'prose: Before.',
      'prose: After.',
    ]);
  });

  it('blanks markup that is no words, and keeps the length', () => {
    const target = '(https://c.d (e) "F. G")';
    const text = `One.[^1] <b>Two</b> ![Fig. 1](a.png) <https://a.b> [three]${target} four.`;
    const words = withoutMarkup(text, 'markdown');
    expect(words).toHaveLength(text.length);
    expect(words.replace(/ +/g, ' ')).toBe(
      `One. Two <https://a.b> [three]${')'.repeat(target.length)} four.`,
    );
  });
});
