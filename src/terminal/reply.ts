import { formatDate, placeOf, quoteUrl, sourceUrl } from '../answer/citation.js';
import {
  type Answer,
  type Citation,
  MAX_QUESTION_LENGTH,
  type RankedPassage,
  type Refusal,
  type Reply,
} from '../answer/reply.js';
import type { Passage, Quote, Source } from '../corpus/source.js';
import { isSpoken, type Translate, translator } from '../locales/index.js';
import { cut, graphemeBoundary } from '../text/graphemes.js';
import { harmlessLine } from './harmless.js';
import { paragraph, type Span } from './paragraph.js';
import type { Screen } from './screen.js';

/** What the words of a reply depend on besides the reply. */
export interface Setting {
  readonly screen: Screen;
  /** BCP 47 tag of the labels around an answer whose question was in a language that the bot does not speak. */
  readonly language: string;
  /** Every source that can be asked. */
  readonly sources: readonly Source[];
}

interface Labels {
  readonly screen: Screen;
  readonly language: string;
  readonly t: Translate;
}

/** So much of a passage shows what it is about, on two lines of a usual terminal. UTF-16 units. */
const PASSAGE_PREVIEW = 140;
const MOST_PASSAGES = 3;
/** Enough to know one's own question by. UTF-16 units. */
const QUESTION_PREVIEW = 200;
/** A passage that is no answer is not worth more of the screen than an answer. UTF-16 units. */
const NEAREST_PREVIEW = 400;

/** `reply` for a person to read, in lines that end with a newline. */
export function renderReply(reply: Reply, { screen, language, sources }: Setting): string {
  const spoken = reply.language !== undefined && isSpoken(reply.language) ? reply.language : language;
  const labels = { screen, language: spoken, t: translator(spoken) };
  return reply.kind === 'answer' ? renderAnswer(reply, labels) : renderRefusal(reply, labels, sources);
}

/** A question and its reply, for where several follow each other; an empty line ends them. */
export function renderExchange(question: string, reply: Reply, setting: Setting): string {
  const asked = harmlessLine(cut(question, QUESTION_PREVIEW));
  const { screen } = setting;
  return `${paragraph(screen, [{ text: asked, paint: screen.paint.cyan }], '? ')}\n${renderReply(reply, setting)}\n`;
}

/** The passages below an answer: the best of those that it has not quoted already. */
export function furtherPassages({ quote, facts, passages }: Answer): readonly RankedPassage[] {
  const quotes = [quote, ...facts.map((fact) => fact.quote)];
  const further = passages.filter(
    ({ passage: { source, start, end } }) =>
      !quotes.some((quote) => quote.source === source && quote.start < end && start < quote.end),
  );
  return further.slice(0, MOST_PASSAGES);
}

/** Who wrote a source and when, as every list names it: `Title · Publisher · May 2025`. */
export function sourceWords({ title, publisher, date }: Source, language: string): string {
  const when = date === undefined ? undefined : formatDate(date, language);
  return [title, publisher, when].filter((words) => words !== undefined).join(' · ');
}

function renderAnswer(answer: Answer, labels: Labels): string {
  const { screen, t } = labels;
  const { facts, citations } = answer;
  const parts = [
    paragraph(screen, [...quoteSpans(answer, screen), ...mark(answer.quote, citations, labels)]),
  ];
  if (facts.length > 0) {
    const lines = facts.map(({ quote }) =>
      paragraph(screen, [{ text: `“${quote.text}”` }, ...mark(quote, citations, labels)], '  • '),
    );
    parts.push(heading(t('answer.facts'), screen) + lines.join(''));
  }
  parts.push(heading(t('answer.sources'), screen) + citations.map((one) => citation(one, labels)).join(''));
  const further = furtherPassages(answer);
  if (further.length > 0) {
    const lines = further.map(({ passage }, index) =>
      paragraph(
        screen,
        [{ text: beginningOf(passage, PASSAGE_PREVIEW), paint: screen.paint.dim }],
        `  ${index + 1}  `,
      ),
    );
    parts.push(heading(t('terminal.further'), screen) + lines.join(''));
  }
  return parts.join('\n');
}

