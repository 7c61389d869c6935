/**
 * The lines of a stream of UTF-8 bytes. A byte order mark is no part of the first, `\r\n` ends a line as `\n` does,
 * what follows the last newline is a line unless empty, and broken bytes become U+FFFD.
 *
 * Not node:readline: that also breaks lines at U+2028, so a question that holds one would be two.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += first;
    for (const other of others) {
      yield withoutReturn(rest);
      rest = other;
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
