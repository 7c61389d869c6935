import type { MessageDraft } from '../message-draft.js';
import { COMPONENT_RULES } from './components.js';
import { EMBED_RULES } from './embeds.js';
import { FILE_RULES } from './files.js';
import { LINK_RULES } from './links.js';
import { MESSAGE_RULES } from './message.js';
import type { Rules } from './rule.js';

/** Every rule that a message must keep, however it is sent. */
export const DRAFT_RULES = {
  ...MESSAGE_RULES,
  ...COMPONENT_RULES,
  ...EMBED_RULES,
  ...LINK_RULES,
  ...FILE_RULES,
} satisfies Rules<MessageDraft>;

export { AUTOCOMPLETE_RULES } from './autocomplete.js';
export { COMMAND_RULES, COMMAND_SET_RULES } from './commands.js';
export { enforce } from './rule.js';
export { STRING_RULES } from './strings.js';
