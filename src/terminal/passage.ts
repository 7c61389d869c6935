import type { PassageInContext } from '../answer/reply.js';
import type { Passage } from '../corpus/source.js';
import { sourceWords } from '../presentation/source-words.js';
import { address } from './citation.js';
import { paragraph } from './paragraph.js';
import type { Screen } from './screen.js';

/** A passage between its neighbours, which are paler, and the source that they stand in. */
export function renderPassage(
  { passage, before, after }: PassageInContext,
  screen: Screen,
  language: string,
): string {
  const { paint } = screen;
  const neighbour = (one: Passage | undefined) =>
    one === undefined ? [] : [paragraph(screen, [{ text: wordsOf(one), paint: paint.dim }])];
  return [
    ...neighbour(before),
    paragraph(screen, [{ text: wordsOf(passage) }]),
    ...neighbour(after),
    paragraph(screen, [{ text: sourceWords(passage.source, language) }]) +
      address(passage.source, '', screen),
  ].join('\n');
}

function wordsOf({ source, start, end }: Passage): string {
  return source.text.slice(start, end);
}
