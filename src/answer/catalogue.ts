import type { Source } from '../corpus/source.js';
import { knownDate } from '../facts/dates/days.js';
import type { Ranking } from '../search/rank.js';
import type { Searcher } from '../search/searcher.js';
import type { Lexicon } from '../text/lexicon.js';
import { mentions } from './about.js';
import { chartPoints } from './chart.js';
import { cite, listed } from './cited.js';
import { listEvents, listFacts } from './listings.js';
import { MENTIONS, PASSAGES } from './parameters.js';
import { readQuestion } from './question.js';
import type { Answerer, Refusal, RefusalReason } from './reply.js';

/** What the sources hold, to be looked through rather than asked. */
export type Catalogue = Pick<Answerer, 'facts' | 'timeline' | 'chart'>;

/** The passages that speak of something. */
interface Looked {
  readonly about: string;
  readonly language: string;
  readonly ranking: Ranking;
}

export function createCatalogue(sources: readonly Source[], searcher: Searcher, lexicon: Lexicon): Catalogue {
  const look = (about: string, from = sources): Looked | Refusal => {
    const question = readQuestion(about, lexicon);
    if ('reason' in question) return { kind: 'refusal', question: about, ...question, nearest: [] };
    const { text, language } = question;
    const ranking = searcher.search(text, language, ({ passage }) => from.includes(passage.source));
    return { about, language, ranking };
  };

  return {
    facts({ about, kind, source }) {
      const from = sources.filter(({ id }) => source === undefined || id === source);
      if (from.length === 0) return nothing(about, 'unknown-source');
      const looked = about === undefined ? undefined : look(about, from);
      if (isRefusal(looked)) return looked;
      const facts = listFacts(looked === undefined ? from : mentions(looked.ranking, MENTIONS.listed), kind);
      if (facts.length === 0) return nothing(about, 'not-in-sources', looked);
      return { kind: 'facts', ...asked(looked), facts, citations: cite(facts) };
    },

    timeline({ about, ...range }) {
      if (![range.from, range.to].every(isDateOrNothing)) return nothing(about, 'no-such-date');
      const looked = about === undefined ? undefined : look(about);
      if (isRefusal(looked)) return looked;
      const scope = looked === undefined ? sources : mentions(looked.ranking, MENTIONS.listed);
      const events = listEvents(scope, range);
      if (events.length === 0) return nothing(about, 'not-in-sources', looked);
      return { kind: 'timeline', ...asked(looked), events, citations: cite(events) };
    },

    chart(about) {
      const looked = look(about);
      if (isRefusal(looked)) return looked;
      const points = chartPoints(mentions(looked.ranking, MENTIONS.charted));
      if (points.length === 0) return nothing(about, 'too-few-points', looked);
      return { kind: 'chart', about, language: looked.language, points, citations: cite(points) };
    },
  };
}

function isRefusal(looked: Looked | Refusal | undefined): looked is Refusal {
  return looked !== undefined && 'reason' in looked;
}

function isDateOrNothing(date: string | undefined): boolean {
  return date === undefined || knownDate(date) !== undefined;
}

function asked(looked: Looked | undefined): Partial<Pick<Looked, 'about' | 'language'>> {
  return looked === undefined ? {} : { about: looked.about, language: looked.language };
}

function nothing(about = '', reason: RefusalReason, looked?: Looked): Refusal {
  return {
    kind: 'refusal',
    question: about,
    ...(looked !== undefined && { language: looked.language }),
    reason,
    nearest: looked === undefined ? [] : listed(looked.ranking, PASSAGES.refusal),
  };
}
