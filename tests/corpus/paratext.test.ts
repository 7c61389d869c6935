import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/corpus/blocks.js';
import { loadFormat } from '../../src/corpus/formats/index.js';

const TITLE = 'Vietnam, Mexico eye stronger ties';

const plain = await loadFormat('plain');
const wikitext = await loadFormat('wikitext');

function read(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  return readBlocks(text, plain, { title: TITLE }).map(({ start, end }) => text.slice(start, end));
}

describe('a headline', () => {
  it('is not read again where the body repeats it, whatever its apostrophes, dashes and case', () => {
    expect(read('VIETNAM – Mexico eye stronger ties', 'They met.')).toEqual(['They met.']);
  });

  it('takes a caption along that ran into it', () => {
    expect(read(`${TITLE} hinh anh 1Deputy Minister Son in Hanoi`, 'They met.')).toEqual(['They met.']);
  });

  it('is kept as the beginning of a sentence', () => {
    expect(read(`${TITLE}, a minister said.`)).toEqual([`${TITLE}, a minister said.`]);
  });
});

describe('a standfirst', () => {
  it('is not read where the lead below begins with its words', () => {
    const standfirst = 'It is time for the two to lift their relations, the ambassador said';
    const lead = `${standfirst} at a ceremony on May 19.`;
    expect(read(standfirst, TITLE, lead)).toEqual([lead]);
    expect(read(`${standfirst} …`, lead)).toEqual([lead]);
  });

  it('is kept where it says something of its own', () => {
    const standfirst = 'It is time for the two to lift their relations, the ambassador said';
    expect(read(standfirst, 'The ceremony took place on May 19.')).toContain(standfirst);
  });
});

describe('a caption', () => {
  it.each([
    'Deputy Minister Son at the talks (Photo: VNA)',
    'Deputy Minister Son speaks. The talks were held online. (Photo: VNA)',
    'Fans in Hanoi (File photo: Reuters/Kham)',
    'Fans in Hanoi (Photo by Ana Gómez).',
    'Thứ trưởng Bùi Thanh Sơn (Ảnh minh họa: TTXVN)',
    'El embajador en Hanói (Foto: EFE)',
    'হ্যানয়ে বৈঠক (ছবি: রয়টার্স)',
    'बैठक का दृश्य (फोटो: पीटीआई)',
    'Fans in Hanoi [© Reuters]',
    'Photo: VNA',
    'Ảnh: TTXVN',
  ])('is not read: %s', (caption) => {
    expect(read('They met.', caption, 'They parted.')).toEqual(['They met.', 'They parted.']);
  });

  it('goes with its sentence where it ran into the text', () => {
    expect(read('They met. Son at the talks (Photo: VNA) The talks went well.')).toEqual([
      'They met.',
      'The talks went well.',
    ]);
  });

  it.each([
    'They met (photo: the press was there), and parted.',
    'The image of the two countries (see the photographs) is good.',
    'The big picture: trade has grown.',
  ])('is not what only looks like one: %s', (prose) => {
    expect(read(prose)).toEqual([prose]);
  });

  it('loses its credit only where it is as long as prose', () => {
    const long = `They talked of trade${', of rice and coffee'.repeat(30)}`;
    expect(read(`${long} (Photo: VNA)`)).toEqual([long]);
  });
});

describe('a dateline', () => {
  it.each([
    'Hanoi (VNA) - ',
    'HANOI, May 22 (VNA) — ',
    'Hà Nội (TTXVN) – ',
    'México, 22 may (EFE).- ',
    'Ciudad de México (EFE) - ',
    'ঢাকা (বাসস) - ',
    'নতুন দিল্লি, ৫ মে (পিটিআই) – ',
    '(VNA) - ',
    'Hanoi (VNA) -\n',
  ])('is not read: %j', (dateline) => {
    expect(read(`${dateline}They met on Friday.`, 'They parted.')).toEqual([
      'They met on Friday.',
      'They parted.',
    ]);
  });

  it.each([
    'The United Nations (UN) - the body that both belong to - met.',
    'Asia-Pacific Economic Cooperation (APEC) - a forum - met.',
    'The agreement (CPTPP) - a large one - took effect.',
    'Mexico (the country) is far away.',
    '(They met) - and that was it.',
  ])('is not what only looks like one: %s', (prose) => {
    expect(read(prose)).toEqual([prose]);
  });

  it('stands at the beginning only', () => {
    expect(read('They met.', 'Hanoi (VNA) - They parted.')).toEqual([
      'They met.',
      'Hanoi (VNA) - They parted.',
    ]);
  });
});

describe("an agency's mark", () => {
  it.each([
    ['They met in the G20./.'],
    ['They met in the G20./. VNA'],
    ['They met in the G20.', 'VNA'],
    ['They met in the G20./.', 'Theo TTXVN'],
    ['They met in the G20. (VNS)'],
    ['They met in the G20.', '(VNA/CVN)'],
  ])('at the end is not read: %s %s', (...paragraphs) => {
    expect(read('Before.', ...paragraphs)).toEqual(['Before.', 'They met in the G20.']);
  });

  it('is not what only looks like one', () => {
    expect(read('They met.', 'They are members of the UN.')).toContain('They are members of the UN.');
    expect(read('They are members (UN)')).toEqual(['They are members (UN)']);
  });
});

describe('back matter', () => {
  it.each(['References', 'See also:', 'তথ্যসূত্র', 'বহিঃসংযোগ', 'Tài liệu tham khảo', 'Véase también', 'सन्दर्भ'])(
    'is not read: %s',
    (heading) => {
      expect(read('They met.', heading, '[1] Smith, J. Title. 2010.', '[2] Another.')).toEqual(['They met.']);
    },
  );

  it('ends at the next heading that is no deeper', () => {
    const text = '== A ==\nOne.\n== Notes ==\nTwo.\n=== More ===\nThree.\n== B ==\nFour.';
    const read = readBlocks(text, wikitext, { title: '' }).map(({ start, end }) => text.slice(start, end));
    expect(read).toEqual(['A', 'One.', 'B', 'Four.']);
  });

  it('holds the categories that copying left of a footer', () => {
    const text = 'প্রথম। ==তথ্যসূত্র== দ্বিপাক্ষিক সম্পর্ক দ্বিপাক্ষিক সম্পর্ক সম্পর্ক';
    const read = readBlocks(text, wikitext, { title: '' }).map(({ start, end }) => text.slice(start, end));
    expect(read).toEqual(['প্রথম।']);
  });
});
