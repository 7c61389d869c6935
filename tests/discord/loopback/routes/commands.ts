import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { type Commands, type Scope, withoutTranslations } from '../commands.js';
import { notFound } from '../errors.js';
import { type Answer, type Call, type Handler, NO_CONTENT, ok, type RouteTable } from '../route.js';
import { commandCreate, commandEdit, commandSet } from '../schemas.js';

/** Registering commands, everywhere or in one server. */
export const COMMAND_ROUTES = {
  'GET /applications/:application/commands': everywhere(list),
  'PUT /applications/:application/commands': everywhere(replaceAll),
  'POST /applications/:application/commands': everywhere(create),
  'GET /applications/:application/commands/:command': everywhere(get),
  'PATCH /applications/:application/commands/:command': everywhere(edit),
  'DELETE /applications/:application/commands/:command': everywhere(remove),
  'GET /applications/:application/guilds/:guild/commands': inGuild(list),
  'PUT /applications/:application/guilds/:guild/commands': inGuild(replaceAll),
  'POST /applications/:application/guilds/:guild/commands': inGuild(create),
  'GET /applications/:application/guilds/:guild/commands/:command': inGuild(get),
  'PATCH /applications/:application/guilds/:guild/commands/:command': inGuild(edit),
  'DELETE /applications/:application/guilds/:guild/commands/:command': inGuild(remove),
} satisfies RouteTable;

type ScopedHandler = (call: Call, commands: Commands, scope: Scope) => Answer;

function everywhere(handle: ScopedHandler): Handler {
  return (call, { commands, world }) => {
    if (call.param('application') !== world.bot.id) {
      throw notFound(RESTJSONErrorCodes.UnknownApplication, 'Application');
    }
    return handle(call, commands, undefined);
  };
}

function inGuild(handle: ScopedHandler): Handler {
  return (call, platform) => {
    const scope = call.param('guild');
    if (!platform.world.guilds.some(({ id }) => id === scope)) {
      throw notFound(RESTJSONErrorCodes.UnknownGuild, 'Guild');
    }
    return everywhere((same, commands) => handle(same, commands, scope))(call, platform);
  };
}

function list(call: Call, commands: Commands, scope: Scope): Answer {
  const all = commands.in(scope);
  return ok(call.query.get('with_localizations') === 'true' ? all : all.map(withoutTranslations));
}

function replaceAll(call: Call, commands: Commands, scope: Scope): Answer {
  return ok(commands.replaceAll(scope, call.body(commandSet)));
}

function create(call: Call, commands: Commands, scope: Scope): Answer {
  const { command, created } = commands.upsert(scope, call.body(commandCreate));
  return { status: created ? 201 : 200, body: command };
}

function get(call: Call, commands: Commands, scope: Scope): Answer {
  return ok(commands.get(scope, call.param('command')));
}

function edit(call: Call, commands: Commands, scope: Scope): Answer {
  return ok(commands.edit(scope, call.param('command'), call.body(commandEdit)));
}

function remove(call: Call, commands: Commands, scope: Scope): Answer {
  commands.delete(scope, call.param('command'));
  return NO_CONTENT;
}
