import { MAX_QUESTION_LENGTH, type Refusal } from '../answer/reply.js';
import type { Passage, Source } from '../corpus/source.js';
import { wordBoundary } from '../text/graphemes.js';
import type { Labels } from './labels.js';
import { heading, paragraph } from './paragraph.js';

/** A passage that is no answer is not worth more of the screen than an answer. UTF-16 units. */
const NEAREST_PREVIEW = 400;

/** Why there is no answer, what to try, and what came nearest. */
export function renderRefusal(
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

/**
 * The first words of a passage, in quotation marks, and the title of its source.
 * @param most UTF-16 units
 */
export function beginningOf({ source, start, end }: Passage, most: number): string {
  const passage = source.text.slice(start, end);
  if (passage.length <= most) return `“${passage}” — ${source.title}`;
  return `“${passage.slice(0, wordBoundary(passage, most)).trimEnd()}” … — ${source.title}`;
}
