import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/corpus/blocks.js';
import { loadFormat } from '../../../src/corpus/formats/index.js';

const plain = await loadFormat('plain');

function read(text: string): string[] {
  return readBlocks(text, plain, { title: 'Another title' }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('plain text', () => {
  it('has paragraphs between blank lines', () => {
    expect(read('\n One paragraph. \n \t\n\nAnother one.\n')).toEqual([
      'prose: One paragraph.',
      'prose: Another one.',
    ]);
  });

  it('has a paragraph a line where lines are long', () => {
    const first = `${'A long line of words. '.repeat(8)}The end.`;
    const second = 'A short line.';
    expect(read(`${first}\n${second}\n${first}`)).toEqual([
      `prose: ${first}`,
      `prose: ${second}`,
      `prose: ${first}`,
    ]);
  });

  it('has a paragraph a line where the next line would have had room', () => {
    expect(
      read('A line of its own, as one can see.\nAnother line of its own, which is by a good deal longer.'),
    ).toEqual([
      'prose: A line of its own, as one can see.',
      'prose: Another line of its own, which is by a good deal longer.',
    ]);
  });

  it('joins the lines that were wrapped at a fixed width', () => {
    const wrapped =
      'The two sides will work closely together to maintain the\nmomentum of development in their relations, prepare visits\nand push ahead.';
    expect(read(`${wrapped}\n\n${wrapped}`)).toEqual([`prose: ${wrapped}`, `prose: ${wrapped}`]);
  });

  it('joins a line that begins with a small letter to the one above', () => {
    expect(read('It moved in 1960. The new\nbuilding is larger.')).toEqual([
      'prose: It moved in 1960. The new\nbuilding is larger.',
    ]);
  });

  it('has an item of a list a paragraph', () => {
    expect(
      read('- The first thing to do is to open the file that was sent.\n- The second is to read it.'),
    ).toEqual([
      'prose: - The first thing to do is to open the file that was sent.',
      'prose: - The second is to read it.',
    ]);
  });

  it('has headings: short lines without a stop above prose', () => {
    expect(read('History\n\nIt began in 1975.\n\nTrade today\nIt grows year after year.')).toEqual([
      'heading: History',
      'prose: It began in 1975.',
      'heading: Trade today',
      'prose: It grows year after year.',
    ]);
  });

  it('takes a line below a sentence for a rule', () => {
    expect(read('It was late.\n-----\nShe left.')).toEqual(['prose: It was late.', 'prose: She left.']);
  });

  it('has headings that are underlined', () => {
    expect(read('What is it?\n===========\nA bot.')).toEqual(['heading: What is it?', 'prose: A bot.']);
  });

  it('does not take the end of a paragraph for a heading', () => {
    expect(read('He came. She left\n\nThey met again.')).toEqual([
      'prose: He came. She left',
      'prose: They met again.',
    ]);
  });

  it('takes short lines in a row for a list, and one at the end for a sentence without its stop', () => {
    expect(read('Rice\nCoffee\nPepper\n\nAll are sold.\n\nThe end')).toEqual([
      'prose: Rice',
      'prose: Coffee',
      'prose: Pepper',
      'prose: All are sold.',
      'prose: The end',
    ]);
  });

  it.each(['\r\n', '\r'])('reads lines that end in %j', (end) => {
    const text = ['History', '', 'It began in 1975.', '', 'It goes on.'].join(end);
    expect(read(text)).toEqual(['heading: History', 'prose: It began in 1975.', 'prose: It goes on.']);
  });

  it('takes neither rules nor ornaments for prose', () => {
    expect(read('One is here.\n\n* * *\n\nTwo is there.\n\n-----')).toEqual([
      'prose: One is here.',
      'prose: Two is there.',
    ]);
  });
});
