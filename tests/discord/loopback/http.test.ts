import { once } from 'node:events';
import { ChannelType, Events, type Message } from 'discord.js';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import { request, test } from './fixtures.js';

test('a 429 is answered with how long to wait, and discord.js waits and tries again', async ({
  start,
  connect,
}) => {
  const discord = await start();
  const client = await connect(discord);
  discord.rateLimitNext('GET /users/@me', { seconds: 0.2 });
  const before = performance.now();
  await client.rest.get('/users/@me');

  expect(performance.now() - before).toBeGreaterThan(190);
  const statuses = discord.requests.filter(({ path }) => path === '/users/@me').map(({ status }) => status);
  expect(statuses).toEqual([429, 200]);
});

test.for([
  ['user', { 'x-ratelimit-scope': 'user', 'x-ratelimit-remaining': '0', 'x-ratelimit-global': null }, false],
  [
    'shared',
    { 'x-ratelimit-scope': 'shared', 'x-ratelimit-remaining': '0', 'x-ratelimit-global': null },
    false,
  ],
  [
    'global',
    { 'x-ratelimit-scope': 'global', 'x-ratelimit-remaining': null, 'x-ratelimit-global': 'true' },
    true,
  ],
] as const)('a 429 of scope %s says so', async ([scope, headers, global], { start }) => {
  const discord = await start();
  discord.rateLimitNext('GET /users/@me', { seconds: 7, scope });
  const limited = await request(discord, 'GET', '/users/@me');

  expect(limited.status).toBe(429);
  expect(limited.headers.get('retry-after')).toBe('7');
  for (const [name, value] of Object.entries(headers)) expect(limited.headers.get(name)).toBe(value);
  expect(await limited.json()).toEqual({ message: 'You are being rate limited.', retry_after: 7, global });
  expect((await request(discord, 'GET', '/users/@me')).status).toBe(200);
});

test('a 5xx is tried again by discord.js, until it gives up', async ({ start, connect }) => {
  const discord = await start();
  const client = await connect(discord);
  discord.failNext('GET /users/@me', 502, 3);
  await client.rest.get('/users/@me');
  discord.failNext('GET /users/@me', 500, 4);

  await expect(client.rest.get('/users/@me')).rejects.toMatchObject({ status: 500 });
  expect(discord.violations).toEqual([]);
});

