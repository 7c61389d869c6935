import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/errors.js';
import { loadCorpus } from '../../src/corpus/load.js';
import { SEVERITIES } from '../../src/corpus/problems.js';
import { MAX_FILE_SIZE } from '../../src/corpus/read.js';
import { en } from '../../src/locales/en.js';
import { LOCALES, translator } from '../../src/locales/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function text(body: string, fields = 'title: A title\nlanguage: en\n'): string {
  return `---\n${fields}---\n${body}`;
}

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    const location = path.join(folder, file);
    await mkdir(path.dirname(location), { recursive: true });
    await writeFile(location, content);
  }
}

/** The problems of the files, next to a good one. */
async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>) {
  await write({ 'z-good.txt': text('A good text.'), ...files });
  const { sources, problems } = await loadCorpus(folder);
  expect(sources.map(({ id }) => id)).toContain('z-good');
  return problems;
}

describe('loading a corpus', () => {
  it('finds the texts of every folder, sorted by id, in the format of their ending', async () => {
    await write({
      'b.md': text('B is *here*.'),
      'a/d/e.TXT': text('E is here.'),
      'a.wiki': text('A is here.'),
      'a/c.markdown': text('C is here.'),
      'f.txt': text('F is here.', 'title: F\nlanguage: en\nformat: wikitext\n'),
    });
    const { sources, problems } = await loadCorpus(folder);
    expect(sources.map(({ id, format }) => [id, format])).toEqual([
      ['a', 'wikitext'],
      ['a/c', 'markdown'],
      ['a/d/e', 'plain'],
      ['b', 'markdown'],
      ['f', 'wikitext'],
    ]);
    expect(problems).toEqual([]);
  });

  it('ignores hidden files and READMEs', async () => {
    const files = { '.hidden.txt': 'x', '.git/config': 'x', 'README.md': 'x', 'sub/readme.md': 'x' };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('leaves the text as it is: line ends, blank lines, Unicode form', async () => {
    const body = '\r\n\r\nকোনো e\u0301 একটি।\r\n\r\nআরেকটি।\r\n';
    await write({ 'a.txt': `---\r\ntitle: A\r\nlanguage: bn\r\n---\r\n${body}` });
    const [source] = (await loadCorpus(folder)).sources;
    expect(source?.text).toBe(body);
    expect(source?.blocks.map(({ start, end }) => body.slice(start, end))).toEqual([
      'কোনো e\u0301 একটি।',
      'আরেকটি।',
    ]);
  });

  it('does not count a byte order mark', async () => {
    await write({ 'a.txt': `\uFEFF${text('One.')}` });
    const [source] = (await loadCorpus(folder)).sources;
    expect(source?.text).toBe('One.');
  });

  it('gives a Unicode name in one form, however the file system has it', async () => {
    await write({ 'cafe\u0301.txt': text('One.') });
    expect((await loadCorpus(folder)).sources[0]?.id).toBe('caf\u00e9');
  });

  it('gives the same result again', async () => {
    await write({ 'b.txt': text('B.'), 'a.txt': text('A.'), 'c.txt': 'C', 'd.pdf': 'D', 'a.md': text('E.') });
    expect(await loadCorpus(folder)).toEqual(await loadCorpus(folder));
  });
});

describe('a file with a problem is reported', () => {
  it.each([
    ['bad-encoding', 5, Buffer.from('---\ntitle: A\nlanguage: en\n---\nb\xe9b\n', 'latin1')],
    ['bad-encoding', 1, Buffer.from(`\uFEFF${text('One.')}`, 'utf16le')],
    ['empty-text', undefined, ''],
    ['empty-text', undefined, text(' \n — \n')],
    ['missing-front-matter', 1, 'Only words.'],
    ['unclosed-front-matter', 1, '---\ntitle: A\nlanguage: en\nWords.'],
    ['no-fields', 1, '---\n---\nWords.'],
    ['bad-front-matter', 3, text('Words.', 'language: en\ntitle: A: B\n')],
    ['missing-title', 1, text('Words.', 'language: en\n')],
    ['missing-language', 1, text('Words.', 'title: A\n')],
    ['bad-field', 4, text('Words.', 'title: A\nlanguage: en\ndate: yesterday\n')],
    ['too-large', undefined, text('Words. '.repeat(MAX_FILE_SIZE / 7))],
  ])('and left out: %s in line %s', async (code, line, content) => {
    expect(await problemsOf({ 'bad.txt': content })).toEqual([
      { severity: 'error', file: 'bad.txt', code, ...(line && { line }), detail: expect.any(Object) },
    ]);
    expect((await loadCorpus(folder)).sources).toHaveLength(1);
  });

  it('and left out: no prose', async () => {
    expect(await problemsOf({ 'bad.wiki': text('== A ==\n{{b}}') })).toMatchObject([{ code: 'no-prose' }]);
  });

  it('and read all the same: unknown fields and damaged text, with the line in the file', async () => {
    const content = text('One.\nTw\uFFFD.', 'title: A\nlanguage: en\ntag: b\n');
    expect(await problemsOf({ 'odd.txt': content })).toMatchObject([
      { severity: 'warning', code: 'unknown-field', line: 4, detail: { field: 'tag' } },
      { severity: 'warning', code: 'damaged-text', line: 7 },
    ]);
    expect((await loadCorpus(folder)).sources).toHaveLength(2);
  });

  it('and not read: an unknown ending', async () => {
    expect(await problemsOf({ 'a.pdf': 'x', 'sub/LICENSE': 'x' })).toMatchObject([
      { severity: 'warning', file: 'a.pdf', code: 'unknown-ending' },
      { severity: 'warning', file: 'sub/LICENSE', code: 'unknown-ending' },
    ]);
  });

  it('with every problem that it has', async () => {
    const problems = await problemsOf({ 'bad.txt': text('', 'date: 1\nurl: x\n') });
    expect(problems.map(({ code }) => code)).toEqual([
      'empty-text',
      'missing-language',
      'missing-title',
      'bad-field',
      'bad-field',
    ]);
  });

  it('as a duplicate where it differs in case, white space and Unicode form only', async () => {
    const problems = await problemsOf({
      'a.txt': text('Café is open.\n'),
      'b/c.md': text('CAFE\u0301\nis  open.'),
    });
    expect(problems).toEqual([
      { severity: 'error', file: 'b/c.md', code: 'duplicate-text', detail: { other: 'a.txt' } },
    ]);
  });

  it('where it differs from another in its ending only', async () => {
    const problems = await problemsOf({ 'a.txt': text('One.'), 'a.md': text('Two.') });
    expect(problems).toEqual([
      { severity: 'error', file: 'a.txt', code: 'duplicate-id', detail: { id: 'a', other: 'a.md' } },
    ]);
  });
});

describe('links and things that are no files', () => {
  it('are read where a link leads to a file or a folder', async () => {
    const elsewhere = await mkdtemp(path.join(tmpdir(), 'corpus-'));
    try {
      await writeFile(path.join(elsewhere, 'a.txt'), text('One.'));
      await symlink(elsewhere, path.join(folder, 'linked'));
      await symlink(path.join(elsewhere, 'a.txt'), path.join(folder, 'b.txt'));
      const { sources, problems } = await loadCorpus(folder);
      expect(sources.map(({ id }) => id)).toEqual(['b']);
      expect(problems).toMatchObject([{ file: 'linked/a.txt', code: 'duplicate-text' }]);
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });

  it('are read once where links form a loop, by the name of their own folder', async () => {
    await write({ 'real/a.txt': text('One.') });
    await symlink(folder, path.join(folder, 'real', 'up'));
    await symlink(path.join(folder, 'real'), path.join(folder, 'alias'));
    const { sources, problems } = await loadCorpus(folder);
    expect(sources.map(({ id }) => id)).toEqual(['real/a']);
    expect(problems).toEqual([]);
  });

  it('are reported where a link leads nowhere or to itself', async () => {
    await symlink('nowhere.txt', path.join(folder, 'lost.txt'));
    await symlink('self.txt', path.join(folder, 'self.txt'));
    expect(await problemsOf({})).toMatchObject([
      { file: 'lost.txt', code: 'unreadable', detail: { reason: 'ENOENT' } },
      { file: 'self.txt', code: 'unreadable', detail: { reason: 'ELOOP' } },
    ]);
  });

  it('are not opened where they are pipes or sockets', async () => {
    const server = await listen(path.join(folder, 'socket.txt'));
    try {
      expect(await problemsOf({})).toMatchObject([{ file: 'socket.txt', code: 'unreadable' }]);
    } finally {
      server.close();
    }
  });
});

function listen(socket: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(socket, () => resolve(server));
  });
}

describe('a corpus that cannot be used', () => {
  it('names the folder that is not there', async () => {
    const missing = path.join(folder, 'missing');
    await expect(loadCorpus(missing)).rejects.toBeInstanceOf(CorpusError);
    await expect(loadCorpus(missing)).rejects.toMatchObject({ code: 'no-folder', folder: missing });
  });

  it('names the file that is no folder', async () => {
    await write({ 'a.txt': text('One.') });
    await expect(loadCorpus(path.join(folder, 'a.txt'))).rejects.toMatchObject({ code: 'no-folder' });
  });

  it('names the folder without a text, and what is wrong with each file', async () => {
    await write({ 'a.txt': 'Only words.' });
    await expect(loadCorpus(folder)).rejects.toMatchObject({
      code: 'no-texts',
      folder,
      problems: [{ file: 'a.txt', code: 'missing-front-matter' }],
    });
  });
});

describe('the words of a problem', () => {
  it('are there for each, and for a corpus that cannot be used', () => {
    expect(Object.keys(en.check).sort()).toEqual(
      [...Object.keys(SEVERITIES), 'no-folder', 'no-texts'].sort(),
    );
  });

  it.each(LOCALES)('show what the file holds as it stands: %s', (language) => {
    const got = '$t(check.no-prose) {{field}}';
    expect(translator(language)('check.bad-field', { field: 'date', got, wants: 'YYYY' })).toContain(got);
  });
});
