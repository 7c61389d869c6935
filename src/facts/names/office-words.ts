import type { Token } from '../../text/analysis.js';
import { entryAt, nameTable } from './tables.js';

/** How many tokens the longest office has that begins at one, by the words of their language: 0 where none does. */
export function officeLengthAt(tokens: readonly Token[], at: number, language: string): number {
  const table = nameTable(language, 'offices');
  const length = entryAt(
    table,
    tokens.map(({ form }) => form),
    at,
  );
  // A case may be joined to it: `রাষ্ট্রদূতের`.
  const stem = tokens[at]?.term;
  return length > 0 || stem === undefined ? length : entryAt(table, [stem], 0);
}
