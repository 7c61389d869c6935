/** What a picture is drawn from. Free of the other modules' types: the caller maps to them, in the reader's language. */

/** Events in the order of time, each with the words that tell of it. */
export interface TimelineData {
  /** The reader's language, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** One to `PICTURE_LIMITS.events`, in any order. */
  readonly events: readonly TimelineEvent[];
  /** A line for each source cited: `[1] Title · Publisher`. */
  readonly footer: readonly string[];
}

export interface TimelineEvent {
  /** ISO 8601, as precise as is known: `1975`, `1975-05`, `1975-05-19`; `-0043` is 44 BC. */
  readonly from: string;
  /** The last year, month or day of what lasted; without it the event is one moment, known as precisely as `from`. */
  readonly to?: string;
  /** The date as it is written for the reader. */
  readonly label: string;
  /** A verbatim quote, or its end; the beginning of it is shown. */
  readonly text: string;
  /** Whether the quote begins before the text: `…` stands before it. */
  readonly isCutBefore?: boolean;
  /** The mark of the source: `[1]`, `[১]`. */
  readonly citation: string;
}

/** What one figure was at different times. */
export interface ChartData {
  /** The reader's language, a BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** What the values count, in words: `US dollars`. */
  readonly unit: string;
  /** One to `PICTURE_LIMITS.points`, in any order. */
  readonly points: readonly ChartPoint[];
  /** A line for each sign and each source cited: `[1] Title · Publisher`. */
  readonly footer: readonly string[];
}

export interface ChartPoint {
  /** As `TimelineEvent.from`. */
  readonly at: string;
  /** The date as it is written for the reader. */
  readonly label: string;
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number;
  readonly bound?: Bound;
  /** The amount as it is written for the reader. */
  readonly text: string;
  /** What stands behind the figure wherever that is written. */
  readonly sign?: string;
  /** The mark of the source: `[1]`, `[১]`. */
  readonly citation: string;
}

/** How the source hedges a figure. */
export type Bound = 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'about';

export interface Picture {
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How much a phone can show legibly: the caller draws further pictures of what is beyond. */
export const PICTURE_LIMITS = { events: 8, points: 12 } as const;
