/**
 * How the pictures look. Sizes are pixels of a picture that a phone shows at about 400 of its 900, so that the smallest
 * letters are still eleven there.
 */
export const WIDTH = 900;
export const MARGIN = 48;

/** The colours are those of a sheet of paper, opaque, so that a picture reads alike in a light chat and in a dark one. */
export const COLOURS = {
  paper: '#fbfaf6',
  ink: '#1c2430',
  muted: '#5c6470',
  accent: '#17724a',
  /** Fills beside `accent`. */
  bar: '#2f9e6b',
  tint: '#bfe0cf',
  rule: '#d8d6cc',
  /** Lines that lead from a mark to its words. */
  leader: '#aab2ad',
} as const satisfies Record<string, `#${string}`>;
export type Colour = keyof typeof COLOURS;

/** The faces that text is set in; `leading` is from one baseline to the next. */
export const FONTS = {
  title: { size: 44, weight: 600, leading: 60 },
  subtitle: { size: 30, weight: 400, leading: 42 },
  date: { size: 32, weight: 600, leading: 44 },
  body: { size: 32, weight: 400, leading: 44 },
  value: { size: 28, weight: 600, leading: 40 },
  small: { size: 26, weight: 400, leading: 36 },
} as const satisfies Record<string, Face>;
export type Font = keyof typeof FONTS;

interface Face {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly leading: number;
}

/** Of a face's size: how far Noto Sans reaches above the baseline and below it, marks included, in all its scripts. */
const ASCENT = 1.069;
const DESCENT = 0.293;

/** Where the letters of a line stand whose `leading` begins at `top`: in its middle. */
export function baseline(font: Font, top: number): number {
  const { size, leading } = FONTS[font];
  return top + (leading + size * (ASCENT - DESCENT)) / 2;
}
