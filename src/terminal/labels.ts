import type { Source } from '../corpus/source.js';
import { isSpoken, type Translate, translator } from '../locales/index.js';
import type { Screen } from './screen.js';

/** What the words of a reply depend on besides the reply. */
export interface Setting {
  readonly screen: Screen;
  /** BCP 47 tag of the labels around what was asked for in a language that the bot does not speak. */
  readonly language: string;
  /** Every source that can be asked. */
  readonly sources: readonly Source[];
}

/** How to write what stands around the words of a text. */
export interface Labels {
  readonly screen: Screen;
  readonly language: string;
  readonly t: Translate;
}

/** @param asked language of what a person asked for, where it has one */
export function labelsFor(asked: string | undefined, { screen, language }: Omit<Setting, 'sources'>): Labels {
  const spoken = asked !== undefined && isSpoken(asked) ? asked : language;
  return { screen, language: spoken, t: translator(spoken) };
}
