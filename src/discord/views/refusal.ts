import type { Answerer, Refusal } from '../../answer/reply.js';
import { MAX_QUESTION_LENGTH } from '../../answer/reply.js';
import { ACCENT, container, separator, text, type View } from '../layout.js';
import { SHOWN } from '../limits.js';
import { abridge, blockQuote, escapeMarkdown, small } from '../markdown.js';
import type { Reader } from '../reader.js';
import { questionLine } from './answer.js';
import { greetingView } from './help.js';

/**
 * Why there is no answer and what to try; the nearest passage, labelled as no answer, without a citation. A greeting
 * gets a short help.
 * @param asked as in `answerView`
 */
export function refusalView(
  { reason, nearest }: Refusal,
  reader: Reader,
  { sources }: Pick<Answerer, 'sources'>,
  asked?: string,
): View {
  if (reason === 'greeting' || reason === 'thanks') return greetingView(reason, reader, sources.length);
  const { t } = reader;
  const question = questionLine(asked);
  const why = `**${t(`refusal.${reason}.reason`, { most: MAX_QUESTION_LENGTH })}**\n${t(`refusal.${reason}.advice`)}`;
  const passage = nearest[0]?.passage;
  const words = passage?.source.text.slice(passage.start, passage.end);
  return container(ACCENT.refusal, [
    ...(question === '' ? [] : [text(question)]),
    text(why),
    ...(words === undefined ? [] : [separator(), text(nearestPassage(words, reader))]),
  ]);
}

function nearestPassage(words: string, { t }: Reader): string {
  const quoted = abridge(words, SHOWN.nearestLength, (shown) => blockQuote(escapeMarkdown(shown)));
  return `${small(t('refusal.nearest'))}\n${quoted}`;
}
