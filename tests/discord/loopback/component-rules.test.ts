import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe } from 'vitest';
import { button, type Example, edge, expectCaught, messageSender, numbers, rows } from './examples.js';
import type { COMPONENT_RULES } from './rules/components.js';
import type { LINK_RULES } from './rules/links.js';
import { test } from './start-fixture.js';

const V2 = { flags: MessageFlags.IsComponentsV2 };

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const link = (url: string, rest: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: 'Open',
  url,
  ...rest,
});
const select = (values: readonly string[], rest: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 'choose',
  options: values.map((value) => ({ label: value, value })),
  ...rest,
});
const gallery = (url: string) => ({ ...V2, components: [{ type: 12, items: [{ media: { url } }] }] });
const container = (count: number) => ({
  ...V2,
  components: [{ type: 17, components: Array.from({ length: count }, () => text('x')) }],
});
const texts = (...lengths: number[]) => ({
  ...V2,
  components: lengths.map((length) => text('x'.repeat(length))),
});
function section(components: readonly object[], accessory: object | undefined) {
  return { ...V2, components: [{ type: ComponentType.Section, components, accessory }] };
}

const RULES: Readonly<Record<keyof typeof COMPONENT_RULES | keyof typeof LINK_RULES, Example>> = {
  componentCount: { wrong: container(40), right: container(39) },
  textDisplayLength: { wrong: texts(2000, 2001), right: texts(2000, 2000) },
  customIdsUnique: { wrong: rows(button('a'), button('a')), right: rows(button('a'), button('b')) },
  actionRowContents: { wrong: rows(button('a'), select(['b'])), right: rows(select(['b'])) },
  buttonTarget: {
    wrong: rows(link('https://example.org', { custom_id: 'a' })),
    right: rows(link('https://example.org')),
  },
  buttonFace: {
    wrong: rows(button('a', { label: '' })),
    right: rows(button('a', { label: '', emoji: { name: '📖' } })),
  },
  selectValuesUnique: { wrong: rows(select(['a', 'a'])), right: rows(select(['a', 'b'])) },
  selectRange: {
    wrong: rows(select(['a', 'b'], { max_values: 3 })),
    right: rows(select(['a', 'b'], { max_values: 2 })),
  },
  linkSchemes: { wrong: rows(link('javascript:alert(1)')), right: rows(link('https://example.org')) },
  mediaSchemes: { wrong: gallery('ftp://example.org/a.png'), right: gallery('https://example.org/a.png') },
  mediaUploaded: { wrong: gallery('attachment://a.png'), right: gallery('https://example.org/a.png') },
};

/** What Discord's own description says. */
const DESCRIBED: Readonly<Record<string, Example>> = {
  'a button label over 80': edge((length) => rows(button('a', { label: 'x'.repeat(length) })), 80),
  'a custom id over 100': edge((length) => rows(button('x'.repeat(length))), 100),
  'an empty custom id': { wrong: rows(button('')), right: rows(button('a')) },
  'a link over 512': edge((length) => rows(link('https://example.org/'.padEnd(length, 'x'))), 512),
  'more than 5 buttons in a row': edge((n) => rows(...numbers(n).map((id) => button(id))), 5),
  'more than 25 options in a select': edge((n) => rows(select(numbers(n))), 25),
  'an option label over 100': edge(
    (length) => rows(select([], { options: [{ label: 'x'.repeat(length), value: 'x' }] })),
    100,
  ),
  'an option value over 100': edge(
    (length) => rows(select([], { options: [{ label: 'x', value: 'x'.repeat(length) }] })),
    100,
  ),
  'a section without an accessory': {
    wrong: section([text('x')], undefined),
    right: section([text('x')], button('a')),
  },
  'a section without text': { wrong: section([], button('a')), right: section([text('x')], button('a')) },
  'more than 3 texts in a section': edge((n) => section(Array(n).fill(text('x')), button('a')), 3),
  'an empty text display': { wrong: texts(0), right: texts(1) },
  'more than 10 pictures in a gallery': edge(
    (n) => ({
      ...V2,
      components: [{ type: 12, items: Array(n).fill({ media: { url: 'https://a.b/c.png' } }) }],
    }),
    10,
  ),
  'a container in a container': {
    wrong: { ...V2, components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
    right: { ...V2, components: [{ type: 17, components: [text('x')] }] },
  },
  'a button outside a row': { wrong: { ...V2, components: [button('a')] }, right: rows(button('a')) },
};

describe('caught in the components of a message', () => {
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
});
