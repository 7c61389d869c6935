import type { Changes } from '../discord/definitions.js';
import type { Translate } from '../locales/index.js';
import { harmlessLine } from './harmless.js';

const KINDS = ['added', 'updated', 'removed'] as const;

/** What publishing the commands changed, in lines that end with a newline. */
export function renderChanges(changes: Changes, t: Translate): string {
  if (!changes.changed) return `${t('terminal.register.unchanged')}\n`;
  return KINDS.filter((kind) => changes[kind].length > 0)
    .map((kind) => t(`terminal.register.${kind}`, { names: changes[kind].join(', ') }))
    .map((line) => `${harmlessLine(line)}\n`)
    .join('');
}
