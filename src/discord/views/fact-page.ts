import type { FactList, ReadFact } from '../../answer/reply.js';
import { encodeCustomId, type FactsId } from '../custom-id.js';
import type { View } from '../layout.js';
import { SHOWN } from '../limits.js';
import { bold } from '../markdown.js';
import type { Reader } from '../reader.js';
import { detail } from './citation.js';
import { listingView } from './listing.js';
import { pageOf, pager } from './pages.js';
import { excerpt } from './quotation.js';
import { markOf, statementVersions } from './statement.js';
import { damage, readings } from './value.js';
import type { Versions } from './versions.js';

/**
 * A page of facts: numbered quotes with the words of their values in bold.
 * @param id the page and what was asked for
 */
export function factPage({ about, facts, citations }: FactList, id: FactsId, reader: Reader): View {
  const { t } = reader;
  const page = pageOf(facts, id.page, SHOWN.factsAPage);
  const kind = id.kind === undefined ? [] : [t(`value.kind.${id.kind}`)];
  // Facts of one source are all cited by it.
  const source = id.source === undefined ? [] : citations.map((citation) => detail(citation.source.title));
  const limits = [...kind, ...source].join(' · ');
  const isRead = page.items.some((fact) => readings(fact, reader) !== '');
  return listingView(
    {
      title: about === undefined ? t('discord.listing.facts') : t('discord.listing.factsAbout', { about }),
      notes: [...(limits === '' ? [] : [limits]), ...(isRead ? [t('discord.listing.reading')] : [])],
      statements: page.items.map((fact, i) => ({
        quote: fact.quote,
        versions: factVersions(fact, page.first + i, markOf(fact.quote, citations, reader), reader),
      })),
      citations,
      buttons: pager(page, (wanted) => encodeCustomId({ ...id, page: wanted }), reader),
    },
    reader,
  );
}

function factVersions(fact: ReadFact, ordinal: number, mark: string, reader: Reader): Versions {
  const words = excerpt(fact.quote, fact.values, SHOWN.listedFactLength);
  const read = readings(fact, reader, bold);
  return statementVersions(
    {
      quote: fact.quote,
      words: `**${reader.number(ordinal)}.** ${words}`,
      above: [...(read === '' ? [] : [read]), ...damage(fact.values, reader)],
    },
    mark,
    reader,
  );
}
