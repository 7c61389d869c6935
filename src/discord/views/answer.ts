import type { APISelectMenuOption } from 'discord.js';
import { quoteUrl, sourceUrl } from '../../answer/citation.js';
import type { Answer } from '../../answer/reply.js';
import type { Passage } from '../../corpus/source.js';
import { encodeCustomId } from '../custom-id.js';
import { ACCENT, button, container, row, select, separator, text, type View } from '../layout.js';
import { DISCORD, SHOWN } from '../limits.js';
import { abridge, escapeInline, plainLabel, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { passageReference, sourceKey } from '../reference.js';
import { citationLine, placeName } from './citation.js';
import { factList } from './facts.js';
import { quotation } from './quotation.js';
import { markOf } from './statement.js';
import { answeringReading } from './value.js';

/**
 * An answer: what it means, the quote with its citation, further facts with theirs, and ways to read on.
 * @param user id of who asked
 * @param asked the question, where the person's own message doesn't show it
 */
export function answerView(answer: Answer, reader: Reader, user: string, asked?: string): View {
  const question = questionLine(asked);
  const quoted = [
    ...answeringReading(answer, reader),
    quotation(answer.quote, answer.highlight, answer.cut),
    citation(answer, reader),
  ].join('\n');
  const facts = factList(answer, reader, DISCORD.textLength - question.length - quoted.length);
  return container(ACCENT.answer, [
    ...(question === '' ? [] : [text(question)]),
    text(quoted),
    ...(facts === '' ? [] : [separator(), text(facts)]),
    separator(),
    ...passageSelect(answer, reader, user),
    sourcesButton(answer, reader, user),
  ]);
}

/** The question in small print; `''` where there is none to show. */
export function questionLine(asked = ''): string {
  const question = abridge(asked, SHOWN.questionLength, escapeInline);
  return question === '' ? '' : small(question);
}

function citation({ quote, citations }: Answer, reader: Reader): string {
  const link = { label: reader.t('answer.open'), urls: [quoteUrl(quote), sourceUrl(quote)] };
  const place = placeName(quote, reader);
  return citationLine({ source: quote.source, mark: markOf(quote, citations, reader), place, link }, reader);
}

function passageSelect({ passages }: Answer, { t, language }: Reader, user: string) {
  // A select with two options of one value is refused.
  const references = new Map(passages.map(({ passage }) => [passageReference(passage), passage]));
  const options = [...references].slice(0, DISCORD.selectOptions).map(passageOption);
  if (options.length === 0) return [];
  return [select(t('answer.passages'), encodeCustomId({ action: 'passage', user, language }), options)];
}

function passageOption([reference, { source, start, end }]: [string, Passage]): APISelectMenuOption {
  // Enough of the passage for a label, whatever white space it begins with.
  const beginning = source.text.slice(start, Math.min(end, start + 4 * DISCORD.optionLength));
  return {
    value: reference,
    label: plainLabel(beginning, DISCORD.optionLength),
    description: plainLabel(source.title, DISCORD.optionLength),
  };
}

function sourcesButton({ citations }: Answer, { t, language }: Reader, user: string) {
  const sources = citations.map(({ source }) => sourceKey(source));
  return row(button(t('answer.sources'), encodeCustomId({ action: 'sources', user, language, sources })));
}
