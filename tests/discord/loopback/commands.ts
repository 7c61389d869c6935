import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationIntegrationType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { notFound } from './errors.js';
import { type CommandBody, typeOf } from './rules/commands.js';
import { COMMAND_RULES, COMMAND_SET_RULES, enforce } from './rules/index.js';
import type { World } from './world.js';

/** Where a command is registered: a server's id, or everywhere. */
export type Scope = string | undefined;

/** The commands that the bot registered. */
export class Commands {
  readonly #world: World;
  #all: readonly APIApplicationCommand[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  in(scope: Scope): readonly APIApplicationCommand[] {
    return this.#all.filter((command) => command.guild_id === scope);
  }

  /** @throws DiscordError where there is none with that id */
  get(scope: Scope, id: string): APIApplicationCommand {
    const command = this.in(scope).find((each) => each.id === id);
    if (!command) throw notFound(RESTJSONErrorCodes.UnknownApplicationCommand, 'application command');
    return command;
  }

  /** Writes all commands of a scope at once; those not named are gone, those that stay keep their id. */
  replaceAll(scope: Scope, bodies: readonly CommandBody[]): readonly APIApplicationCommand[] {
    enforce(COMMAND_SET_RULES, bodies);
    for (const body of bodies) enforce(COMMAND_RULES, body);
    const written = bodies.map((body) => this.#registered(scope, body, this.#namesake(scope, body)));
    this.#all = [...this.#all.filter((command) => command.guild_id !== scope), ...written];
    return written;
  }

  /** Adds a command, or overwrites the one of its name and type. */
  upsert(
    scope: Scope,
    body: CommandBody,
  ): { readonly command: APIApplicationCommand; readonly created: boolean } {
    const before = this.#namesake(scope, body);
    return { command: this.#put(scope, body, before), created: before === undefined };
  }

  edit(scope: Scope, id: string, change: Partial<CommandBody>): APIApplicationCommand {
    const before = this.get(scope, id);
    return this.#put(scope, { ...before, ...change }, before);
  }

  delete(scope: Scope, id: string): void {
    const gone = this.get(scope, id);
    this.#all = this.#all.filter((command) => command !== gone);
  }

  #put(scope: Scope, body: CommandBody, before: APIApplicationCommand | undefined): APIApplicationCommand {
    enforce(COMMAND_RULES, body);
    const command = this.#registered(scope, body, before);
    const others = this.#all.filter((each) => each !== before);
    enforce(COMMAND_SET_RULES, [...others.filter((each) => each.guild_id === scope), command]);
    this.#all = [...others, command];
    return command;
  }

  #namesake(scope: Scope, body: CommandBody): APIApplicationCommand | undefined {
    return this.in(scope).find(({ name, type }) => name === body.name && type === typeOf(body));
  }

  /** As Discord keeps it: defaults filled in, what is false of an option left out, a version that changes with it. */
  #registered(
    scope: Scope,
    body: CommandBody,
    before: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const options = (body.options ?? []).map(withoutFalse);
    const command: APIApplicationCommand = {
      id: before?.id ?? this.#world.ids.next(),
      application_id: this.#world.bot.id,
      version: before?.version ?? this.#world.ids.next(),
      type: typeOf(body),
      name: body.name,
      name_localizations: body.name_localizations ?? null,
      description: body.description ?? '',
      description_localizations: body.description_localizations ?? null,
      default_member_permissions: body.default_member_permissions ?? null,
      dm_permission: body.dm_permission ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
      nsfw: body.nsfw ?? false,
      ...(options.length > 0 && { options }),
      ...(scope !== undefined && { guild_id: scope }),
    };
    return isDeepStrictEqual(command, before) ? command : { ...command, version: this.#world.ids.next() };
  }
}

/** A command as listed where translations were not asked for. */
export function withoutTranslations(command: APIApplicationCommand): unknown {
  const translations = ['name_localizations', 'description_localizations'];
  return JSON.parse(
    JSON.stringify(command, (key, value) => (translations.includes(key) ? undefined : value)),
  );
}

/** Of an option, Discord gives back only what is true: an optional one has no `required`. */
function withoutFalse(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const entries = Object.entries(option).filter(([, value]) => value !== false);
  return Object.fromEntries(entries) as unknown as APIApplicationCommandOption;
}
