import type { APIApplicationCommand } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/discord/commands/index.js';
import { compareCommands } from '../../src/discord/definitions.js';

const wanted = COMMANDS.map(({ definition }) => definition);

/** As Discord returns a command: with all that it fills in. */
function published(definition: (typeof wanted)[number], i: number): APIApplicationCommand {
  return {
    id: String(i),
    application_id: '1',
    version: '1',
    default_member_permissions: null,
    type: 1,
    nsfw: false,
    name: definition.name,
    name_localizations: null,
    description: definition.description,
    description_localizations: definition.description_localizations ?? null,
    contexts: [2, 0, 1],
    integration_types: [1, 0],
    ...(definition.options && {
      options: definition.options.map((option) => ({
        ...option,
        name_localizations: null,
        required: option.required ?? false,
      })),
    }),
  } as APIApplicationCommand;
}

const present = wanted.map(published);

describe('compareCommands', () => {
  it('finds no difference in what Discord filled in or ordered its own way', () => {
    expect(compareCommands(present, wanted, 'everywhere')).toEqual({
      changed: false,
      added: [],
      removed: [],
      updated: [],
    });
  });

  it('finds everything new where nothing is published', () => {
    expect(compareCommands([], wanted, 'everywhere')).toMatchObject({
      changed: true,
      added: wanted.map(({ name }) => name),
    });
  });

  it('finds what is new, gone and changed', () => {
    const changed = present.map((command) => {
      if (command.name === 'ask') return { ...command, description: 'Another' };
      return command.name === 'help' ? { ...command, name: 'old' } : command;
    });
    expect(compareCommands(changed, wanted, 'everywhere')).toEqual({
      changed: true,
      added: ['help'],
      removed: ['old'],
      updated: ['ask'],
    });
  });

  it.each([
    ['its contexts', { contexts: [0] }],
    ['its permissions', { default_member_permissions: '8' }],
    ['its age limit', { nsfw: true }],
    ['a translation', { description_localizations: { de: 'Fragen' } }],
    ['its options', { options: [] }],
  ])('sees that %s changed', (_, change) => {
    const [ask, ...others] = present as [APIApplicationCommand, ...APIApplicationCommand[]];
    const changed = [{ ...ask, ...change } as APIApplicationCommand, ...others];
    expect(compareCommands(changed, wanted, 'everywhere').updated).toEqual(['ask']);
  });

  it('takes no notice of where a command of one server may be used', () => {
    const elsewhere = present.map((command) => ({ ...command, contexts: null, integration_types: [0] }));
    expect(compareCommands(elsewhere, wanted, 'guild').changed).toBe(false);
    expect(compareCommands(elsewhere, wanted, 'everywhere').changed).toBe(true);
  });

  it('tells a context-menu command from a slash command of the same name', () => {
    const menu = { ...(present[0] as APIApplicationCommand), type: 3 } as APIApplicationCommand;
    expect(compareCommands([menu, ...present], wanted, 'everywhere')).toMatchObject({
      removed: ['ask'],
      updated: [],
    });
  });
});
