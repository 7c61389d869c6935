import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Chart, Timeline } from '../answer/reply.js';
import type { Translate } from '../locales/index.js';
import { drawChart, drawTimeline, PICTURE_LIMITS, type Picture } from '../pictures/index.js';
import { chartPicture, timelinePicture } from '../presentation/pictures.js';
import { OperatorError } from './fault.js';

/**
 * Draws what was found into PNG files, over what is there: `file`, and where one picture cannot show all, further ones
 * with a number before the ending (`trade-2.png`).
 * @param language of the words in the pictures: one that the bot speaks
 * @returns the files, in order
 * @throws OperatorError where pictures cannot be drawn on this machine, or the file cannot be written
 */
export async function writePictures(
  found: Timeline | Chart,
  file: string,
  language: string,
  t: Translate,
): Promise<string[]> {
  const files: string[] = [];
  for (const draw of drawings(found, language)) {
    const { png } = await draw().catch((error: unknown) => {
      throw new OperatorError(t('terminal.picture.notDrawn'), { cause: error });
    });
    const name = files.length === 0 ? file : numbered(file, files.length + 1);
    await writeFile(name, png).catch((error: NodeJS.ErrnoException) => {
      const reason = error.code ?? error.message;
      throw new OperatorError(t('terminal.picture.notWritten', { file: name, reason }), { cause: error });
    });
    files.push(name);
  }
  return files;
}

function drawings(found: Timeline | Chart, language: string): (() => Promise<Picture>)[] {
  return found.kind === 'timeline'
    ? chunks(found.events, PICTURE_LIMITS.events).map(
        (events) => () => drawTimeline(timelinePicture(found, events, language).data),
      )
    : chunks(found.points, PICTURE_LIMITS.points).map(
        (points) => () => drawChart(chartPicture(found, points, language).data),
      );
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

function numbered(file: string, number: number): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name}-${number}${ext}`);
}
