/**
 * A loopback Discord: the platform's HTTP API and gateway on 127.0.0.1, for the unmodified discord.js client, and people
 * who act on it. Every request of the bot is checked against Discord's own API description and its documented limits.
 *
 * ```ts
 * const discord = await LoopbackDiscord.start();
 * const client = new Client({ intents, partials, allowedMentions, rest: { api: discord.apiUrl } });
 * await client.login(discord.token);
 * await discord.identified();                       // the session is ready, every GUILD_CREATE is sent
 *
 * const asked = discord.slash({ name: 'ask', options: { question: 'Who?' }, where: 'dm' });
 * const reply = await asked.reply();                // BotMessage, after any deferral
 * reply.text; reply.ephemeral; reply.buttons; reply.raw;        // as it stood then; reply.current() as it stands now
 * const shown = await reply.press('Passages').reply();          // by label or custom id, as the same person
 * const chosen = await reply.select(['passage-3'], { user: 'bela' }).reply();
 *
 * const choices = await discord.autocomplete({ name: 'ask', options: { source: 'wor' }, focused: 'source' });
 *
 * const written = discord.message({ content: `${discord.mention} who?`, where: 'thread' });
 * await written.reply();
 * await discord.message({ content: '@everyone hello', where: 'guild' }).noReply();
 *
 * discord.drop();                                   // also: reconnect(), invalidateSession(false), …
 * await discord.resumed();                          // the first resume; resumed(2): the second
 *
 * expect(discord.violations).toEqual([]);
 * await client.destroy();
 * await discord.close();
 * ```
 *
 * Faults: `reconnect()`, `invalidateSession(resumable)`, `drop(code?)`, `stopAcknowledging()`, `rateLimitNext(route, …)`,
 * `failNext(route, status, times)`, `loseNextAnswer(route, status)`; a route is named as in `routes/`.
 * Records: `requests`, `requested(route)`, `commands`, `sessions`, `violations`.
 *
 * Commands must be registered before a person can send them, as on Discord; what no person could send, choose or press
 * throws. Nothing sleeps: each promise rejects after `waitMs` and says what it waited for. `identified()` says that READY
 * was sent, not that the client has worked it off; discord.js itself hangs when it is destroyed between the two.
 * `fixtures.ts` has Vitest's `test` with a Discord (`start`) that is closed when the test ends.
 */
export type * from './api.js';
export { BotMessage } from './bot-message.js';
export { LoopbackDiscord } from './discord.js';
