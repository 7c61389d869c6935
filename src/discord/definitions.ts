import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** What publishing changes: names of commands. */
export interface Changes {
  readonly changed: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly updated: readonly string[];
}

/** What of a command its author decides; the rest (`id`, `version`, …) Discord adds. */
const DECIDED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
] as const;
/** Where a command may be used: its author decides that for global commands only. */
const PLACES = ['contexts', 'integration_types'] as const;

/** How the commands that Discord has differ from those it should have there. */
export function compareCommands(
  present: readonly APIApplicationCommand[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  scope: 'everywhere' | 'guild',
): Changes {
  const keys = scope === 'guild' ? DECIDED : [...DECIDED, ...PLACES];
  const old = new Map(present.map((command) => [keyOf(command), command]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const added = wanted.filter((command) => !old.has(keyOf(command)));
  const removed = present.filter((command) => !wantedKeys.has(keyOf(command)));
  const updated = wanted.filter((command) => {
    const before = old.get(keyOf(command));
    return before !== undefined && !isDeepStrictEqual(decided(before, keys), decided(command, keys));
  });
  return {
    changed: added.length + removed.length + updated.length > 0,
    added: added.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
    updated: updated.map(({ name }) => name),
  };
}

type AnyCommand = APIApplicationCommand | RESTPostAPIApplicationCommandsJSONBody;

/** A slash command and a context-menu command may have the same name. */
function keyOf({ type = ApplicationCommandType.ChatInput, name }: AnyCommand): string {
  return `${type} ${name}`;
}

function decided(command: AnyCommand, keys: readonly string[]): unknown {
  const known = { type: ApplicationCommandType.ChatInput, ...command };
  return normalise(Object.fromEntries(keys.map((key) => [key, Reflect.get(known, key)])));
}

/**
 * Discord fills in what was left out, with `null`, `false` or nothing in it, and orders lists of numbers its own way.
 */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(normalise);
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).map(([key, each]) => [key, normalise(each)] as const);
  return Object.fromEntries(said.filter(([, each]) => !isDefault(each)));
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
