import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../src/locales/index.js';
import { PICTURE_LIMITS } from '../../src/pictures/index.js';
import { OperatorError } from '../../src/terminal/fault.js';
import { writePictures } from '../../src/terminal/picture.js';
import { chart, timeline } from './found.js';

const t = translator('en');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  vi.doUnmock('@napi-rs/canvas');
  await rm(folder, { recursive: true });
});

async function faultOf(promise: Promise<unknown>): Promise<OperatorError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof OperatorError) return error;
  throw new Error(`not an OperatorError: ${error}`);
}

describe('a picture of what was found', () => {
  it('is written as PNG, over what is there', async () => {
    const file = path.join(folder, 'chart.png');
    await writeFile(file, 'old');
    expect(await writePictures(chart, file, 'bn', t)).toEqual([file]);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('is several, numbered before the ending, where one cannot show all', async () => {
    const [event] = timeline.events;
    if (event === undefined) throw new Error('no event');
    const events = Array.from({ length: 2 * PICTURE_LIMITS.events + 1 }, () => event);
    const file = path.join(folder, 'a.b.png');
    expect(await writePictures({ ...timeline, events }, file, 'en', t)).toEqual([
      file,
      path.join(folder, 'a.b-2.png'),
      path.join(folder, 'a.b-3.png'),
    ]);
    expect(await readdir(folder)).toHaveLength(3);
  });

  it('names the file that cannot be written', async () => {
    const file = path.join(folder, 'nowhere', 'a.png');
    const { message, cause } = await faultOf(writePictures(timeline, file, 'en', t));
    expect(message).toBe(`The picture cannot be written to ${file} (ENOENT).`);
    expect(cause).toBeInstanceOf(Error);
  });

  it('says what is missing where the machine cannot draw', async () => {
    vi.resetModules();
    vi.doMock('@napi-rs/canvas', () => {
      throw new Error('Cannot find native binding.');
    });
    const alone = await import('../../src/terminal/picture.js');
    const written = alone.writePictures(chart, path.join(folder, 'a.png'), 'en', t);
    await expect(written).rejects.toMatchObject({
      name: 'OperatorError',
      message: expect.stringMatching(/^The picture cannot be drawn\. .*@napi-rs\/canvas.*npm ci/),
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
