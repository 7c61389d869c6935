import {
  type APIApplicationCommand,
  DefaultRestOptions,
  DiscordAPIError,
  REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { COMMANDS } from './commands/index.js';
import { type Changes, compareCommands } from './definitions.js';
import { ConnectionError, connectionError } from './errors.js';

export interface RegistrationOptions {
  readonly token: string;
  /** Another address of Discord's API: a proxy, a test. */
  readonly apiUrl?: string;
  /** Publish to this server only. */
  readonly guildId?: string;
}

/**
 * Publishes the slash commands, if they differ from those that Discord has: at most one write, of all of them.
 * @throws ConnectionError where Discord refuses the token or the server, or cannot be reached
 */
export async function registerCommands({
  token,
  apiUrl = DefaultRestOptions.api,
  guildId,
}: RegistrationOptions): Promise<Changes> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    return await publish(rest, guildId);
  } catch (error) {
    if (guildId !== undefined && error instanceof DiscordAPIError && [403, 404].includes(error.status)) {
      throw new ConnectionError('no-guild-access', { cause: error });
    }
    throw connectionError(error);
  }
}

async function publish(rest: REST, guildId: string | undefined): Promise<Changes> {
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route =
    guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  // Without this, Discord leaves the localisations out, and every comparison would find a difference.
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as APIApplicationCommand[];
  const wanted = COMMANDS.map(({ definition }) => (guildId === undefined ? definition : ofGuild(definition)));
  const changes = compareCommands(present, wanted, guildId === undefined ? 'everywhere' : 'guild');
  if (changes.changed) await rest.put(route, { body: wanted });
  return changes;
}

/** Where a command may be used is a question for global commands only. */
function ofGuild({
  contexts: _contexts,
  integration_types: _types,
  ...definition
}: RESTPostAPIChatInputApplicationCommandsJSONBody): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return definition;
}
