import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/corpus/blocks.js';
import { loadFormat, withoutMarkup } from '../../../src/corpus/formats/index.js';

const wikitext = await loadFormat('wikitext');

function read(text: string, title = 'Mexico–Vietnam relations'): string[] {
  return readBlocks(text, wikitext, { title }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe('wikitext', () => {
  it('has headings on lines of their own', () => {
    expect(read('Intro.\n== History ==\nIt began.\n===Later===\nIt went on.')).toEqual([
      'prose: Intro.',
      'heading: History',
      'prose: It began.',
      'heading: Later',
      'prose: It went on.',
    ]);
  });

  it('has headings in the running line', () => {
    expect(read('ভূমিকা। ==ইতিহাস == শুরু হয়। == বাণিজ্য সম্পর্ক == বাড়ে')).toEqual([
      'prose: ভূমিকা।',
      'heading: ইতিহাস',
      'prose: শুরু হয়।',
      'heading: বাণিজ্য সম্পর্ক',
      'prose: বাড়ে',
    ]);
  });

  it('has headings in lines of bold', () => {
    expect(read("'''From Mexico'''\n* The president.\n\n'''Take care.'''")).toEqual([
      "heading: '''From Mexico'''",
      'prose: The president.',
      "prose: '''Take care.'''",
    ]);
  });

  it('joins lines to a paragraph, as MediaWiki does, up to a blank line', () => {
    expect(read('One line\nand the next.\n\nAnother.')).toEqual([
      'prose: One line\nand the next.',
      'prose: Another.',
    ]);
  });

  it('has prose in the items of lists', () => {
    expect(read('Goods:\n* Rice.\n** Coffee.\n# Pepper.\n: Indented.')).toEqual([
      'prose: Goods:',
      'prose: Rice.',
      'prose: Coffee.',
      'prose: Pepper.',
      'prose: Indented.',
    ]);
  });

  it.each([
    ['a template', '{{Infobox\n| a = {{flag|b}}\n\n| c = d. E\n}}'],
    ['a table', '{| class="wikitable"\n! Foo\n|-\n| {{a|b|}} Bar. Baz\n|}'],
    ['a file with its caption', '[[File:A.jpg|thumb|The [[embassy]]. It is big.]]'],
    ['a Bengali file', '[[চিত্র:A.jpg|thumb|দূতাবাস। বড়।]]'],
    ['a Vietnamese category', '[[Thể loại:Quan hệ]]'],
    ['a Spanish image', '[[archivo:A.jpg|Foo]]'],
    ['a comment', '<!-- Foo. {{ Bar. -->'],
    ['a gallery', '<gallery mode="x">\nA.jpg|Foo. Bar\n</gallery>'],
    ['a magic word', '__NOTOC__'],
    ['the place of notes', '<references />'],
    ['the rest of a table', '| Foo || Bar'],
  ])('has no prose in %s', (_, text) => {
    expect(read(`Before.\n\n${text}\n\nAfter.`)).toEqual(['prose: Before.', 'prose: After.']);
  });

  it('keeps inline markup in the prose', () => {
    expect(read("'''Mexico''' and [[Vietnam|the other]] have ''ties''.")).toEqual([
      "prose: '''Mexico''' and [[Vietnam|the other]] have ''ties''.",
    ]);
  });

  it('keeps notes out at the end of a paragraph, and blanks them inside', () => {
    const text =
      'One.<ref name="a">Smith, J. (2010). Title.</ref> Two {{citation needed}}three.<ref name="a" />';
    expect(read(text)).toEqual([`prose: ${text.slice(0, text.lastIndexOf('<ref'))}`]);
    expect(withoutMarkup(text, 'wikitext').replace(/ +/g, ' ')).toBe('One. Two three. ');
    expect(withoutMarkup(text, 'wikitext')).toHaveLength(text.length);
  });

  it('reads on behind what is opened and never closed', () => {
    expect(read('One {{ two. [[File: three. <ref> four. {| five. <!-- six.')).toEqual([
      'prose: One {{ two. [[File: three. <ref> four. {| five. <!-- six.',
    ]);
  });

  it('begins behind a bold phrase whose beginning was cut off', () => {
    expect(read("সম্পর্ক''', ভিয়েতনাম এবং মেক্সিকোর সম্পর্ক।")).toEqual(['prose: ভিয়েতনাম এবং মেক্সিকোর সম্পর্ক।']);
    expect(read("relations''' – the ties between the two.")).toEqual(['prose: the ties between the two.']);
  });

  it('keeps a bold phrase that is whole, or that the sentence needs', () => {
    expect(read("The '''relations''', the ties, are old.")).toEqual([
      "prose: The '''relations''', the ties, are old.",
    ]);
    expect(read("relations''' are old.")).toEqual(["prose: relations''' are old."]);
  });

  describe('behind a heading in the running line', () => {
    it('skips a caption whose last word the sentence repeats', () => {
      expect(
        read('==ইতিহাস == ভিয়েতনাম দূতাবাস, মেক্সিকো মেক্সিকো এবং ভিয়েতনাম একই।', 'ভিয়েতনাম-মেক্সিকো সম্পর্ক'),
      ).toEqual(['heading: ইতিহাস', 'prose: মেক্সিকো এবং ভিয়েতনাম একই।']);
      expect(read('== History == Embassy of Vietnam in Lima Lima has had one since 1975.')).toEqual([
        'heading: History',
        'prose: Lima has had one since 1975.',
      ]);
    });

    it.each([
      ['a word that is doubled for emphasis', '==ইতিহাস == এরপর ধীরে ধীরে সম্পর্ক গড়ে ওঠে।'],
      ['a word that the grammar doubles', '== History == The ties that that year brought were new.'],
      ['a name that is doubled in a later sentence', '== History == It began. In Mexico Mexico City grew.'],
      ['the first word doubled', '== History == Mexico Mexico sings a song.'],
    ])('keeps %s', (_, text) => {
      expect(read(text, 'Mexico')[1]).toBe(`prose: ${text.replace(/==.*== /, '')}`);
    });

    it('keeps the same words on a line of their own', () => {
      expect(read('== History ==\nIn Mexico Mexico City grew.')).toContain(
        'prose: In Mexico Mexico City grew.',
      );
    });
  });

  it('reads lines that end in CR LF', () => {
    expect(read('== A ==\r\nOne\r\ntwo.\r\n\r\nThree.')).toEqual([
      'heading: A',
      'prose: One\r\ntwo.',
      'prose: Three.',
    ]);
  });
});
