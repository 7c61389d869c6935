import { type APIMessage, type APIUser, ChannelType } from 'discord-api-types/v10';
import type { GuildSpec, Where, Who } from './api.js';
import { userPayload } from './payloads.js';
import type { Channel, Guild } from './places.js';
import { Snowflakes } from './snowflake.js';

/** Everything that exists on this Discord: people, servers, channels, messages. It knows no protocol. */
export class World {
  readonly ids = new Snowflakes();
  readonly bot: APIUser;
  readonly guilds: readonly Guild[];
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, APIMessage>();
  readonly #people = new Map<string, APIUser>();
  readonly #foreign: Guild;

  /** @param guilds the servers that the bot is a member of */
  constructor(guilds: readonly GuildSpec[]) {
    this.bot = userPayload(this.ids.next(), 'verbatim', true);
    this.guilds = guilds.map(({ name }) => this.#guild(name, true));
    this.#foreign = this.#guild('Elsewhere', false);
  }

  /** The person of that name, made when first named; every person is in every server. */
  person(who: Who): APIUser {
    if (typeof who !== 'string') return who;
    const person = this.#people.get(who) ?? userPayload(this.ids.next(), who, false);
    this.#people.set(who, person);
    return person;
  }

  user(id: string): APIUser | undefined {
    return [this.bot, ...this.#people.values()].find((user) => user.id === id);
  }

  /** The channel in which that person acts there. */
  place(where: Where, person: APIUser): Channel {
    switch (where) {
      case 'dm':
        return this.directMessages(person);
      case 'user-install-private':
        return this.#find((channel) => channel.type === ChannelType.DM && !channel.open) ?? this.#private();
      case 'user-install':
        return this.#in(this.#foreign, ChannelType.GuildText);
      case 'thread':
        return this.#in(this.#home(), ChannelType.PublicThread);
      case 'guild':
        return this.#in(this.#home(), ChannelType.GuildText);
    }
  }

  /** The direct messages between the bot and a person, opened at first use. */
  directMessages(recipient: APIUser): Channel {
    return (
      this.#find((channel) => channel.recipient?.id === recipient.id) ??
      this.#add({ type: ChannelType.DM, name: recipient.username, recipient, open: true })
    );
  }

  channelsOf(guild: Guild, type: Channel['type']): readonly Channel[] {
    return [...this.channels.values()].filter((each) => each.guild?.id === guild.id && each.type === type);
  }

  /** @param open whether the bot is a member */
  #guild(name: string, open: boolean): Guild {
    const joinedAt = new Date().toISOString();
    const guild = { id: this.ids.next(), name, ownerId: this.ids.next(), joinedAt };
    const channel = this.#add({ type: ChannelType.GuildText, name: 'general', guild, open });
    this.#add({ type: ChannelType.PublicThread, name: 'a thread', guild, parentId: channel.id, open });
    return guild;
  }

  #home(): Guild {
    const [home] = this.guilds;
    if (!home) throw new Error('The bot is in no server here: give `guilds` at the start, or act elsewhere');
    return home;
  }

  #in(guild: Guild, type: Channel['type']): Channel {
    const [channel] = this.channelsOf(guild, type);
    if (!channel) throw new Error(`Server ${guild.name} has no channel of type ${type}`);
    return channel;
  }

  #private(): Channel {
    return this.#add({ type: ChannelType.DM, name: 'two people', open: false });
  }

  #find(test: (channel: Channel) => boolean): Channel | undefined {
    return [...this.channels.values()].find(test);
  }

  #add(channel: Omit<Channel, 'id'>): Channel {
    const added = { id: this.ids.next(), ...channel };
    this.channels.set(added.id, added);
    return added;
  }
}
