import { createHash } from 'node:crypto';
import type { Answerer, PassageInContext } from '../answer/reply.js';
import type { Passage, Source } from '../corpus/source.js';
import { SOURCE_KEY_LENGTH } from './custom-id.js';

/**
 * Sources and passages as a message carries them: short whatever their ids are, and checked when they come back, since
 * the corpus may have changed since the message was sent.
 */

/** A source's key: eight characters of base64url, the same while its id is. */
export function sourceKey({ id }: Pick<Source, 'id'>): string {
  return digest(id);
}

export function findSource(sources: readonly Source[], key: string): Source | undefined {
  return sources.find((source) => sourceKey(source) === key);
}

/** `<source's key>.<number of the passage>.<digest of its words>`, at most 30 characters. */
export function passageReference(passage: Passage): string {
  const number = passage.id.slice(passage.source.id.length + 1);
  return `${sourceKey(passage.source)}.${number}.${digest(wordsOf(passage))}`;
}

/** `undefined` where the reference is none, or the corpus no longer has those words in that place. */
export function findPassage(answerer: Answerer, reference: string): PassageInContext | undefined {
  const [key = '', number = '', words = ''] = reference.split('.');
  const source = findSource(answerer.sources, key);
  const found = source && answerer.passage(`${source.id}#${number}`);
  return found && digest(wordsOf(found.passage)) === words ? found : undefined;
}

function wordsOf({ source, start, end }: Passage): string {
  return source.text.slice(start, end);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, SOURCE_KEY_LENGTH);
}
