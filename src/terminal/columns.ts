import stringWidth from 'string-width';
import { graphemes } from '../text/graphemes.js';

/**
 * The most columns that a terminal takes for `text`. They differ on characters of several letters: some draw a Bengali
 * conjunct or an emoji sequence as one, most follow wcwidth(3) and give each letter its own column.
 */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes(text)) {
    const letters = Array.from(segment, (letter) => stringWidth(letter));
    columns += Math.max(
      stringWidth(segment),
      letters.reduce((sum, width) => sum + width, 0),
    );
  }
  return columns;
}
