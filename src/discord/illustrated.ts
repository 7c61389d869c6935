import {
  type APIMediaGalleryComponent,
  type AttachmentPayload,
  ComponentType,
  DiscordAPIError,
  type RepliableInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Chart, FactList, Refusal, Timeline } from '../answer/reply.js';
import { drawChart, drawTimeline, PICTURE_LIMITS, type Picture } from '../pictures/index.js';
import { chartPicture, timelinePicture } from '../presentation/pictures.js';
import type { TimelineId } from './custom-id.js';
import { picture, type View } from './layout.js';
import { DISCORD, SHOWN } from './limits.js';
import { plainLabel } from './markdown.js';
import type { Reader } from './reader.js';
import { interactionEdit } from './respond.js';
import { chartView } from './views/chart.js';
import { pageOf } from './views/pages.js';
import { timelineView } from './views/timeline.js';

/** A view with the picture that it shows, if it has one and that could be drawn. */
export interface Illustrated {
  readonly view: View;
  readonly file?: AttachmentPayload | undefined;
}

/** @param id the page and what was asked for */
export async function illustratedTimeline(
  timeline: Timeline,
  id: TimelineId,
  reader: Reader,
  logger: Logger,
): Promise<Illustrated> {
  const page = pageOf(timeline.events, id.page, SHOWN.eventsAPage);
  const { data, alt } = timelinePicture(timeline, page.items, reader.language);
  const file = await drawn('timeline.png', () => drawTimeline(data), logger);
  return { view: timelineView(timeline, page, id, reader, shown(file, alt)), file };
}

export async function illustratedChart(chart: Chart, reader: Reader, logger: Logger): Promise<Illustrated> {
  const points = chart.points.slice(-PICTURE_LIMITS.points);
  const { data, alt } = chartPicture(chart, points, reader.language);
  const file = await drawn('chart.png', () => drawChart(data), logger);
  return { view: chartView(chart, points, reader, shown(file, alt)), file };
}

/** Tells what was found from why nothing was, which the compiler cannot of a type that the caller chooses. */
export function isRefusal(found: FactList | Timeline | Chart | Refusal): found is Refusal {
  return found.kind === 'refusal';
}

/** Puts it in the place of what was promised: without its picture where Discord does not take that from the bot there. */
export async function showIllustrated(
  interaction: Pick<RepliableInteraction, 'editReply'>,
  { view, file }: Illustrated,
  logger: Logger,
): Promise<void> {
  try {
    await interaction.editReply(interactionEdit(view, file));
  } catch (error) {
    if (file === undefined || !(error instanceof DiscordAPIError) || error.status === 404) throw error;
    logger.warn({ err: error, picture: file.name }, 'a picture was refused');
    await interaction.editReply(interactionEdit(withoutPicture(view)));
  }
}

/** Words do not wait for a picture that cannot be drawn: the operator's log says why. */
async function drawn(
  name: string,
  draw: () => Promise<Picture>,
  logger: Logger,
): Promise<(AttachmentPayload & { readonly name: string }) | undefined> {
  try {
    const { png } = await draw();
    return { name, attachment: Buffer.from(png) };
  } catch (error) {
    logger.warn({ err: error, picture: name }, 'a picture could not be drawn');
    return undefined;
  }
}

function shown(
  file: { readonly name: string } | undefined,
  alt: string,
): APIMediaGalleryComponent | undefined {
  return file && picture(file.name, plainLabel(alt, DISCORD.altLength));
}

function withoutPicture(view: View): View {
  return { ...view, components: view.components.filter(({ type }) => type !== ComponentType.MediaGallery) };
}
