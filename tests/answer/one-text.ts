import { createAnswerer } from '../../src/answer/answerer.js';
import type { Answerer } from '../../src/answer/reply.js';
import type { Source } from '../../src/corpus/source.js';
import { passagesOf } from '../search/fixture.js';
import { lexicon } from './three-texts.js';

/** An answerer of one text, a passage a paragraph. */
export function reading(paragraphs: readonly string[], fields: Partial<Source> = {}): Answerer {
  const passages = passagesOf(paragraphs, fields);
  return createAnswerer(
    passages.slice(0, 1).map(({ source }) => source),
    { passages, lexicon },
  );
}
