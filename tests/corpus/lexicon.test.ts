import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answer/answerer.js';
import { LEXICON_FILE, readLexicon } from '../../src/corpus/lexicon.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { MAX_FILE_SIZE } from '../../src/corpus/read.js';
import { formsOf } from '../../src/text/concepts.js';
import { lexiconOf } from '../search/fixture.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lexicon-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(content: string | Uint8Array): Promise<void> {
  await writeFile(path.join(folder, LEXICON_FILE), content);
}

async function read(content: string | Uint8Array) {
  await write(content);
  return readLexicon(folder);
}

const TURBINE = 'turbine\tটারবাইন\ttua bin\tturbina';

describe("the operator's lexicon", () => {
  it('has a concept a row, with the words of each language', async () => {
    const { concepts, findings } = await read(`${TURBINE}\nheat exchanger|cooler\t\t\tintercambiador\n`);
    expect(findings).toEqual([]);
    expect(concepts.map((concept) => ['en', 'bn', 'vi', 'es'].map((of) => formsOf(concept, of)))).toEqual([
      [['turbine'], ['টারবাইন'], ['tua bin'], ['turbina']],
      [['heat exchanger', 'cooler'], [], [], ['intercambiador']],
    ]);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    ['line ends of any system', `${TURBINE}\r\n`],
    ['a byte order mark', `\uFEFF${TURBINE}`],
    ['comments and empty lines', `# Machines\n\n  \n${TURBINE}`],
    ['space around words', 'turbine | \tটারবাইন\t tua bin \tturbina'],
  ])('may have %s', async (_, content) => {
    const { concepts, findings } = await read(content);
    expect(findings).toEqual([]);
    expect(concepts.map((concept) => formsOf(concept, 'en'))).toEqual([['turbine']]);
    expect(concepts.map((concept) => formsOf(concept, 'vi'))).toEqual([['tua bin']]);
  });

  it('is read without the rows that have not four columns, which are reported with their line', async () => {
    const { concepts, findings } = await read(`# Machines\nturbine\tটারবাইন\n${TURBINE}\na\tb\tc\td\te\n`);
    expect(concepts).toHaveLength(1);
    expect(findings).toEqual([
      { code: 'bad-row', line: 2, detail: { columns: 2 } },
      { code: 'bad-row', line: 4, detail: { columns: 5 } },
    ]);
  });

  it('is empty where the file is', async () => {
    expect(await read('')).toEqual({ concepts: [], findings: [] });
  });

  it('is left out where it is no UTF-8', async () => {
    const { concepts, findings } = await read(new Uint8Array([0x74, 0xff, 0x09, 0x09, 0x09]));
    expect(concepts).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['bad-encoding']);
  });

  it('is left out where it is far too large', async () => {
    const { concepts, findings } = await read('#'.repeat(MAX_FILE_SIZE + 1));
    expect(concepts).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('is reported where it cannot be read', async () => {
    const { concepts, findings } = await readLexicon(folder);
    expect(concepts).toEqual([]);
    expect(findings).toEqual([{ code: 'unreadable', detail: { reason: 'ENOENT' } }]);
  });
});

describe('a corpus with a lexicon of its own', () => {
  const text = '---\ntitle: A plant\nlanguage: bn\n---\n২০১২ সালে শীতক বসানো হয়।\n';

  it('has its concepts beside its texts, and no text of that name', async () => {
    await writeFile(path.join(folder, 'plant.txt'), text);
    await write(TURBINE);
    const { sources, concepts, problems } = await loadCorpus(folder);
    expect(sources.map(({ id }) => id)).toEqual(['plant']);
    expect(concepts).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it('warns of a bad row and keeps the rest', async () => {
    await writeFile(path.join(folder, 'plant.txt'), text);
    await write(`turbine\n${TURBINE}`);
    const { concepts, problems } = await loadCorpus(folder);
    expect(concepts).toHaveLength(1);
    expect(problems).toEqual([
      { file: LEXICON_FILE, severity: 'warning', code: 'bad-row', line: 1, detail: { columns: 1 } },
    ]);
  });

  it('answers across languages by words that only the operator knows', async () => {
    await writeFile(path.join(folder, 'plant.txt'), text);
    await write('cooler\tশীতক\t\tenfriador\ninstall\tবসানো\t\tinstaló\n');
    const { sources, concepts } = await loadCorpus(folder);
    const question = '¿Cuándo se instaló el enfriador?';
    expect(createAnswerer(sources, { lexicon: lexiconOf(concepts) }).ask(question)).toMatchObject({
      kind: 'answer',
      quote: { text: '২০১২ সালে শীতক বসানো হয়।' },
      highlight: { text: '২০১২ সালে' },
    });
    expect(createAnswerer(sources, { lexicon: lexiconOf() }).ask(question).kind).toBe('refusal');
  });

  it('is only known by that name at the top of the folder', async () => {
    await writeFile(path.join(folder, 'plant.txt'), text);
    await writeFile(path.join(folder, 'other.tsv'), TURBINE);
    const { concepts, problems } = await loadCorpus(folder);
    expect(concepts).toEqual([]);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['other.tsv', 'unknown-ending']]);
  });
});
