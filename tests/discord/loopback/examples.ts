import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { LoopbackDiscord } from './index.js';
import { request } from './start-fixture.js';

/** A rule's violation, and what is right beside it. */
export interface Example {
  /** The least that breaks this rule, and no other. */
  readonly wrong: object;
  /** Its neighbour that is right. */
  readonly right: object;
}

/** What is right just up to a limit. */
export function edge(make: (size: number) => object, limit: number): Example {
  return { wrong: make(limit + 1), right: make(limit) };
}

export const numbers = (count: number) => Array.from({ length: count }, (_, n) => `${n}`);

export const button = (custom_id: string, rest: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label: 'Press',
  custom_id,
  ...rest,
});

/** A message with one row of components. */
export const rows = (...components: object[]) => ({
  content: 'x',
  components: [{ type: ComponentType.ActionRow, components }],
});

export type Sender = (body: object) => Promise<Response>;

/** Sends a person messages that ping nobody unless they say otherwise. */
export async function messageSender(discord: LoopbackDiscord): Promise<Sender> {
  const recipient_id = discord.person('ada').id;
  const opened = await request(discord, 'POST', '/users/@me/channels', { recipient_id });
  const { id } = (await opened.json()) as { id: string };
  return (body) =>
    request(discord, 'POST', `/channels/${id}/messages`, { allowed_mentions: { parse: [] }, ...body });
}

/** The right one is taken and leaves no trace; the wrong one is refused as Discord refuses, and recorded under the rule. */
export async function expectCaught(
  discord: LoopbackDiscord,
  send: Sender,
  rule: string,
  { wrong, right }: Example,
): Promise<void> {
  expect((await send(right)).ok).toBe(true);
  expect(discord.violations).toEqual([]);

  const refused = await send(wrong);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: rule === 'emptyMessage' ? 50006 : 50035 });
  expect(discord.violations.map((violation) => violation.rule)).toEqual([rule]);
}