test('a request without the right token is refused with 401', async ({ start }) => {
  const discord = await start();
  const refused = await fetch(`${discord.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot x' } });

  expect(refused.status).toBe(401);
  expect(await refused.json()).toEqual({ code: 0, message: '401: Unauthorized' });
});

test('an answer without a body has no content type', async ({ start }) => {
  const discord = await start();
  const { id } = (await (
    await request(discord, 'POST', '/users/@me/channels', { recipient_id: discord.person('ada').id })
  ).json()) as { id: string };
  const typing = await request(discord, 'POST', `/channels/${id}/typing`);

  expect(typing.status).toBe(204);
  expect(typing.headers.has('content-type')).toBe(false);
});

test('the gateway is named with its session start limit, which every session uses up', async ({
  start,
  connect,
}) => {
  const discord = await start();
  const gateway = async () => (await request(discord, 'GET', '/gateway/bot')).json();

  expect(await gateway()).toEqual({
    url: discord.apiUrl.replace('http', 'ws').replace('/api', ''),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  });
  await connect(discord);
  expect(await gateway()).toMatchObject({ session_start_limit: { remaining: 999 } });
});

test('a route that is not played is answered with 404, and recorded', async ({ start }) => {
  const discord = await start();

  expect((await request(discord, 'GET', '/sticker-packs')).status).toBe(404);
  expect(discord.violations).toMatchObject([{ rule: 'knownRoute', request: 'GET /sticker-packs' }]);
});

test('another version of the API is not played', async ({ start }) => {
  const discord = await start();
  const refused = await fetch(`${discord.apiUrl}/v9/users/@me`);

  expect(refused.status).toBe(404);
  expect(discord.violations).toMatchObject([{ rule: 'knownRoute', request: 'GET /api/v9/users/@me' }]);
});

test('the bot token is refused where the token of an interaction is in the path', async ({ start }) => {
  const discord = await start();
  const refused = await request(discord, 'POST', '/interactions/1/token/callback', { type: 5 });

  expect(refused.status).toBe(400);
  expect(discord.violations).toMatchObject([{ rule: 'noAuthorization' }]);
});

test.for([
  ['JSON that is cut off', 'application/json', '{', 'json'],
  ['bytes that are not UTF-8', 'application/json', new Uint8Array([0x22, 0xff, 0x22]), 'json'],
  ['a form without its boundary', 'multipart/form-data; boundary=x', 'x', 'form'],
  ['another content type', 'text/plain', 'x', 'contentType'],
] as const)('%s is refused and recorded', async ([, contentType, body, rule], { start }) => {
  const discord = await start();
  const refused = await fetch(`${discord.apiUrl}/v10/users/@me/channels`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': contentType },
    body,
  });

  expect(refused.status).toBe(400);
  expect(discord.violations).toMatchObject([{ rule }]);
});

test('people, servers, channels, messages and the application can be fetched', async ({ start, connect }) => {
  const discord = await start();
  const client = await connect(discord);
  const guild = client.guilds.cache.first();
  const next = new Promise<Message>((resolve) => client.once(Events.MessageCreate, resolve));
  discord.message({ content: 'unread', where: 'guild' });
  const message = await next;

  expect((await client.application.fetch()).owner).toMatchObject({ username: 'owner' });
  expect((await client.user.fetch(true)).id).toBe(discord.bot.id);
  expect((await guild?.fetch())?.name).toBe('Reading Room');
  expect((await guild?.channels.fetch())?.map((channel) => channel?.name)).toEqual(['general']);
  expect((await guild?.members.fetch({ user: message.author.id, force: true }))?.id).toBe(message.author.id);
  expect((await client.channels.fetch(message.channelId, { force: true }))?.type).toBe(ChannelType.GuildText);
  expect((await message.fetch(true)).content).toBe('');
  await expect(message.channel.messages.fetch('100000000000000000')).rejects.toMatchObject({ code: 10008 });
  await expect(client.channels.fetch('100000000000000000')).rejects.toMatchObject({ code: 10003 });
  await expect(client.users.fetch('100000000000000000')).rejects.toMatchObject({ code: 10013 });
  await expect(client.guilds.fetch('100000000000000000')).rejects.toMatchObject({ code: 10004 });
  expect(discord.violations).toEqual([]);
});

test('every request is recorded, with its route and body', async ({ start }) => {
  const discord = await start();
  const recipient_id = discord.person('ada').id;
  await request(discord, 'POST', '/users/@me/channels?x=1', { recipient_id });
  const recorded = await discord.requested('POST /users/@me/channels');

  expect(recorded).toMatchObject({
    method: 'POST',
    path: '/users/@me/channels',
    body: { recipient_id },
    authorized: true,
    status: 200,
  });
  expect(recorded.query.get('x')).toBe('1');
  expect(discord.requests).toEqual([recorded]);
});

test('a promise says what it waited for in vain', async ({ start }) => {
  const discord = await start({ waitMs: 10 });
  await expect(discord.identified()).rejects.toThrow('Waited 10 ms in vain for IDENTIFY number 1');
});

test('closing ends what is awaited and leaves nothing open', async ({ start }) => {
  const discord = await start();
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws')}?v=10&encoding=json`);
  const closed = once(socket, 'close');
  await once(socket, 'message');
  const identified = discord.identified();
  await Promise.all([expect(identified).rejects.toThrow('closed meanwhile'), discord.close(), closed]);

  await expect(request(discord, 'GET', '/gateway')).rejects.toThrow('fetch failed');
});
