/** Whether a file with such a problem is left out (`error`) or read all the same (`warning`). */
export const SEVERITIES = {
  'bad-encoding': 'error',
  'bad-field': 'error',
  'bad-front-matter': 'error',
  'bad-row': 'warning',
  'damaged-text': 'warning',
  'duplicate-id': 'error',
  'duplicate-text': 'error',
  'empty-text': 'error',
  'missing-front-matter': 'error',
  'missing-language': 'error',
  'missing-title': 'error',
  'no-fields': 'error',
  'no-prose': 'error',
  'too-large': 'error',
  'unclosed-front-matter': 'error',
  'unknown-ending': 'warning',
  'unknown-field': 'warning',
  unreadable: 'error',
} as const satisfies Readonly<Record<string, 'error' | 'warning'>>;

export type Severity = 'error' | 'warning';
export type ProblemCode = keyof typeof SEVERITIES;

/** What fills in the words about a problem. All of it may hold an operator's text: escape it. */
interface Details {
  readonly 'bad-field': { readonly field: string; readonly got: string; readonly wants: string };
  /** `reason` is the YAML parser's, in English. */
  readonly 'bad-front-matter': { readonly reason: string };
  /** `columns` that the row of a lexicon has. */
  readonly 'bad-row': { readonly columns: number };
  /** `other` is the file that was read first and is kept. */
  readonly 'duplicate-id': { readonly id: string; readonly other: string };
  readonly 'duplicate-text': { readonly other: string };
  readonly 'too-large': { readonly megabytes: number; readonly limit: number };
  readonly 'unknown-ending': { readonly known: string };
  readonly 'unknown-field': { readonly field: string; readonly known: string };
  /** `reason` is the system's error code, such as `EACCES`. */
  readonly unreadable: { readonly reason: string };
}
type Detail<Code extends ProblemCode> = Code extends keyof Details
  ? Details[Code]
  : Readonly<Record<never, string>>;

/** What a check found in a file that it need not know the name of. */
export type Finding = {
  [Code in ProblemCode]: {
    readonly code: Code;
    /** In the file, counted from 1, front matter included. */
    readonly line?: number;
    readonly detail: Detail<Code>;
  };
}[ProblemCode];

/** Something wrong with a file of the corpus. Data: the words stand in `src/locales`, under `check` and the code. */
export type Problem = Finding & {
  readonly severity: Severity;
  /** Path below the corpus folder, with `/` between folders. */
  readonly file: string;
};

export function problem(file: string, finding: Finding): Problem {
  return { ...finding, file, severity: SEVERITIES[finding.code] };
}
