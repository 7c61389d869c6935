import type { Answer, Citation, ComparedFact, RankedPassage, Reply } from '../answer/reply.js';
import { cut } from '../text/graphemes.js';
import { citationOf, markOf, sourceList } from './citation.js';
import { harmlessLine } from './harmless.js';
import { type Labels, labelsFor, type Setting } from './labels.js';
import { heading, paragraph, type Span } from './paragraph.js';
import { quotation } from './quotation.js';
import { beginningOf, renderRefusal } from './refusal.js';
import { comparison, reading } from './value.js';

/** So much of a passage shows what it is about, on two lines of a usual terminal. UTF-16 units. */
const PASSAGE_PREVIEW = 140;
const MOST_PASSAGES = 3;
/** Enough to know one's own question by. UTF-16 units. */
const QUESTION_PREVIEW = 200;

/** `reply` for a person to read, in lines that end with a newline. */
export function renderReply(reply: Reply, setting: Setting): string {
  const labels = labelsFor(reply.language, setting);
  return reply.kind === 'answer'
    ? renderAnswer(reply, labels)
    : renderRefusal(reply, labels, setting.sources);
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

function renderAnswer(answer: Answer, labels: Labels): string {
  const { screen, t } = labels;
  const { quote, facts, citations } = answer;
  const parts = [
    paragraph(screen, reading(answer, labels)) +
      paragraph(screen, [...quoted(answer, labels), ...citationOf(quote, citations, labels)]),
  ];
  if (facts.length > 0) {
    const lines = facts.map((fact) => renderFact(fact, citations, labels));
    parts.push(heading(t('answer.facts'), screen) + lines.join(''));
  }
  parts.push(sourceList(citations, labels));
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

function quoted({ quote, highlight, cut }: Answer, { screen: { paint } }: Labels): Span[] {
  const ranges = highlight === undefined ? [] : [highlight];
  return quotation(quote, { ranges, paint: (words) => paint.bold(paint.yellow(words)) }, cut);
}

/** A further quote, below what it says to the question where that can be compared. */
function renderFact(fact: ComparedFact, citations: readonly Citation[], labels: Labels): string {
  const { screen } = labels;
  const { quote, said } = fact;
  const words = quotation(quote, {
    ranges: said === undefined ? [] : [said.value],
    paint: screen.paint.bold,
  });
  const spans = [...words, ...citationOf(quote, citations, labels)];
  const compared = paragraph(screen, comparison(fact, markOf(quote, citations), labels), '  • ');
  return compared + paragraph(screen, spans, compared === '' ? '  • ' : '    ');
}
