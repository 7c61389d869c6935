import { VALUE_KINDS, type ValueKind } from '../facts/value.js';
import { DISCORD } from './limits.js';

/**
 * What a button or a select carries about itself: `v2:<action>:<user>:…`, and then what the action needs. Nothing else is
 * kept anywhere, so a message's buttons outlive a restart.
 */
const VERSION = 'v2';
const HEAD = /^v2:([a-z]+):([0-9a-z]{1,13}):(.*)$/s;
const PASSAGE = /^([a-z]{2,3})$/;
const SOURCES = /^([a-z]{2,3}):([\w-]+)$/;
const FACTS = /^(\d{1,4}):([a-z]*):((?:[\w-]{8})?):(.*)$/s;
const TIMELINE = /^(\d{1,4}):([\d-]{0,11}):([\d-]{0,11}):(.*)$/s;

/** Characters of base64url; keys stand in the id without anything between them. */
export const SOURCE_KEY_LENGTH = 8;
/** A user's id is written with letters too, which leaves more room for the rest. */
const USER_BASE = 36;
/** Ids of users have 64 bits. */
const LONGEST_USER = (2n ** 64n - 1n).toString(USER_BASE);
const LONGEST_SOURCES_HEAD = `${VERSION}:sources:${LONGEST_USER}:fil:`;
const LONGEST_TIMELINE_HEAD = `${VERSION}:timeline:${LONGEST_USER}:9999:-0001-01-01:-0001-01-01:`;
const MOST_KEYS = Math.floor((DISCORD.customIdLength - LONGEST_SOURCES_HEAD.length) / SOURCE_KEY_LENGTH);

/** Of what a list is about, so many UTF-16 units have room in the ids of the buttons that turn its pages. */
export const ABOUT_LENGTH = DISCORD.customIdLength - LONGEST_TIMELINE_HEAD.length;
/** Further pages cannot be turned to: the button to the page behind the last has an id too. */
export const MOST_PAGES = 9_998;

interface Common {
  /** Who asked, and alone may press. */
  readonly user: string;
}

/** Choose a passage: the option's value says which. */
export interface PassageId extends Common {
  readonly action: 'passage';
  /** Base language of the reply's own words, such as `bn`. */
  readonly language: string;
}

/** Show the cited sources: their keys, in the order of the citations' numbers. */
export interface SourcesId extends Common {
  readonly action: 'sources';
  readonly language: string;
  readonly sources: readonly string[];
}

/** Show a page, counted from 1. The button to a page that there is not cannot be pressed. */
interface PageId extends Common {
  readonly page: number;
  /** At most `ABOUT_LENGTH`. */
  readonly about?: string;
}

/** Show a page of facts. */
export interface FactsId extends PageId {
  readonly action: 'facts';
  readonly kind?: ValueKind;
  /** A source's key. */
  readonly source?: string;
}

/** Show a page of a timeline. */
export interface TimelineId extends PageId {
  readonly action: 'timeline';
  /** ISO dates. */
  readonly from?: string;
  readonly to?: string;
}

export type CustomId = PassageId | SourcesId | FactsId | TimelineId;

/** At most 100 characters. Of the sources, as many as fit are kept, from the first. */
export function encodeCustomId(id: CustomId): string {
  return [VERSION, id.action, BigInt(id.user).toString(USER_BASE), ...rest(id)].join(':');
}

function rest(id: CustomId): readonly (string | number)[] {
  switch (id.action) {
    case 'passage':
      return [id.language];
    case 'sources':
      return [id.language, id.sources.slice(0, MOST_KEYS).join('')];
    case 'facts':
      return [id.page, id.kind ?? '', id.source ?? '', id.about ?? ''];
    case 'timeline':
      return [id.page, id.from ?? '', id.to ?? '', id.about ?? ''];
  }
}

/** `undefined` for what this version did not write. */
export function decodeCustomId(text: string): CustomId | undefined {
  const [, action = '', user, rest = ''] = HEAD.exec(text) ?? [];
  return user === undefined ? undefined : readRest(action, readUser(user), rest);
}

function readUser(written: string): string {
  const digits = Array.from(written, (digit) => BigInt(Number.parseInt(digit, USER_BASE)));
  return String(digits.reduce((sum, digit) => sum * BigInt(USER_BASE) + digit, 0n));
}

function readRest(action: string, user: string, rest: string): CustomId | undefined {
  switch (action) {
    case 'passage':
      return readPassage(user, rest);
    case 'sources':
      return readSources(user, rest);
    case 'facts':
      return readFacts(user, rest);
    case 'timeline':
      return readTimeline(user, rest);
    default:
      return undefined;
  }
}

function readPassage(user: string, rest: string): PassageId | undefined {
  const [, language] = PASSAGE.exec(rest) ?? [];
  return language === undefined ? undefined : { action: 'passage', user, language };
}

function readSources(user: string, rest: string): SourcesId | undefined {
  const [, language, keys = ''] = SOURCES.exec(rest) ?? [];
  if (language === undefined || keys.length % SOURCE_KEY_LENGTH !== 0) return undefined;
  return { action: 'sources', user, language, sources: split(keys) };
}

function readFacts(user: string, rest: string): FactsId | undefined {
  const [, page, kind = '', source = '', about = ''] = FACTS.exec(rest) ?? [];
  const known = VALUE_KINDS.find((each) => each === kind);
  if (page === undefined || (kind !== '' && known === undefined)) return undefined;
  return {
    action: 'facts',
    user,
    page: Number(page),
    ...(known && { kind: known }),
    ...(source && { source }),
    ...(about && { about }),
  };
}

function readTimeline(user: string, rest: string): TimelineId | undefined {
  const [, page, from = '', to = '', about = ''] = TIMELINE.exec(rest) ?? [];
  if (page === undefined) return undefined;
  return {
    action: 'timeline',
    user,
    page: Number(page),
    ...(from && { from }),
    ...(to && { to }),
    ...(about && { about }),
  };
}

function split(keys: string): string[] {
  const starts = Array.from({ length: keys.length / SOURCE_KEY_LENGTH }, (_, i) => i * SOURCE_KEY_LENGTH);
  return starts.map((start) => keys.slice(start, start + SOURCE_KEY_LENGTH));
}
