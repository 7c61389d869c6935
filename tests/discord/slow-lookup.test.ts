import { describe, expect } from 'vitest';
import type { Answerer } from '../../src/answer/reply.js';
import { encodeCustomId } from '../../src/discord/custom-id.js';
import { cataloguing } from './catalogue.js';
import { test } from './running.js';

/** For so long Discord waits here for a first reply. */
const acknowledgeMs = 800;

/** As `work` of many texts that have not been read for facts yet. */
function slow<Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) {
  return (...args: Arguments): Result => {
    const end = performance.now() + acknowledgeMs + 100;
    while (performance.now() < end);
    return work(...args);
  };
}

const core: Answerer = {
  ...cataloguing,
  facts: slow(cataloguing.facts),
  timeline: slow(cataloguing.timeline),
  chart: slow(cataloguing.chart),
};

describe('what takes longer to look up than Discord waits', () => {
  test.for(['facts', 'timeline', 'chart'])('is shown all the same: /%s', async (name, { run }) => {
    const { discord } = await run({ core, acknowledgeMs });
    const shown = await discord.slash({ name, options: { about: 'their trade' } }).reply();
    expect(shown.text).toContain('their trade was worth');
  });

  test.for(['facts', 'timeline'] as const)('can be turned page by page: /%s', async (action, { run }) => {
    const { discord } = await run({ core, acknowledgeMs });
    const id = { action, user: discord.person('ada').id, page: 2 } as const;
    const turned = await discord.stale(encodeCustomId(id)).reply();
    expect(turned.text).toContain('their trade was worth');
  });
});
