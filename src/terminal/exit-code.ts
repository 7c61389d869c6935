/** What the program ends with, for scripts. */
export const EXIT_CODE = {
  answered: 0,
  fault: 1,
  usage: 2,
  refused: 3,
} as const;

export type ExitCode = (typeof EXIT_CODE)[keyof typeof EXIT_CODE];
