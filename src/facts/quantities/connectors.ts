import { type Phrases, phrases } from './phrases.js';

/** What a word between two figures does: `10 to 15`; `two or three`; `and` behind `between`. */
export type Connector = 'to' | 'or' | 'and';

export interface Connectors {
  readonly words: Phrases<Connector>;
  /** Words before `10 and 15`. */
  readonly between: Phrases<true>;
  /** Before two whole amounts they tell a change rather than a range: `rose from 5% to 10%`. */
  readonly from: Phrases<true>;
}

const CONNECTORS: Readonly<Record<string, Connectors>> = {
  en: tables({ to: 'to', or: 'or', and: 'and', between: 'between', from: 'from' }),
  es: tables({
    to: 'a|a un|a una|al|a los|a las',
    or: 'o|u',
    and: 'y|y un|y una|y el|y los|y las',
    between: 'entre|entre un|entre una|entre el|entre los|entre las',
    from: 'de|del|desde|de un|desde un|desde el',
  }),
  vi: tables({ to: 'đến|tới', or: 'hoặc|hay', and: 'và', between: 'giữa|từ' }),
  bn: tables({ to: 'থেকে|হতে', or: 'বা|কিংবা|অথবা' }),
  hi: tables({ to: 'से', or: 'या' }),
};

function tables(lists: Partial<Record<Connector | 'between' | 'from', string>>): Connectors {
  const { to = '', or = '', and = '', between = '', from = '' } = lists;
  return {
    words: phrases<Connector>([
      ['to', to],
      ['or', or],
      ['and', and],
    ]),
    between: phrases([[true, between]]),
    from: phrases([[true, from]]),
  };
}

/** How a language joins two figures to a range; `undefined` where it is not known. */
export function connectors(language: string): Connectors | undefined {
  return CONNECTORS[language];
}
