import { askCommand } from './ask.js';
import type { Command } from './command.js';
import { helpCommand } from './help.js';
import { sourcesCommand } from './sources.js';

/** Every slash command of the bot. */
export const COMMANDS: readonly Command[] = [askCommand, sourcesCommand, helpCommand];
