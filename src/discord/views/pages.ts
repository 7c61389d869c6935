import type { APIComponentInContainer } from 'discord.js';
import { MOST_PAGES } from '../custom-id.js';
import { button, row } from '../layout.js';
import type { Reader } from '../reader.js';

/** What a page shows of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Place of the first item in the list; counted from 1, as are pages. */
  readonly first: number;
  readonly page: number;
  readonly pages: number;
}

/** A page of a list that is not empty: the nearest to the one that is wanted. */
export function pageOf<Item>(all: readonly Item[], wanted: number, size: number): Page<Item> {
  const pages = Math.min(Math.ceil(all.length / size), MOST_PAGES);
  const page = Math.min(Math.max(wanted, 1), pages);
  const start = (page - 1) * size;
  return { items: all.slice(start, start + size), first: start + 1, page, pages };
}

/**
 * Buttons to the pages before and after, and between them which one this is; none where there is only one.
 * @param idOf the custom id of the button to a page
 */
export function pager(
  { page, pages }: Page<unknown>,
  idOf: (page: number) => string,
  { t }: Reader,
): APIComponentInContainer[] {
  if (pages === 1) return [];
  return [
    row(
      button(t('discord.listing.back'), idOf(page - 1), page === 1),
      button(t('answer.page', { page, pages }), idOf(page), true),
      button(t('discord.listing.next'), idOf(page + 1), page === pages),
    ),
  ];
}
