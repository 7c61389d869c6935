import type { APIUser, ChannelType } from 'discord-api-types/v10';

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly joinedAt: string;
}

export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.PublicThread | ChannelType.DM;
  readonly name: string;
  readonly guild?: Guild;
  /** A thread's channel. */
  readonly parentId?: string;
  /** Whom the bot talks to, in a direct message. */
  readonly recipient?: APIUser;
  /** Whether the bot may read and write there with its token. */
  readonly open: boolean;
}
