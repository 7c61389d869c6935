import { askCommand } from './ask.js';
import { chartCommand } from './chart.js';
import type { Command } from './command.js';
import { factsCommand } from './facts.js';
import { helpCommand } from './help.js';
import { quoteCommand } from './quote.js';
import { sourcesCommand } from './sources.js';
import { timelineCommand } from './timeline.js';

/** Every slash command of the bot. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  factsCommand,
  timelineCommand,
  chartCommand,
  quoteCommand,
  sourcesCommand,
  helpCommand,
];
