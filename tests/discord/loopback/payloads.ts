import {
  type APIApplication,
  type APIAttachment,
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIMessage,
  type APIUser,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteDispatchData,
  type GatewayReadyDispatchData,
  GuildSystemChannelFlags,
  Locale,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import type { UploadedFile } from './api.js';
import type { Channel, Guild } from './places.js';

/** What everybody may do in these servers: every permission that exists. */
export const PERMISSIONS = '2251799813685247';

const NO_FLAGS: number = 0;

export function userPayload(id: string, username: string, bot: boolean): APIUser {
  return { id, username, discriminator: '0', global_name: username, avatar: null, bot };
}

export function applicationPayload(bot: APIUser, owner: APIUser): APIApplication {
  return {
    id: bot.id,
    name: bot.username,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot,
    owner,
    team: null,
    verify_key: '0'.repeat(64),
    flags: NO_FLAGS,
    flags_new: '0',
    integration_types_config: { '0': {}, '1': {} },
  };
}

export function memberPayload(user: APIUser, guild: Guild): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    roles: [],
    joined_at: guild.joinedAt,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
  };
}

/** A channel whole, as GUILD_CREATE and the HTTP API give it. */
export function channelPayload(channel: Channel): APIChannel {
  const { id, name, guild, parentId } = channel;
  const inGuild = { id, name, ...(guild && { guild_id: guild.id }) };
  switch (channel.type) {
    case ChannelType.GuildText:
      return { ...inGuild, type: channel.type, position: 0, permission_overwrites: [], nsfw: false };
    case ChannelType.PublicThread:
      return {
        ...inGuild,
        type: channel.type,
        ...(parentId !== undefined && { parent_id: parentId }),
        ...(guild && { owner_id: guild.ownerId }),
        message_count: 0,
        member_count: 1,
        thread_metadata: {
          archived: false,
          auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
          archive_timestamp: new Date().toISOString(),
          locked: false,
        },
      };
    case ChannelType.DM:
      return {
        id,
        type: channel.type,
        name: null,
        ...(channel.recipient && { recipients: [channel.recipient] }),
      };
  }
}

export function guildPayload(guild: Guild): APIGuild {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: PERMISSIONS,
        managed: false,
        mentionable: false,
        flags: NO_FLAGS,
      },
    ],
    application_id: null,
    system_channel_id: null,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    preferred_locale: Locale.EnglishUS,
    hub_type: null,
    incidents_data: null,
  };
}

/** GUILD_CREATE as a bot without the GuildMembers intent gets it: of the members only itself. */
export function guildCreatePayload(
  guild: Guild,
  bot: APIUser,
  channels: readonly Channel[],
): GatewayGuildCreateDispatchData {
  const payloads = channels.map(channelPayload);
  return {
    ...guildPayload(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [memberPayload(bot, guild)],
    channels: payloads.filter((channel) => channel.type === ChannelType.GuildText),
    threads: payloads.filter((channel) => channel.type === ChannelType.PublicThread),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function readyPayload(
  bot: APIUser,
  guilds: readonly Guild[],
  session: { readonly id: string; readonly resumeUrl: string; readonly shard: [number, number] },
): GatewayReadyDispatchData {
  return {
    v: 10,
    user: bot,
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: session.resumeUrl,
    shard: session.shard,
    application: { id: bot.id, flags: NO_FLAGS, flags_new: '0' },
  };
}

export function attachmentPayload(id: string, file: UploadedFile): APIAttachment {
  const url = `https://cdn.discordapp.com/attachments/0/${id}/${encodeURIComponent(file.name)}`;
  return {
    id,
    filename: file.name,
    size: file.data.byteLength,
    url,
    proxy_url: url,
    content_type: file.contentType,
  };
}

/**
 * A message as the bot is told of it. Without the MessageContent intent, Discord empties what a message holds, unless
 * the bot wrote it, is mentioned in it, or is who it was sent to.
 */
export function visibleMessage(message: APIMessage, channel: Channel, bot: APIUser): APIMessage {
  const addressed =
    channel.type === ChannelType.DM ||
    message.author.id === bot.id ||
    message.mentions.some((user) => user.id === bot.id);
  const referenced = message.referenced_message;
  return {
    ...message,
    ...(addressed ? {} : { content: '', embeds: [], attachments: [], components: [] }),
    ...(referenced && { referenced_message: visibleMessage(referenced, channel, bot) }),
  };
}

/** MESSAGE_CREATE and MESSAGE_UPDATE. In a direct message there is neither a `guild_id` nor a `member` key. */
export function messageEventPayload(
  message: APIMessage,
  channel: Channel,
  bot: APIUser,
): GatewayMessageCreateDispatchData {
  const event = { ...visibleMessage(message, channel, bot), channel_type: channel.type };
  if (!channel.guild) return event;
  const { user: _, ...member } = memberPayload(message.author, channel.guild);
  return { ...event, guild_id: channel.guild.id, member };
}

export function messageDeletePayload({ id }: APIMessage, channel: Channel): GatewayMessageDeleteDispatchData {
  return { id, channel_id: channel.id, ...(channel.guild && { guild_id: channel.guild.id }) };
}
