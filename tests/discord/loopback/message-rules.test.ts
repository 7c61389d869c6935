import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect } from 'vitest';
import { button, type Example, edge, expectCaught, messageSender, numbers, rows } from './examples.js';
import type { EMBED_RULES } from './rules/embeds.js';
import type { STRING_RULES } from './rules/index.js';
import type { MESSAGE_RULES } from './rules/message.js';
import { test } from './start-fixture.js';

type RuleName = keyof typeof MESSAGE_RULES | keyof typeof EMBED_RULES | keyof typeof STRING_RULES;

const field = (name: string, value = 'x') => ({ embeds: [{ fields: [{ name, value }] }] });
const embed = (make: (size: number) => object, limit: number) =>
  edge((size) => ({ embeds: [make(size)] }), limit);
const componentsV2 = {
  flags: MessageFlags.IsComponentsV2,
  components: [{ type: ComponentType.TextDisplay, content: 'x' }],
};

/** `ephemeralFixed` needs an interaction: it is shown among those. */
const RULES: Readonly<Record<Exclude<RuleName, 'ephemeralFixed'>, Example>> = {
  contentLength: { wrong: { content: 'x'.repeat(2001) }, right: { content: 'x'.repeat(2000) } },
  emptyMessage: { wrong: { content: ' \n' }, right: { content: '.' } },
  pingsNobody: {
    wrong: { content: '@everyone', allowed_mentions: undefined },
    right: { content: '@everyone' },
  },
  settableFlags: {
    wrong: { content: 'x', flags: MessageFlags.Loading },
    right: { content: 'x', flags: MessageFlags.SuppressEmbeds },
  },
  ephemeralOnlyInInteractions: {
    wrong: { content: 'x', flags: MessageFlags.Ephemeral },
    right: { content: 'x', flags: 0 },
  },
  nonceToEnforce: {
    wrong: { content: 'x', enforce_nonce: true },
    right: { content: 'x', enforce_nonce: true, nonce: '1' },
  },
  attachmentsUploaded: {
    wrong: { content: 'x', attachments: [{ id: '0' }] },
    right: { content: 'x', attachments: [] },
  },
  contentOrComponentsV2: {
    wrong: { ...componentsV2, content: 'x' },
    right: componentsV2,
  },
  componentsV2Flagged: { wrong: { ...componentsV2, flags: 0 }, right: componentsV2 },
  actionRowCount: {
    wrong: { content: 'x', components: numbers(6).flatMap((id) => rows(button(id)).components) },
    right: { content: 'x', components: numbers(5).flatMap((id) => rows(button(id)).components) },
  },
  embedsLength: {
    wrong: { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1905) }] },
    right: { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] },
  },
  embedHoldsSomething: { wrong: { embeds: [{ color: 1 }] }, right: { embeds: [{ color: 1, title: 'x' }] } },
  embedFieldsFilled: { wrong: field(' '), right: field('x') },
  wellFormed: { wrong: { content: 'half a \ud83d book' }, right: { content: 'a whole \ud83d\udcd6 book' } },
};

/** What Discord's own description says. */
const DESCRIBED: Readonly<Record<string, Example>> = {
  'more than 10 embeds': {
    wrong: { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) },
    right: { embeds: Array.from({ length: 10 }, () => ({ title: 'x' })) },
  },
  'an embed title over 256': embed((length) => ({ title: 'x'.repeat(length) }), 256),
  'an embed description over 4,096': embed((length) => ({ description: 'x'.repeat(length) }), 4096),
  'an embed author over 256': embed((length) => ({ author: { name: 'x'.repeat(length) } }), 256),
  'an embed footer over 2,048': embed((length) => ({ footer: { text: 'x'.repeat(length) } }), 2048),
  'more than 25 fields': embed((length) => ({ fields: Array(length).fill({ name: 'x', value: 'x' }) }), 25),
  'a field name over 256': edge((length) => field('x'.repeat(length)), 256),
  'a field value over 1,024': edge((length) => field('x', 'x'.repeat(length)), 1024),
  'a nonce over 25': edge((length) => ({ content: 'x', nonce: 'x'.repeat(length) }), 25),
};

const UNKNOWN: Readonly<Record<string, Example>> = {
  'in a message': { wrong: { content: 'x', ephemeral: true }, right: { content: 'x' } },
  'in a component': { wrong: rows(button('a', { customId: 'a' })), right: rows(button('a')) },
  'in an embed': {
    wrong: { embeds: [{ title: 'x', colour: 1 }] },
    right: { embeds: [{ title: 'x', color: 1 }] },
  },
};

describe('caught in a message', () => {
  for (const [rule, example] of Object.entries(RULES)) {
    test(`${rule}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, await messageSender(discord), rule, example);
    });
  }

  for (const [what, example] of Object.entries(DESCRIBED)) {
    test(`${what}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, await messageSender(discord), 'schema', example);
    });
  }

  for (const [where, example] of Object.entries(UNKNOWN)) {
    test(`an unknown property ${where}`, async ({ start }) => {
      const discord = await start();
      await expectCaught(discord, await messageSender(discord), 'unknownProperty', example);
    });
  }

  test.for([
    { parse: ['everyone'] },
    { parse: [], users: ['1'] },
    { parse: [], roles: ['1'] },
    { parse: [], replied_user: true },
    {},
  ])('allowed mentions %j, which may ping somebody', async (allowed_mentions, { start }) => {
    const discord = await start();
    const send = await messageSender(discord);
    await expectCaught(discord, send, 'pingsNobody', {
      wrong: { content: 'x', allowed_mentions },
      right: { content: 'x', allowed_mentions: { parse: [], replied_user: false } },
    });
  });
});

test('a refusal says where in the body what is wrong, as Discord does', async ({ start }) => {
  const discord = await start();
  const send = await messageSender(discord);
  const refused = await send(rows(button('a'), button('a')));

  expect(await refused.json()).toEqual({
    code: 50035,
    message: 'Invalid Form Body',
    errors: {
      components: {
        0: {
          components: {
            1: {
              custom_id: {
                _errors: [
                  { code: 'CUSTOM_IDS_UNIQUE', message: 'Component custom id cannot be duplicated: a' },
                ],
              },
            },
          },
        },
      },
    },
  });
});
