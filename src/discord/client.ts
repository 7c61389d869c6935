import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { PING_NOBODY } from './respond.js';

/** None of them privileged: of messages, the bot reads those that are addressed to it. */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/**
 * Nothing that the bot is told is needed again: each answer comes from the message or interaction alone. Guilds,
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
/** People and members beside the bot itself. */
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
  return client;
}
