import { abbreviates, bracketedAt, bracketedWord, isOrganisationAcronym } from './acronyms.js';
import { type FoundName, textOf } from './found-name.js';
import type { NameText } from './name-text.js';
import { headedEnd } from './organisation-heads.js';

/** Most tokens of a name: longer stretches of capitals are headings. */
const LONGEST = 14;
/** A number, or letters with one: but for a year, which says when. */
const MODEL = /^(?!(?:1\d|20)\d\d$)\p{Lu}{0,3}-?\d{2,4}\p{L}?$/u;

/** The organisation whose name begins at a token, with its short form in brackets. */
export function organisationAt(text: NameText, at: number): FoundName | undefined {
  const headed = headedEnd(text, at);
  const initials = text.isName(at) ? initialsEnd(text, at) : undefined;
  const mayBeKnown = text.isName(at) || (text.isFree(at) && isOrganisationAcronym(text, at));
  const known = mayBeKnown ? unheadedEnd(text, at) : undefined;
  const to = Math.max(headed ?? 0, initials ?? 0, known ?? 0, kindEnd(text, at) ?? 0);
  if (to === 0 || isProduct(text, to)) return undefined;
  const found: FoundName = { kind: 'organisation', from: at, to };
  const short = bracketedAt(text, to) ?? (headed === to ? bracketedWord(text, to) : undefined);
  if (short !== undefined) {
    return { ...found, to: short.at + 1, end: short.end, name: textOf(text, at, to), acronym: short.written };
  }
  return isOrganisationAcronym(text, at) && to === at + 1 ? withFullForm(text, found) : found;
}

/** `Boeing 747`, `Airbus A380`: what the organisation makes. */
function isProduct(text: NameText, to: number): boolean {
  return text.hasCapitals && text.isSpaced(to) && MODEL.test(text.written(to));
}

/** A name right behind the common word for what it is: `the broadcaster RÚV`. */
function kindEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals || !text.isSpaced(at) || !text.isName(at)) return undefined;
  const kind = text.lengthBefore('organisationKinds', at);
  if (kind === 0 || text.isName(at - 1)) return undefined;
  let to = at + 1;
  while (to < at + LONGEST && text.joins(to) && text.isName(to)) to += 1;
  return to;
}

function unheadedEnd(text: NameText, at: number): number | undefined {
  const named = Math.max(text.lengthAt('organisationNames', at), text.lengthOfOrganisation(at));
  // `Apple` opens a sentence as any apple does, unless its name goes on.
  const isWord = text.hasCapitals && text.opens(at) && text.isCommon(at) && !text.isName(at + named);
  if (named > 0 && !isWord) return Math.max(at + named, text.known.get(at)?.to ?? 0);
  const known = text.known.get(at);
  if (known?.kind === 'organisation')
    return text.lengthBefore('otherHeads', known.to) > 0 ? undefined : known.to;
  return isOrganisationAcronym(text, at) ? at + 1 : undefined;
}

/** Capitals whose first letters the bracket behind them has. */
function initialsEnd(text: NameText, at: number): number | undefined {
  if (!text.hasCapitals) return undefined;
  for (let to = at + 1; to < at + LONGEST; to += 1) {
    const short = bracketedAt(text, to);
    if (short !== undefined) {
      const stands = to - at > 1 && abbreviates(short.letters, text.folded.slice(at, to));
      return stands ? to : undefined;
    }
    if (!text.joins(to) || !(text.isName(to) || text.lengthAt('organisationLinks', to) > 0)) return undefined;
  }
  return undefined;
}

const OPENS_BRACKET = /^\s?\($/;

/** `WTO (World Trade Organization)`: the acronym first. */
function withFullForm(text: NameText, short: FoundName): FoundName {
  const from = short.to;
  if (from >= text.length || !OPENS_BRACKET.test(text.gap(from))) return short;
  const to = headedEnd(text, from);
  const last = to === undefined ? undefined : text.sentence.tokens[to - 1];
  if (to === undefined || last === undefined || text.sentence.text.charAt(last.end) !== ')') return short;
  const acronym = text.written(short.from);
  if (!abbreviates(acronym, text.folded.slice(from, to))) return short;
  return { ...short, to, end: last.end + 1, name: textOf(text, from, to), acronym };
}
