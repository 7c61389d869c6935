import type { APIApplicationCommandOptionChoice } from 'discord.js';
import type { Source } from '../corpus/source.js';
import { DISCORD } from './limits.js';
import { plainLabel } from './markdown.js';
import { findSource, sourceKey } from './reference.js';

/**
 * Sources to choose from while a person types: those with the typed words in their title, publisher or id, titles that
 * begin with them first.
 */
export function sourceChoices(
  sources: readonly Source[],
  typed: string,
): APIApplicationCommandOptionChoice<string>[] {
  const wanted = fold(typed);
  const begins = (source: Source) => fold(source.title).startsWith(wanted);
  const matching = sources.filter(({ title, publisher = '', id }) =>
    [title, publisher, id].some((words) => fold(words).includes(wanted)),
  );
  return [...matching.filter(begins), ...matching.filter((source) => !begins(source))]
    .slice(0, DISCORD.choices)
    .map(choice);
}

/**
 * The id of the source that a person chose or typed: by its choice, its id or its title. What fits none is returned as
 * it is, for the core to refuse.
 */
export function resolveSource(sources: readonly Source[], typed: string): string {
  const chosen =
    sources.find(({ id }) => id === typed) ??
    findSource(sources, typed) ??
    sources.find(({ title }) => fold(title) === fold(typed));
  return chosen?.id ?? typed;
}

function choice(source: Source): APIApplicationCommandOptionChoice<string> {
  const name = source.publisher === undefined ? source.title : `${source.title} · ${source.publisher}`;
  return {
    name: plainLabel(name, DISCORD.choiceLength),
    // Discord shows the value where a client doesn't know the choice any more, so the id is better than the key.
    value: source.id.length <= DISCORD.choiceLength ? source.id : sourceKey(source),
  };
}

/** Case and the way a character is composed don't matter. */
function fold(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
