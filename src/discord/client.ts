import {
  Client,
  DefaultRestOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Options,
  Partials,
} from 'discord.js';
import { PING_NOBODY } from './respond.js';

/** None of them privileged: of messages, the bot reads those that are addressed to it. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/**
 * Nothing that the bot is told is needed again: each answer comes from the message or interaction alone. Guilds with their
 * channels and roles stay, since discord.js cannot do without them.
 */
const CACHE_LIMITS = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} as const;
/** People and members beside the bot itself, and channels of direct messages. */
const MOST_PEOPLE = 50;

/** @param apiUrl another address of Discord's API, without the version */
export function createClient(apiUrl: string = DefaultRestOptions.api): Client {
  const client: Client = new Client({
    intents: INTENTS,
    // Direct messages come from channels that no guild ever told of.
    partials: [Partials.Channel],
    allowedMentions: PING_NOBODY,
    rest: { api: apiUrl },
    makeCache: Options.cacheWithLimits({
      ...CACHE_LIMITS,
      UserManager: { maxSize: MOST_PEOPLE, keepOverLimit: (user) => user.id === client.user?.id },
      GuildMemberManager: { maxSize: MOST_PEOPLE, keepOverLimit: (member) => member.id === client.user?.id },
    }),
  });
  forgetDirectMessages(client);
  return client;
}

/**
 * Keeps of direct messages only the channels where somebody wrote last: discord.js itself has no limit for them, and each
 * message or interaction brings its channel along.
 */
function forgetDirectMessages(client: Client): void {
  const latest = new Set<string>();
  const keep = ({ channel }: Message | Interaction): void => {
    if (!channel?.isDMBased()) return;
    latest.delete(channel.id);
    latest.add(channel.id);
    const [oldest] = latest;
    if (latest.size <= MOST_PEOPLE || oldest === undefined) return;
    latest.delete(oldest);
    client.channels.cache.delete(oldest);
  };
  client.on(Events.MessageCreate, keep).on(Events.InteractionCreate, keep);
}
