import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, loadCorpus } from '../../src/corpus/load.js';
import { passages } from '../../src/corpus/passages.js';

const BENGALI = 'wikipedia-bn-vietnam-mexico-relations';
const VOV = 'vov-2025-lifting-relations-to-new-height';
const VNA = 'vna-2020-multi-faceted-cooperation';

let corpus: Corpus;
beforeAll(async () => {
  corpus = await loadCorpus('corpus');
});

function sentencesOf(id: string): string[] {
  const source = corpus.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return passages(source).flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => source.text.slice(start, end)),
  );
}

describe('the texts that come with the bot', () => {
  it('are these three, without a problem', () => {
    expect(corpus.sources.map(({ id, language, format, date }) => [id, language, format, date])).toEqual([
      [VNA, 'en', 'plain', '2020-07'],
      [VOV, 'en', 'plain', '2025-05'],
      [BENGALI, 'bn', 'wikitext', undefined],
    ]);
    expect(corpus.problems).toEqual([]);
  });

  it.each([
    [VNA, '6e4048dd7ccdc20bc4ec3c1f74d6f1332d630c64ee30323ace3efa5b7adf11d1'],
    [VOV, '5b4d3b0b8cd86cb19c93c384d2a6ccecea53cfb7d361c98544cad2a9760bb0c0'],
    [BENGALI, '3107428ab6f7febfa7ce658f6f3693c2f8604109763d084e51aa6cf92ccecfd9'],
  ])('stand below their front matter byte for byte as they were supplied: %s', async (id, sha256) => {
    const bytes = await readFile(`corpus/${id}.txt`);
    const closing = '\n---\n';
    const body = bytes.subarray(bytes.indexOf(closing) + closing.length);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
    const source = corpus.sources.find((candidate) => candidate.id === id);
    expect(Buffer.from(source?.text ?? '')).toEqual(body);
  });

  it('are credited in the README', async () => {
    const readme = await readFile('corpus/README.md', 'utf8');
    for (const { id, title, url } of corpus.sources) {
      expect(readme).toContain(`\`${id}.txt\``);
      expect(readme).toContain(`[${title}](${url})`);
    }
  });

  it('have headings in the Bengali text', () => {
    const bengali = corpus.sources.find(({ id }) => id === BENGALI);
    const headings = bengali && passages(bengali).map(({ heading }) => heading);
    expect([...new Set(headings)]).toEqual([undefined, 'ইতিহাস', 'বাণিজ্য সম্পর্ক']);
  });

  it('are quoted from their first statement to their last, and from nothing around them', () => {
    const vna = sentencesOf(VNA);
    expect(vna).toHaveLength(10);
    expect(vna[0]).toMatch(/^Deputy Minister of Foreign Affairs Bui Thanh Son held .* Vietnam and Mexico\.$/);
    expect(vna.at(-1)).toMatch(/^They will also work .* the WTO, APEC, and the G20\.$/);

    const vov = sentencesOf(VOV);
    expect(vov).toHaveLength(17);
    expect(vov[0]).toMatch(
      /^It is time for Vietnam and Mexico .* at a ceremony .* \(May 19, 1975 – 2025\)\.$/,
    );
    expect(vov.at(-1)).toMatch(/^Also at the event, .* about Vietnam and its people\.$/);

    const bengali = sentencesOf(BENGALI);
    expect(bengali).toHaveLength(26);
    expect(bengali[0]).toBe('ভিয়েতনাম এবং মেক্সিকোর মাঝে বিদ্যমান দ্বিপাক্ষিক সম্পর্ককে নির্দেশ করে।');
    expect(bengali[4]).toBe('মেক্সিকো এবং ভিয়েতনাম উভয় দেশেরই একটি সাধারণ ইতিহাস রয়েছে।');
    expect(bengali.at(-1)).toMatch(/^অপরদিকে, মেক্সিকোতে .* এবং টেক্সটাইল উপকরণ$/);
  });
});
