import { ACCENT, container, text, type View } from '../layout.js';
import type { Reader } from '../reader.js';

/** A button that this version, or this corpus, knows nothing of. */
export function staleView({ t }: Reader): View {
  return container(ACCENT.refusal, [text(t('discord.notice.stale'))]);
}

/** A button under the answer to somebody else. */
export function othersView({ t }: Reader): View {
  return container(ACCENT.refusal, [text(t('discord.notice.others'))]);
}

/** @param id under which the operator finds the error in the log */
export function errorView({ t }: Reader, id: string): View {
  return container(ACCENT.error, [text(t('discord.notice.error', { id }))]);
}
