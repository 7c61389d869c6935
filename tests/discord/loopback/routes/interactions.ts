import { MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../interactions.js';
import { type Call, NO_CONTENT, ok, type Platform, type RouteTable } from '../route.js';
import { callback, followUp, responseEdit } from '../schemas.js';

/** Responding to interactions. The token in the path is all the authorisation there is. */
export const INTERACTION_ROUTES = {
  'POST /interactions/:interaction/:token/callback': (call, { interactions, responses }) => {
    const interaction = interactions.waiting(call.param('interaction'), call.param('token'));
    const response = call.body(callback);
    const message = responses.respond(interaction, response, call.files);
    if (call.query.get('with_response') !== 'true') return NO_CONTENT;
    const flags = message?.flags ?? 0;
    return ok({
      interaction: {
        id: interaction.id,
        type: interaction.type,
        ...(message && {
          response_message_id: message.id,
          response_message_loading: (flags & MessageFlags.Loading) !== 0,
          response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
        }),
      },
      ...(message && { resource: { type: response.type, message } }),
    });
  },

  'POST /webhooks/:application/:token': (call, platform) => {
    const interaction = acknowledged(call, platform);
    return ok(platform.responses.followUp(interaction, call.body(followUp), call.files));
  },

  'GET /webhooks/:application/:token/messages/:message': (call, platform) =>
    ok(platform.responses.get(acknowledged(call, platform), call.param('message'))),

  'PATCH /webhooks/:application/:token/messages/:message': (call, platform) => {
    const interaction = acknowledged(call, platform);
    const before = platform.responses.get(interaction, call.param('message'));
    return ok(platform.responses.edit(interaction, before, call.body(responseEdit), call.files));
  },

  'DELETE /webhooks/:application/:token/messages/:message': (call, platform) => {
    const interaction = acknowledged(call, platform);
    platform.messages.delete(platform.responses.get(interaction, call.param('message')));
    return NO_CONTENT;
  },
} satisfies RouteTable;

function acknowledged(call: Call, { interactions }: Platform): Interaction {
  return interactions.acknowledged(call.param('application'), call.param('token'));
}
