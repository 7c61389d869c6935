import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { LoopbackDiscord } from './index.js';
import { request } from './start-fixture.js';

/** A rule's violation, and what is right beside it. */
export interface Example<Sent = object> {
  /** The least that breaks this rule, and no other. */
  readonly wrong: Sent;
  /** Its neighbour that is right. */
  readonly right: Sent;
}

/** What is right just up to a limit. */
export function edge<Sent = object>(make: (size: number) => Sent, limit: number): Example<Sent> {
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

export type Sender<Sent = object> = (sent: Sent) => Promise<Response>;

/** Sends a person messages that ping nobody unless they say otherwise. */
export async function messageSender(discord: LoopbackDiscord): Promise<Sender> {
  const path = await directMessages(discord);
  return (body) => request(discord, 'POST', path, { allowed_mentions: { parse: [] }, ...body });
}

/** A message with files: its body, and the field, the name and the number of bytes of each. */
export interface Form {
  readonly body?: object;
  readonly files: readonly (readonly [field: string, name: string, size: number])[];
}

/** As `messageSender`, for messages that are a `Form`. */
export async function formSender(discord: LoopbackDiscord): Promise<Sender<Form>> {
  const path = await directMessages(discord);
  return ({ body = {}, files }) => {
    const form = new FormData();
    form.append('payload_json', JSON.stringify({ allowed_mentions: { parse: [] }, ...body }));
    for (const [field, name, size] of files) form.append(field, new Blob([new Uint8Array(size)]), name);
    return request(discord, 'POST', path, form);
  };
}

/** Where messages to a person are sent. */
async function directMessages(discord: LoopbackDiscord): Promise<string> {
  const recipient_id = discord.person('ada').id;
  const opened = await request(discord, 'POST', '/users/@me/channels', { recipient_id });
  const { id } = (await opened.json()) as { id: string };
  return `/channels/${id}/messages`;
}

/** The right one is taken and leaves no trace; the wrong one is refused as Discord refuses, and recorded under the rule. */
export async function expectCaught<Sent>(
  discord: LoopbackDiscord,
  send: Sender<Sent>,
  rule: string,
  { wrong, right }: Example<Sent>,
): Promise<void> {
  expect((await send(right)).ok).toBe(true);
  expect(discord.violations).toEqual([]);

  const refused = await send(wrong);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: rule === 'emptyMessage' ? 50006 : 50035 });
  expect(discord.violations.map((violation) => violation.rule)).toEqual([rule]);
}
