import { COMMAND_ROUTES } from './commands.js';
import { INTERACTION_ROUTES } from './interactions.js';
import { LOOKUP_ROUTES } from './lookups.js';
import { MESSAGE_ROUTES } from './messages.js';

/** Every route of the HTTP API that is played here. Of two that fit a path, the earlier is taken. */
export const ROUTES = { ...LOOKUP_ROUTES, ...MESSAGE_ROUTES, ...INTERACTION_ROUTES, ...COMMAND_ROUTES };

export type RouteName = keyof typeof ROUTES;
