import { DISCORD } from './limits.js';

/**
 * What a button or a select carries about itself: `v1:<action>:<user>:<language>[:<sources>]`. Nothing else is kept
 * anywhere, so a message's buttons outlive a restart.
 */
const VERSION = 'v1';
const GRAMMAR = /^v1:(passage|sources):(\d{1,20}):([a-z]{2,3})(?::([\w-]+))?$/;

/** Characters of base64url; keys stand in the id without anything between them. */
export const SOURCE_KEY_LENGTH = 8;
/** The longest snowflake has 20 digits, the longest base language three letters. */
const LONGEST_HEAD = `${VERSION}:sources:${'9'.repeat(20)}:fil:`.length;
const MOST_KEYS = Math.floor((DISCORD.customIdLength - LONGEST_HEAD) / SOURCE_KEY_LENGTH);

interface Common {
  /** Who asked, and alone may press. */
  readonly user: string;
  /** Base language of the reply's own words, such as `bn`. */
  readonly language: string;
}

/** Choose a passage: the option's value says which. */
export interface PassageId extends Common {
  readonly action: 'passage';
}

/** Show the cited sources: their keys, in the order of the citations' numbers. */
export interface SourcesId extends Common {
  readonly action: 'sources';
  readonly sources: readonly string[];
}

export type CustomId = PassageId | SourcesId;

/** At most 100 characters. Of the sources, as many as fit are kept, from the first. */
export function encodeCustomId(id: CustomId): string {
  const head = [VERSION, id.action, id.user, id.language];
  return (id.action === 'passage' ? head : [...head, id.sources.slice(0, MOST_KEYS).join('')]).join(':');
}

/** `undefined` for what this version did not write. */
export function decodeCustomId(text: string): CustomId | undefined {
  const [, action, user, language, keys] = GRAMMAR.exec(text) ?? [];
  if (user === undefined || language === undefined) return undefined;
  if (action === 'passage' && keys === undefined) return { action, user, language };
  if (action === 'sources' && keys !== undefined && keys.length % SOURCE_KEY_LENGTH === 0) {
    return { action, user, language, sources: split(keys) };
  }
  return undefined;
}

function split(keys: string): string[] {
  const starts = Array.from({ length: keys.length / SOURCE_KEY_LENGTH }, (_, i) => i * SOURCE_KEY_LENGTH);
  return starts.map((start) => keys.slice(start, start + SOURCE_KEY_LENGTH));
}
