import { establishedAt, type KnownNames } from './established-names.js';
import type { FoundName } from './found-name.js';
import { withListed } from './listed-names.js';
import type { NameText } from './name-text.js';
import { officeBehind } from './offices.js';
import { organisationAt } from './organisations.js';
import { personAt } from './people.js';
import { placeAt } from './places.js';
import { hasNameWords } from './tables.js';

/** The names of a sentence, in order and without overlap. */
export function foundNames(text: NameText, known: KnownNames): FoundName[] {
  if (isHeading(text)) return [];
  const found: FoundName[] = [];
  for (let i = 0; i < text.length; ) {
    const name = text.isFree(i) ? nameAt(text, i, known, found) : undefined;
    if (name !== undefined && isWholeFree(text, name)) {
      found.push(name);
      i = name.to;
    } else i += 1;
  }
  const all = hasNameWords(text.language) ? withListed(text, found) : found;
  const byStart = new Map(all.map((name) => [name.from, name]));
  return all.map((name) => withOffice(text, name, byStart));
}

/** Whether no other value stands on any of a name's tokens. */
function isWholeFree(text: NameText, { from, to }: FoundName): boolean {
  for (let i = from; i < to; i += 1) if (!text.isFree(i)) return false;
  return true;
}

/** The name that begins at a token: the longest, or what the text has established, where that is no shorter. */
function nameAt(
  text: NameText,
  at: number,
  known: KnownNames,
  found: readonly FoundName[],
): FoundName | undefined {
  if (!hasNameWords(text.language)) return placeAt(text, at);
  const name = toldAt(text, at, found);
  const established = establishedAt(text, at, known);
  const isAcronym = established?.kind === 'organisation' && established.to >= (name?.to ?? 0);
  return isAcronym ? established : (name ?? established);
}

/** The name at a token as far as its own sentence tells. */
function toldAt(text: NameText, at: number, found: readonly FoundName[]): FoundName | undefined {
  const organisation = organisationAt(text, at);
  const place = placeAt(text, at);
  const isListed = organisation !== undefined && text.lengthOfOrganisation(at) > 0;
  const thing = isListed ? longest(organisation, place) : longest(place, organisation);
  const person = personAt(text, at, found);
  if (!text.hasCapitals && person !== undefined && !isNamedAfter(text, person, thing)) return person;
  return longest(thing, person);
}

/** `কাজী নজরুল বিশ্ববিদ্যালয়`: an organisation's head right behind a person's name, where no title says that it is one. */
function isNamedAfter(text: NameText, person: FoundName, thing: FoundName | undefined): boolean {
  if (thing === undefined || thing.to <= person.to || person.office !== undefined) return false;
  return text.lengthAt('organisationHeads', person.to) > 0;
}

/** The longer of two names that begin at one token; the first where they are equal. */
function longest(a: FoundName | undefined, b: FoundName | undefined): FoundName | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.to > a.to ? b : a;
}

/** A person whose office stands behind the name: `…, Chairman of the Committee`. */
function withOffice(text: NameText, name: FoundName, all: ReadonlyMap<number, FoundName>): FoundName {
  if (name.kind !== 'person' || name.office !== undefined) return name;
  const office = officeBehind(text, name.to, all);
  return office === undefined ? name : { ...name, office };
}

const FEWEST_WORDS = 4;
const CAPITALS = /^\p{Lu}{2}/u;

/** Most words in capitals: nothing tells names from them. */
function isHeading(text: NameText): boolean {
  if (!text.hasCapitals) return false;
  let capitals = 0;
  for (let i = 0; i < text.length; i += 1) if (CAPITALS.test(text.written(i))) capitals += 1;
  return text.length >= FEWEST_WORDS && capitals * 2 > text.length;
}
