import type { Complaint } from '../errors.js';
import type { Rules } from './rule.js';

/** Rules for any body. */
export const STRING_RULES = { wellFormed } satisfies Rules<unknown>;

/** A lone surrogate is no Unicode text and cannot be UTF-8: Discord refuses it wherever it stands. */
function wellFormed(body: unknown): readonly Complaint[] {
  return [...texts(body, [])].flatMap(({ path, text }) =>
    /\p{Surrogate}/u.test(text) ? [{ path, message: 'A lone surrogate is not valid text' }] : [],
  );
}

function* texts(
  value: unknown,
  path: readonly (string | number)[],
): Generator<{ path: readonly (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* texts(each, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      yield { path: [...path, key], text: key };
      yield* texts(each, [...path, key]);
    }
  }
}
