import type { Draft } from '../formats/draft.js';

/** A headline of fewer words may well be the subject of the first sentence. */
const SHORTEST_HEADLINE_IN_WORDS = 4;
const ENDS_WITH_STOP = /[.!?…।。]["'”’»)\]]*$/u;
/** UTF-16 units that a caption can add to the headline. */
const LONGEST_CAPTION = 400;
/** Headline, standfirst and lead stand among the first blocks. */
const OPENING_BLOCKS = 4;
/** UTF-16 units. The beginning of another paragraph may repeat fewer by chance. */
const SHORTEST_STANDFIRST = 30;

/**
 * Without the headline where the body repeats it, also where a caption ran into it (`<headline> Minister Son at the
 * talks`), and without a standfirst that the lead below repeats and completes.
 */
export function withoutHeadline(text: string, drafts: readonly Draft[], title: string): Draft[] {
  const wordsOf = ({ start, end }: Draft) => text.slice(start, end);
  return drafts.filter((draft, index) => {
    const words = wordsOf(draft);
    // Nothing longer can be the headline, or is worth folding to see.
    if (words.length > title.length + LONGEST_CAPTION) return true;
    if (fold(words) === fold(title)) return false;
    if (index >= OPENING_BLOCKS) return true;
    const below = drafts.slice(index + 1, index + 1 + OPENING_BLOCKS).map(wordsOf);
    return !beginsWithHeadline(words, title) && !isStandfirst(words, below);
  });
}

function beginsWithHeadline(words: string, title: string): boolean {
  const isLongEnough = title.split(/\s+/u).length >= SHORTEST_HEADLINE_IN_WORDS;
  return isLongEnough && !ENDS_WITH_STOP.test(words) && fold(words).startsWith(fold(title));
}

function isStandfirst(words: string, below: readonly string[]): boolean {
  if (words.length < SHORTEST_STANDFIRST) return false;
  const folded = fold(words);
  return below.map(fold).some((lead) => lead.length > folded.length && lead.startsWith(folded));
}

/** Letters and digits only, so that another apostrophe, dash or case makes no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
