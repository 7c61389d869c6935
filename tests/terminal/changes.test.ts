import { describe, expect, it } from 'vitest';
import { translator } from '../../src/locales/index.js';
import { renderChanges } from '../../src/terminal/changes.js';

const t = translator('en');

describe('what publishing changed', () => {
  it('is told by the names of the commands', () => {
    const changes = { changed: true, added: ['ask', 'help'], removed: ['old'], updated: [] };
    expect(renderChanges(changes, t)).toBe('Added: ask, help\nRemoved: old\n');
  });

  it('is nothing where all was up to date', () => {
    const changes = { changed: false, added: [], removed: [], updated: [] };
    expect(renderChanges(changes, t)).toBe('The commands on Discord are up to date already.\n');
  });
});
