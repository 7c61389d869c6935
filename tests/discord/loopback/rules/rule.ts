import { type Complaint, invalidForm } from '../errors.js';

/** What Discord's API description does not say: a pure function that names what is wrong with a subject. */
export type Rule<T> = (subject: T) => readonly Complaint[];

/** Rules by name; the name is what a violation is recorded under. */
export type Rules<T> = Readonly<Record<string, Rule<T>>>;

/** Throws the refusal that Discord would answer with, if any rule is broken. */
export function enforce<T>(rules: Rules<T>, subject: T): void {
  const broken = Object.entries(rules).flatMap(([rule, check]) =>
    check(subject).map((complaint) => ({ rule, ...complaint })),
  );
  if (broken.length > 0) throw invalidForm(broken);
}

/** One complaint where `wrong`, else none. */
export function complain(
  wrong: boolean,
  path: readonly (string | number)[],
  message: string,
): readonly Complaint[] {
  return wrong ? [{ path, message }] : [];
}

/** The items whose key an earlier item has. */
export function repeated<T>(items: readonly T[], key: (item: T) => unknown): readonly T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const value = key(item);
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  });
}