function quoteSpans({ quote, cut, highlight }: Answer, { paint }: Screen): Span[] {
  const { start, end } = highlight ?? { start: quote.end, end: quote.end };
  const { text } = quote.source;
  return [
    { text: `${cut?.before ? '… ' : ''}“${text.slice(quote.start, start)}` },
    { text: text.slice(start, end), paint: (words) => paint.bold(paint.yellow(words)) },
    { text: `${text.slice(end, quote.end)}”${cut?.after ? ' …' : ''}` },
  ];
}

/** The number of a quote's source, which opens the source at the quote, and the quote's place in it. */
function mark(quote: Quote, citations: readonly Citation[], { screen, t }: Labels): Span[] {
  const n = citations.find(({ source }) => source === quote.source)?.n ?? 0;
  const url = quoteUrl(quote);
  return [
    { text: ' ' },
    {
      text: `[${n}]`,
      paint: (words) => screen.paint.cyan(url === undefined ? words : screen.link(words, url)),
    },
    { text: placeWords(quote, t), paint: screen.paint.dim },
  ];
}

function placeWords(quote: Quote, t: Translate): string {
  const place = placeOf(quote);
  if (place === undefined) return '';
  // A sign and its number stay on one line.
  const number = t('answer.paragraph', { number: place.paragraph }).replaceAll(' ', '\u00A0');
  return ` ${place.heading === undefined ? '' : `${place.heading}, `}${number}`;
}

function citation({ n, source }: Citation, { screen, language }: Labels): string {
  const lead = `  [${n}] `;
  const words = paragraph(screen, [{ text: sourceWords(source, language) }], lead);
  return words + address(source, ' '.repeat(lead.length), screen);
}

/** The address as the source gives it, which reads better than with its letters encoded; a click opens the encoded one. */
export function address(source: Source, lead: string, screen: Screen): string {
  const url = sourceUrl({ source });
  if (url === undefined || source.url === undefined) return '';
  return paragraph(
    screen,
    [{ text: source.url, paint: (words) => screen.paint.dim(screen.link(words, url)) }],
    lead,
  );
}

/** The first words of a passage, in quotation marks, and the title of its source. */
function beginningOf({ source, start, end }: Passage, most: number): string {
  const passage = source.text.slice(start, end);
  if (passage.length <= most) return `“${passage}” — ${source.title}`;
  const letters = passage.slice(0, graphemeBoundary(passage, most));
  // Between words, unless one of them is longer than all that is shown.
  const words = letters.replace(/\s+\S*$/, '');
  return `“${words}” … — ${source.title}`;
}

function renderRefusal(
  { reason, nearest }: Refusal,
  { screen, t }: Labels,
  sources: readonly Source[],
): string {
  if (reason === 'greeting' || reason === 'thanks') {
    const words = [t(`help.${reason}`), t('help.promise', { count: sources.length }), t('help.asking')];
    return words.map((text) => paragraph(screen, [{ text }])).join('');
  }
  const parts = [
    paragraph(screen, [
      { text: t(`refusal.${reason}.reason`, { most: MAX_QUESTION_LENGTH }), paint: screen.paint.yellow },
    ]) + paragraph(screen, [{ text: t(`refusal.${reason}.advice`) }]),
  ];
  if (reason === 'unknown-source') {
    parts.push(
      sources.map(({ id, title }) => paragraph(screen, [{ text: `${id} — ${title}` }], '  • ')).join(''),
    );
  }
  const [first] = nearest;
  if (first !== undefined) {
    const spans = [{ text: beginningOf(first.passage, NEAREST_PREVIEW), paint: screen.paint.dim }];
    parts.push(heading(t('refusal.nearest'), screen) + paragraph(screen, spans, '    '));
  }
  return parts.join('\n');
}

function heading(words: string, screen: Screen): string {
  return paragraph(screen, [{ text: words, paint: screen.paint.bold }]);
}
