import { describe, expect, it } from 'vitest';
import { ask } from '../../src/terminal/ask.js';
import { fakeAnswerer } from './fake-answerer.js';
import { sink } from './fakes.js';

async function asking(questions: Iterable<string> | AsyncIterable<string>, source?: string) {
  const answerer = fakeAnswerer();
  const out = sink();
  const code = await ask({
    answerer,
    questions,
    source,
    out,
    format: (question, reply, ms) => `${question}: ${reply.kind} ${ms >= 0}\n`,
  });
  return { code, written: out.written(), asked: answerer.asked };
}

describe('ask', () => {
  it('answers every question in order', async () => {
    const { code, written } = await asking(['aid?', 'more aid?']);
    expect(written).toBe('aid?: answer true\nmore aid?: answer true\n');
    expect(code).toBe(0);
  });

  it('reports a refusal, wherever among the answers it was', async () => {
    expect((await asking(['who?', 'aid?'])).code).toBe(3);
    expect((await asking(['aid?', 'who?'])).code).toBe(3);
  });

  it('takes an empty question for a question', async () => {
    expect(await asking([''])).toMatchObject({ code: 3, written: ': refusal true\n' });
  });

  it('reports wrong usage where there is no question', async () => {
    expect(await asking([])).toMatchObject({ code: 2, written: '' });
  });

  it('writes each reply before it waits for the next question', async () => {
    const answerer = fakeAnswerer();
    const out = sink();
    async function* questions() {
      yield 'aid?';
      expect(out.written()).toBe('aid?\n');
    }
    await ask({ answerer, questions: questions(), out, format: (question) => `${question}\n` });
  });

  it('asks the one source that it was told', async () => {
    expect((await asking(['aid?'], 'news/aid')).asked).toEqual([['aid?', { source: 'news/aid' }]]);
    expect((await asking(['aid?'])).asked).toEqual([['aid?', {}]]);
  });
});
