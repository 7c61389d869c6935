import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes `text` and waits while the reader is slower than the writer. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends the program quietly when who reads it has gone, as `head` does. Whatever it was doing is of no use to anyone. */
export function endWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
