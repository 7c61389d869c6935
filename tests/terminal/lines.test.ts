import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.js';

async function linesIn(...chunks: readonly Uint8Array[]): Promise<string[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('linesOf', () => {
  it('reads one line for each newline, empty ones too', async () => {
    expect(await linesIn(bytes('one\n\ntwo\n'))).toEqual(['one', '', 'two']);
  });

  it('reads a last line without a newline', async () => {
    expect(await linesIn(bytes('one\ntwo'))).toEqual(['one', 'two']);
  });

  it('reads nothing from nothing', async () => {
    expect(await linesIn()).toEqual([]);
    expect(await linesIn(bytes(''))).toEqual([]);
  });

  it('takes Windows line endings, and a byte order mark away', async () => {
    expect(await linesIn(bytes('\uFEFFone\r\ntwo\r\n'))).toEqual(['one', 'two']);
  });

  it('replaces broken bytes and goes on', async () => {
    expect(await linesIn(Uint8Array.of(0x61, 0xff, 0x0a, 0x62, 0xe0, 0xa6))).toEqual(['a\uFFFD', 'b\uFFFD']);
  });

  it('breaks no line at separators that only some programs know', async () => {
    expect(await linesIn(bytes('a\u2028b\u0085c\rd\n'))).toEqual(['a\u2028b\u0085c\rd']);
  });

  it('does not mind where the chunks were cut', async () => {
    const text = 'ভিয়েতনাম\r\n\n👩‍👩‍👧 é\nend';
    const whole = bytes(text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 6 }),
        async (cuts) => {
          const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
          const chunks = at.slice(1).map((end, index) => whole.slice(at[index], end));
          expect(await linesIn(...chunks)).toEqual(['ভিয়েতনাম', '', '👩‍👩‍👧 é', 'end']);
        },
      ),
    );
  });
});
