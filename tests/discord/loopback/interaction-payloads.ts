import {
  type APIBaseInteraction,
  type APIUser,
  ApplicationIntegrationType,
  InteractionContextType,
  type InteractionType,
  Locale,
} from 'discord-api-types/v10';
import type { Interaction } from './interactions.js';
import { memberPayload, PERMISSIONS } from './payloads.js';
import type { Channel } from './places.js';

const ATTACHMENT_SIZE_LIMIT = 10_485_760;

type Base = Omit<APIBaseInteraction<InteractionType, never>, 'type' | 'data'> & {
  readonly channel: Pick<Channel, 'id' | 'type'>;
  readonly channel_id: string;
};

export function contextOf(channel: Channel): InteractionContextType {
  if (channel.guild) return InteractionContextType.Guild;
  return channel.open ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** By which installation the bot is in that channel: the server's (its id, `0` in direct messages) or the person's. */
export function ownersOf(channel: Channel, user: APIUser): Base['authorizing_integration_owners'] {
  return channel.open
    ? { [ApplicationIntegrationType.GuildInstall]: channel.guild?.id ?? '0' }
    : { [ApplicationIntegrationType.UserInstall]: user.id };
}

/** What every INTERACTION_CREATE holds, whatever its type. */
export function interactionBase(interaction: Interaction, bot: APIUser, locale: Locale): Base {
  const { id, token, channel, user, owners } = interaction;
  const { guild } = channel;
  return {
    id,
    token,
    application_id: bot.id,
    version: 1,
    channel: { id: channel.id, type: channel.type },
    channel_id: channel.id,
    context: contextOf(channel),
    authorizing_integration_owners: owners,
    app_permissions: PERMISSIONS,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    entitlements: [],
    locale,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
          member: { ...memberPayload(user, guild), permissions: PERMISSIONS },
        }
      : { user }),
  };
}
