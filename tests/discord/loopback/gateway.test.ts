import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import { INTENTS, test, UNHURRIED } from './fixtures.js';
import type { LoopbackDiscord } from './index.js';

/** The contents of the next messages that reach a client, as many as that. */
function received(client: Client, count: number): Promise<readonly string[]> {
  const contents: string[] = [];
  return new Promise((resolve) => {
    client.on(Events.MessageCreate, (message) => {
      contents.push(message.content);
      if (contents.length === count) resolve(contents);
    });
  });
}

/** A bare connection to the gateway, after HELLO: what can be sent on it, and with what code it is closed. */
async function connectBare(discord: LoopbackDiscord, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/?${query}`);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await Promise.race([once(socket, 'message'), closed]);
  return { socket, closed, send: (payload: unknown) => socket.send(JSON.stringify(payload)) };
}

const identify = (token: string, intents = 4609) => ({
  op: 2,
  d: { token, intents, properties: { os: '', browser: '', device: '' } },
});

describe.concurrent('a session', () => {
  test('starts with READY and then one GUILD_CREATE a server, and discord.js is ready', async ({
    start,
    makeClient,
  }) => {
    const discord = await start({ guilds: [{ name: 'One' }, { name: 'Two' }] });
    const client = makeClient(discord);
    const events: string[] = [];
    client.on(Events.Raw, ({ t }: { t: string }) => events.push(t));
    const ready = once(client, Events.ClientReady);
    await client.login(discord.token);
    await ready;

    expect(events).toEqual(['READY', 'GUILD_CREATE', 'GUILD_CREATE']);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['One', 'Two']);
    expect(client.user?.id).toBe(discord.bot.id);
    expect(client.application?.id).toBe(discord.bot.id);
    expect((await discord.identified()).data.intents).toBe(4609);
    expect(discord.violations).toEqual([]);
  });

  test('starts without any server too', async ({ start, connect }) => {
    const client = await connect(await start({ guilds: [] }));
    expect(client.guilds.cache.size).toBe(0);
  });

  test('that is dropped is resumed at the resume address, and what was missed is sent again, in order', async ({
    start,
    connect,
  }) => {
    const discord = await start();
    const client = await connect(discord);
    const contents = received(client, 3);
    discord.drop();
    discord.message({ content: 'first' });
    discord.message({ content: 'second' });
    const { sessionId, replayed, path } = await discord.resumed();
    discord.message({ content: 'third' });

    expect(await contents).toEqual(['first', 'second', 'third']);
    expect(sessionId).toBe((await discord.identified()).sessionId);
    expect(replayed).toBe(2);
    expect(path).toBe('/resume');
    expect(discord.violations).toEqual([]);
  });

  test('is resumed after opcode 7', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord);
    discord.reconnect();
    await discord.resumed();
    const contents = received(client, 1);
    discord.message({ content: 'still here' });

    expect(await contents).toEqual(['still here']);
    expect(discord.sessions).toHaveLength(1);
  });

  test('is begun anew after opcode 9 that forbids resuming', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord, UNHURRIED);
    const readyAgain = once(client, Events.ShardReady);
    discord.invalidateSession(false);
    await readyAgain;

    const [first, second] = discord.sessions;
    expect(second?.sessionId).not.toBe(first?.sessionId);
  });

  test('is resumed on the same connection after opcode 9 that allows it', async ({ start, connect }) => {
    const discord = await start();
    await connect(discord);
    discord.invalidateSession(true);

    expect((await discord.resumed()).sessionId).toBe((await discord.identified()).sessionId);
  });

  test('cannot be resumed once it is gone, so the client identifies again', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord, UNHURRIED);
    const readyAgain = once(client, Events.ShardReady);
    discord.drop(1000);
    await readyAgain;

    expect(discord.sessions).toHaveLength(2);
  });

  test('is resumed by discord.js when its connection turns out to be dead', async ({ start, connect }) => {
    const discord = await start({ heartbeatMs: 50 });
    await connect(discord);
    discord.stopAcknowledging();

    expect((await discord.resumed()).replayed).toBe(0);
  });

  test('hears of each heartbeat, and acknowledges it', async ({ start }) => {
    const discord = await start();
    const bare = await connectBare(discord);
    bare.send({ op: 1, d: 7 });
    const [answer] = await once(bare.socket, 'message');

    expect(JSON.parse(String(answer))).toMatchObject({ op: 11 });
    expect(await discord.heartbeat()).toBe(7);
  });
});

describe.concurrent('the gateway refuses', () => {
  test('an intent that was not approved, with 4014, and discord.js stops', async ({ start, makeClient }) => {
    const discord = await start();
    const client = makeClient(discord, { intents: [...INTENTS, GatewayIntentBits.MessageContent] });
    const disconnected = once(client, Events.ShardDisconnect);
    await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');

    expect((await disconnected)[0]).toMatchObject({ code: 4014 });
    expect(discord.violations).toMatchObject([{ rule: 'intents', request: 'IDENTIFY' }]);
  });

  test('a wrong token, with 401 over HTTP', async ({ start, makeClient }) => {
    const discord = await start();
    await expect(makeClient(discord).login('wrong')).rejects.toThrow('invalid token');
  });

  test('a wrong token, with 4004', async ({ start }) => {
    const bare = await connectBare(await start());
    bare.send(identify('wrong'));
    expect(await bare.closed).toBe(4004);
  });

  test('a second IDENTIFY, with 4005', async ({ start }) => {
    const discord = await start();
    const bare = await connectBare(discord);
    bare.send(identify(discord.token));
    bare.send(identify(discord.token));
    expect(await bare.closed).toBe(4005);
  });

  test('a presence before IDENTIFY, with 4003', async ({ start }) => {
    const bare = await connectBare(await start());
    bare.send({ op: 3, d: {} });
    expect(await bare.closed).toBe(4003);
  });

  test('what is not JSON, with 4002', async ({ start }) => {
    const bare = await connectBare(await start());
    bare.socket.send('{');
    expect(await bare.closed).toBe(4002);
  });

  test('an opcode that it does not know, with 4001, and records it', async ({ start }) => {
    const discord = await start();
    const bare = await connectBare(discord);
    bare.send({ op: 8, d: {} });
    expect(await bare.closed).toBe(4001);
    expect(discord.violations).toMatchObject([{ rule: 'knownOpcode' }]);
  });

  test('a sequence that it never sent, with 4007', async ({ start }) => {
    const discord = await start();
    const first = await connectBare(discord);
    first.send(identify(discord.token));
    const { sessionId } = await discord.identified();
    const second = await connectBare(discord);
    second.send({ op: 6, d: { token: discord.token, session_id: sessionId, seq: 99 } });
    expect(await second.closed).toBe(4007);
  });

  test('more than 120 sends a minute, with 4008', async ({ start }) => {
    const bare = await connectBare(await start());
    for (let sent = 0; sent <= 120; sent++) bare.send({ op: 1, d: null });
    expect(await bare.closed).toBe(4008);
  });

  test('a connection without heartbeats, with 4009', async ({ start }) => {
    const bare = await connectBare(await start({ heartbeatMs: 20 }));
    expect(await bare.closed).toBe(4009);
  });

  test('another version of the protocol, with 4012', async ({ start }) => {
    const bare = await connectBare(await start(), 'v=9&encoding=json');
    expect(await bare.closed).toBe(4012);
  });
});

describe.concurrent('intents', () => {
  test('that are missing are recorded, and their events are not sent', async ({ start, connect }) => {
    const discord = await start();
    const client = await connect(discord, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    const contents = received(client, 1);
    discord.message({ content: 'unheard', where: 'dm' });
    discord.message({ content: `${discord.mention} heard`, where: 'guild' });

    expect(await contents).toEqual([`${discord.mention} heard`]);
    expect(discord.violations).toMatchObject([{ rule: 'intents' }]);
  });
});
