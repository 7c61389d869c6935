import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/errors.js';
import { problem, SEVERITIES } from '../../src/corpus/problems.js';
import { LOCALES, translator } from '../../src/locales/index.js';
import {
  checkCode,
  checkCorpus,
  type Findings,
  findingLines,
  renderFindings,
} from '../../src/terminal/check.js';
import { problemWords } from '../../src/terminal/problem.js';
import { aid, bare, colourScreen, plainScreen } from './fakes.js';

const t = translator('en');
const error = problem('a.txt', { code: 'missing-title', line: 1, detail: {} });
const warning = problem('b.pdf', { code: 'unknown-ending', detail: { known: '.txt' } });
const findings: Findings = { sources: [aid, bare], problems: [error, warning] };

describe('a check of the corpus', () => {
  it('is a line for each problem and one that sums up', () => {
    expect(renderFindings(findings, 'texts', t, plainScreen())).toBe(
      [
        'texts/a.txt:1: error: The front matter has no title. Add title: and the title of the text.',
        'texts/b.pdf: warning: Files with this ending are not read. These are read: .txt',
        '2 texts, 2 passages, 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('names a file by its whole path where it lies elsewhere', () => {
    expect(renderFindings(findings, '/elsewhere/texts', t, plainScreen())).toMatch(
      /^\/elsewhere\/texts\/a\.txt:1: /,
    );
  });

  it('sums up in Bengali numbers for who reads Bengali', () => {
    expect(renderFindings(findings, 'texts', translator('bn'), plainScreen())).toMatch(
      /\n২টি লেখা, ২টি অনুচ্ছেদ, ১টি ভুল, ১টি সতর্কতা\n$/,
    );
  });

  it('shows a file’s name without letting it command the terminal', () => {
    const wild = problem('\u001B[2J\n.txt', { code: 'unreadable', detail: { reason: 'EACCES' } });
    const shown = renderFindings({ sources: [], problems: [wild] }, 'texts', t, plainScreen());
    expect(shown).toMatch(/^texts\/␛\[2J \.txt: error: .*EACCES.*\n0 texts/);
  });

  it('tells errors from warnings by colour', () => {
    const { paint } = colourScreen();
    const shown = renderFindings(findings, 'texts', t, colourScreen());
    expect(shown).toContain(paint.red('error'));
    expect(shown).toContain(paint.yellow('warning'));
  });

  it('fails for an error, not for a warning', () => {
    expect(checkCode(findings)).toBe(1);
    expect(checkCode({ ...findings, problems: [warning] })).toBe(0);
  });

  it('fails where there is no folder, and names it', async () => {
    const found = await checkCorpus('nowhere');
    expect(checkCode(found)).toBe(1);
    expect(renderFindings(found, 'nowhere', t, plainScreen())).toMatch(/^.*nowhere.*\n0 texts,/);
  });

  it('is a JSON object for each problem where it is asked for', () => {
    const corpusError = new CorpusError('no-texts', 'texts', { problems: [error] });
    const lines = findingLines({ sources: [], problems: [error], corpusError }, t)
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        file: 'a.txt',
        line: 1,
        severity: 'error',
        code: 'missing-title',
        message: expect.stringContaining('title'),
      },
      { severity: 'error', code: 'no-texts', message: expect.stringContaining('texts') },
    ]);
  });

  it('has words for every problem, in every language', () => {
    for (const code of Object.keys(SEVERITIES) as (keyof typeof SEVERITIES)[]) {
      for (const language of LOCALES) {
        const words = problemWords({ ...error, code, detail: {} } as typeof error, translator(language));
        expect(words).not.toMatch(/\{\{|^check\./);
      }
    }
  });
});
