import type { NameText } from './name-text.js';
import { isForeign, opensPerson } from './signs.js';

/** Most tokens of a name. */
const LONGEST = 10;
/** The first syllables of those that are called after people: `Trường Tiểu học Kim Đồng`, if it is not `Hiệu trưởng Trường …`. */
const NAMED_AFTER = /^(?:trường|học|bệnh|bảo|thư|quỹ|đoàn|nhạc|nhà)$/;
/** A ward or a district, which may have a number. */
const WARD = /^(?:quận|phường)$/;
const AREA = /^(?:tỉnh|thành|tp|quận|huyện|xã|phường|thị|quốc|trung|nhân|và)$/;
const MIDDLE = /^(?:văn|thị|đình|hữu|xuân|ngọc|minh)$/;
const NUMBER = /^\d{1,2}$/;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** `Học viện Chính trị quốc gia Hồ Chí Minh`: small words that a name has between two with capitals. */
const INNER = /^(?:quốc|nhân|trung|thành|tư|đỏ|châu|xã|phường|thị)$/;

/**
 * Where the name of an organisation ends that begins at a token, in Vietnamese: the head, then words whose first syllable has a
 * capital, and names.
 */
export function vietnameseOrganisationEnd(text: NameText, at: number): number | undefined {
  const head = text.lengthAt('organisationHeads', at);
  if (head === 0 && text.isName(at)) return clubEnd(text, at);
  if (head === 0 || !text.isFree(at) || text.known.get(at)?.kind === 'place') return undefined;
  // The second syllable of a word: `đổ bộ`.
  if (at > 0 && !text.isName(at) && text.wordEnd(at - 1) > at) return undefined;
  const isCapital = text.isName(at);
  // `Đoàn Văn Hậu`: a family's name too, with a middle name behind it.
  if (isCapital && MIDDLE.test(text.forms[at + 1] ?? '') && opensPerson(text, at)) return undefined;
  // `báo Tuổi Trẻ`: the name is what follows.
  if (!isCapital && text.lengthAt('organisationKinds', at) > 0) return undefined;
  const first = at + head;
  // A head with a small letter is a common word: the name has to be one without it.
  const isOther =
    !text.isName(first) || isForeign(text, first) || text.lengthAt('organisationHeads', first) > 0;
  if (!isCapital && (isOther || text.known.has(first))) return undefined;
  // `Quốc hội Trần Thanh Mẫn`: the organisation has its name, and a person's follows.
  if (text.lengthAt('organisationNames', at) === head && opensPerson(text, first)) return first;
  const isLed = text.lengthBefore('offices', at) > 0;
  // `Bí thư Thành ủy Nguyễn Văn Nên`: nothing says which.
  if (isLed && opensPerson(text, first)) return undefined;
  const isCalledAfter = !isLed && NAMED_AFTER.test(text.forms[at] ?? '');
  let to = first;
  while (to < at + LONGEST && text.isSpaced(to)) {
    // `TP Hồ Chí Minh`: a link may have capitals.
    const isWord =
      text.isName(to) && (text.lengthAt('organisationLinks', to) === 0 || INNER.test(text.forms[to] ?? ''));
    const next = isWord ? wordEnd(text, isCalledAfter ? to : first, to) : linkedWordEnd(text, to);
    if (next === undefined) break;
    to = next;
  }
  return to > first ? to : undefined;
}

/** Where a word of a Vietnamese organisation's name ends; nothing where another name begins. */
function wordEnd(text: NameText, first: number, at: number): number | undefined {
  const place = placeEnd(text, at);
  if (place > at) return place;
  if (at > first && (opensPerson(text, at) || opensForeign(text, at))) return undefined;
  const end = Math.max(text.wordEnd(at), at + text.lengthAt('organisationWords', at));
  return end > at + 1 || text.isName(at + 1) || !completes(text, at + 1) ? end : at + 2;
}

/** `Bộ Ngoại giao Antony Blinken`: two foreign words behind Vietnamese ones; one may belong to them (`Dân chủ Kitô giáo`). */
function opensForeign(text: NameText, at: number): boolean {
  if (!isForeign(text, at) || isForeign(text, at - 1)) return false;
  return text.isSpaced(at + 1) && text.isName(at + 1) && isForeign(text, at + 1);
}

/** Where a known place ends; `at` itself where there is none. */
function placeEnd(text: NameText, at: number): number {
  return text.known.get(at)?.to ?? at + text.lengthOfPlace(at);
}

/** A small syllable that ends the word before it: a capital or a stop follows. */
function completes(text: NameText, i: number): boolean {
  if (!text.isSpaced(i) || !text.isFree(i) || text.isStopword(i)) return false;
  // `TP HCM họp`: letters are no syllable of a word.
  if (CAPITALS.test(text.written(i - 1)) || isForeign(text, i - 1)) return false;
  return !text.isSpaced(i + 1) || text.isName(i + 1) || AREA.test(text.forms[i + 1] ?? '');
}

/** `và Đào tạo`, `các quốc gia Đông Nam Á`, `tỉnh Quảng Ninh`. */
function linkedWordEnd(text: NameText, at: number): number | undefined {
  const word = wordOf(text, at);
  if (word > 0) return at + word;
  const link = text.lengthAt('organisationLinks', at);
  const next = at + link;
  if (link === 0 || !text.joins(next)) return undefined;
  if (WARD.test(text.forms[at] ?? '') && NUMBER.test(text.forms[next] ?? '')) return next + 1;
  if (text.lengthAt('conjunctions', at) > 0) {
    // `Khoa học xã hội và nhân văn`: a small word of those that organisations are named with.
    const word = text.isName(next) ? 0 : wordOf(text, next);
    if (word > 0) return next + word;
    const isEqual =
      text.isName(next) && !text.known.has(next) && text.lengthAt('organisationHeads', next) === 0;
    return isEqual && !opensPerson(text, next) && !isForeign(text, next)
      ? wordEnd(text, at, next)
      : undefined;
  }
  if (text.isName(next)) return wordEnd(text, next, next);
  if (INNER.test(text.forms[at] ?? '')) return undefined;
  const common = text.wordEnd(next);
  return text.isSpaced(next) && text.isSpaced(common) && text.isName(common) ? common : undefined;
}

/** `Kiểm soát bệnh tật`: how many tokens a small word takes that organisations are named with, where a verb's first syllable is none. */
function wordOf(text: NameText, at: number): number {
  const length = text.isFree(at) ? text.lengthAt('organisationWords', at) : 0;
  return length > 0 && text.wordEnd(at) <= at + length ? length : 0;
}

const CLUB = /^(?:fc|sc)$/;

/** `Ninh Bình FC`: capitals up to a club's letters. */
function clubEnd(text: NameText, at: number): number | undefined {
  if (text.joins(at) && text.isName(at - 1)) return undefined;
  let to = at + 1;
  while (to < at + LONGEST && text.isSpaced(to) && text.isName(to) && !CLUB.test(text.forms[to] ?? ''))
    to += 1;
  return text.isSpaced(to) && CLUB.test(text.forms[to] ?? '') ? to + 1 : undefined;
}
