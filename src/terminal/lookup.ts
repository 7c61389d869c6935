import type { Writable } from 'node:stream';
import type { Answerer, Chart, FactQuery, Refusal, Timeline, TimelineQuery } from '../answer/reply.js';
import { EXIT_CODE, type ExitCode } from './exit-code.js';
import { harmlessLine } from './harmless.js';
import { chartLine, factsLine, quoteCheckLine, timelineLine } from './json.js';
import { labelsFor, type Setting } from './labels.js';
import { pageOf } from './pages.js';
import { write } from './write.js';

/** Where to look something up, and how to show it. Measuring columns is slow to load: JSON does without. */
export interface Lookup {
  readonly answerer: Answerer;
  readonly setting: Setting;
  readonly out: Writable;
  /** Whether to write JSON. */
  readonly json: boolean;
}

/** A lookup that may draw what it finds. */
export interface DrawnLookup extends Lookup {
  /** Where to put the picture, if one is wanted. */
  readonly picture: string | undefined;
  /** What is not the result itself is said here. */
  readonly notes: Writable;
}

/** @param page counted from 1; without it a person gets the first and a program all */
export async function showFacts(
  query: FactQuery,
  page: number | undefined,
  lookup: Lookup,
): Promise<ExitCode> {
  const { answerer, setting, out, json } = lookup;
  const found = answerer.facts(query);
  if (json) {
    await write(out, factsLine(found.kind === 'refusal' || page === undefined ? found : pageOf(found, page)));
  } else {
    const { renderFacts } = await import('./facts.js');
    const number = page ?? 1;
    await write(out, renderFacts(found, number, `--page ${number + 1}`, setting));
  }
  if (found.kind === 'refusal') return codeOf(found);
  return pageOf(found, page ?? 1).facts.length > 0 ? EXIT_CODE.answered : EXIT_CODE.refused;
}

export async function showTimeline(query: TimelineQuery, lookup: DrawnLookup): Promise<ExitCode> {
  const { answerer, setting, out, json } = lookup;
  const found = answerer.timeline(query);
  if (json) {
    await write(out, timelineLine(found));
  } else {
    const { renderTimeline } = await import('./timeline.js');
    await write(out, renderTimeline(found, setting));
  }
  return drawn(found, lookup);
}

export async function showChart(about: string, lookup: DrawnLookup): Promise<ExitCode> {
  const { answerer, setting, out, json } = lookup;
  const found = answerer.chart(about);
  if (json) {
    await write(out, chartLine(found));
  } else {
    const { renderChart } = await import('./chart.js');
    await write(out, renderChart(found, setting));
  }
  return drawn(found, lookup);
}

export async function showQuoteCheck(
  said: string,
  { answerer, setting, out, json }: Lookup,
): Promise<ExitCode> {
  const check = answerer.checkQuote(said);
  if (json) {
    await write(out, quoteCheckLine(said, check));
  } else {
    const { renderQuoteCheck } = await import('./quote-check.js');
    await write(out, renderQuoteCheck(said, check, setting));
  }
  return check.kind === 'exact' ? EXIT_CODE.answered : EXIT_CODE.refused;
}

/** Draws what was found, where a picture is wanted. */
async function drawn(
  found: Timeline | Chart | Refusal,
  { setting, picture, notes }: DrawnLookup,
): Promise<ExitCode> {
  if (found.kind === 'refusal') return codeOf(found);
  if (picture !== undefined) {
    const { language, t } = labelsFor(found.language, setting);
    const { writePictures } = await import('./picture.js');
    for (const file of await writePictures(found, picture, language, t)) {
      await write(notes, `${harmlessLine(t('terminal.picture.written', { file }))}\n`);
    }
  }
  return EXIT_CODE.answered;
}

/** A date that is none is a mistake on the command line. */
function codeOf({ reason }: Refusal): ExitCode {
  return reason === 'no-such-date' ? EXIT_CODE.usage : EXIT_CODE.refused;
}
