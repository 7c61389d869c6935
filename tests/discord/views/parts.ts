import {
  type APIContainerComponent,
  type APIMessageComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import { walkComponents } from '../loopback/component-tree.js';

/** Every component of a view, the container first. */
export function componentsOf(view: APIContainerComponent): APIMessageComponent[] {
  return [...walkComponents([view])].map(({ component }) => component);
}

/** The Markdown of each text display, in order. */
export function textsOf(view: APIContainerComponent): string[] {
  return componentsOf(view).flatMap((each) =>
    each.type === ComponentType.TextDisplay ? [each.content] : [],
  );
}

export function customIdsOf(view: APIContainerComponent): string[] {
  return componentsOf(view).flatMap((each) => ('custom_id' in each ? [each.custom_id] : []));
}

export function selectOf(view: APIContainerComponent): APIStringSelectComponent | undefined {
  return componentsOf(view).find((each) => each.type === ComponentType.StringSelect);
}

/** Every string that is sent, wherever it stands. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
