import { type APIMessage, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordError, notFound } from '../errors.js';
import { draftMessage, type MessageBody } from '../message-draft.js';
import { channelPayload, visibleMessage } from '../payloads.js';
import type { Channel } from '../places.js';
import { type Call, NO_CONTENT, ok, type Platform, type RouteTable } from '../route.js';
import { DRAFT_RULES, enforce } from '../rules/index.js';
import { directMessages, messageCreate, messageEdit } from '../schemas.js';

/** Channels and the messages in them. */
export const MESSAGE_ROUTES = {
  'GET /channels/:channel': (call, platform) => ok(channelPayload(openChannel(call, platform))),

  'POST /channels/:channel/typing': (call, platform) => {
    openChannel(call, platform);
    return NO_CONTENT;
  },

  'POST /channels/:channel/messages': (call, platform) => {
    const { world, messages } = platform;
    const channel = openChannel(call, platform);
    const body = call.body(messageCreate);
    const before = messages.sentBefore(channel.id, body);
    if (before) return ok(before);
    const repliesTo = repliedTo(body, channel, platform);
    const draft = draftMessage({ body, files: call.files, answersInteraction: false });
    enforce(DRAFT_RULES, draft);
    return ok(messages.write({ channel, author: world.bot, content: draft.content, draft, repliesTo }));
  },

  'GET /channels/:channel/messages/:message': (call, platform) => {
    const channel = openChannel(call, platform);
    const message = platform.messages.get(channel.id, call.param('message'));
    return ok(visibleMessage(message, channel, platform.world.bot));
  },

  'PATCH /channels/:channel/messages/:message': (call, platform) => {
    const channel = openChannel(call, platform);
    const before = platform.messages.get(channel.id, call.param('message'));
    if (before.author.id !== platform.world.bot.id) {
      const code = RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser;
      throw new DiscordError(403, code, 'Cannot edit a message authored by another user');
    }
    const body = call.body(messageEdit);
    const draft = draftMessage({ body, files: call.files, before, answersInteraction: false });
    enforce(DRAFT_RULES, draft);
    return ok(platform.messages.edit(before, draft));
  },

  'DELETE /channels/:channel/messages/:message': (call, platform) => {
    const channel = openChannel(call, platform);
    const message = platform.messages.get(channel.id, call.param('message'));
    if (message.author.id !== platform.world.bot.id) {
      throw new DiscordError(403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions');
    }
    platform.messages.delete(message);
    return NO_CONTENT;
  },

  'POST /users/@me/channels': (call, { world }) => {
    const recipient = world.user(call.body(directMessages).recipient_id);
    if (!recipient) throw notFound(RESTJSONErrorCodes.UnknownUser, 'User');
    return ok(channelPayload(world.directMessages(recipient)));
  },
} satisfies RouteTable;

/** The channel of the path. @throws DiscordError where there is none, or the bot may not be there */
function openChannel(call: Call, { world }: Platform): Channel {
  const channel = world.channels.get(call.param('channel'));
  if (!channel) throw notFound(RESTJSONErrorCodes.UnknownChannel, 'Channel');
  if (!channel.open) throw new DiscordError(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');
  return channel;
}

/** The message that is replied to; gone, it fails the reply unless that was said not to matter. */
function repliedTo(body: MessageBody, channel: Channel, { world }: Platform): APIMessage | undefined {
  const reference = body.message_reference;
  const message = world.messages.get(reference?.message_id ?? '');
  if (message?.channel_id === channel.id) return message;
  if (!reference || reference.fail_if_not_exists === false) return undefined;
  const code = RESTJSONErrorCodes.InvalidFormBodyOrContentType;
  throw new DiscordError(400, code, 'Invalid Form Body: message_reference: Unknown message');
}
