import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { notFound } from '../errors.js';
import { SESSION_STARTS_PER_DAY } from '../gateway.js';
import { applicationPayload, channelPayload, guildPayload, memberPayload } from '../payloads.js';
import type { Guild } from '../places.js';
import { type Call, ok, type Platform, type RouteTable } from '../route.js';

const DAY_MS = 86_400_000;

/** What a client asks about itself, the gateway, people and servers. */
export const LOOKUP_ROUTES = {
  'GET /gateway': (_, { gateway }) => ok({ url: gateway.url }),

  'GET /gateway/bot': (_, { gateway }) =>
    ok({
      url: gateway.url,
      shards: 1,
      session_start_limit: {
        total: SESSION_STARTS_PER_DAY,
        remaining: SESSION_STARTS_PER_DAY - gateway.identified.length,
        reset_after: DAY_MS,
        max_concurrency: 1,
      },
    }),

  'GET /applications/@me': (_, { world }) => ok(applicationPayload(world.bot, world.person('owner'))),

  'GET /oauth2/applications/@me': (_, { world }) => ok(applicationPayload(world.bot, world.person('owner'))),

  'GET /users/@me': (_, { world }) => ok(world.bot),

  'GET /users/:user': (call, platform) => ok(user(call, platform)),

  'GET /guilds/:guild': (call, platform) => ok(guildPayload(guild(call, platform))),

  'GET /guilds/:guild/channels': (call, platform) => {
    const { id } = guild(call, platform);
    const channels = [...platform.world.channels.values()].filter((channel) => channel.guild?.id === id);
    return ok(channels.filter(({ parentId }) => parentId === undefined).map(channelPayload));
  },

  'GET /guilds/:guild/members/:user': (call, platform) =>
    ok(memberPayload(user(call, platform), guild(call, platform))),
} satisfies RouteTable;

function user(call: Call, { world }: Platform) {
  const found = world.user(call.param('user'));
  if (!found) throw notFound(RESTJSONErrorCodes.UnknownUser, 'User');
  return found;
}

function guild(call: Call, { world }: Platform): Guild {
  const found = world.guilds.find(({ id }) => id === call.param('guild'));
  if (!found) throw notFound(RESTJSONErrorCodes.UnknownGuild, 'Guild');
  return found;
}
