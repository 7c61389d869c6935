import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  type ConfigProblem,
  type Environment,
  parseConfig,
  parseDiscordConfig,
  parseRegistrationConfig,
} from '../src/config.js';
import { LOCALES } from '../src/locales/index.js';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.abcdefghijklmnopqrstuvwxyz-_0123456789';

/** The problems that stop the bot's start. */
function problems(environment: Environment): readonly ConfigProblem[] {
  try {
    parseDiscordConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(parseDiscordConfig({})).toEqual({
      corpusFolder: undefined,
      language: 'en',
      logLevel: undefined,
      token: undefined,
      apiUrl: undefined,
      guildId: undefined,
    });
  });

  it('takes every variable', () => {
    expect(
      parseDiscordConfig({
        BOT_LANGUAGE: 'bn',
        CORPUS_DIR: '/texts',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api',
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_TOKEN: TOKEN,
        LOG_LEVEL: 'debug',
      }),
    ).toEqual({
      corpusFolder: '/texts',
      language: 'bn',
      logLevel: 'debug',
      token: TOKEN,
      apiUrl: 'http://127.0.0.1:4000/api',
      guildId: '123456789012345678',
    });
  });

  it('takes the address of Discord’s API with a slash at its end too', () => {
    const { apiUrl } = parseDiscordConfig({ DISCORD_API_URL: 'https://discord.com/api/' });
    expect(apiUrl).toBe('https://discord.com/api');
  });

  it.each(['en', 'bn', 'vi', 'es', 'es-419'])('takes %s for a language of the bot', (language) => {
    expect(parseConfig({ BOT_LANGUAGE: language }).language).toBe(language);
  });

  it('counts an empty string as unset', () => {
    expect(problems({ DISCORD_TOKEN: '', DISCORD_API_URL: '', LOG_LEVEL: '', BOT_LANGUAGE: '' })).toEqual([]);
  });

  it.each([
    ['DISCORD_API_URL', 'discord.com/api'],
    ['DISCORD_API_URL', 'ftp://discord.com/api'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_GUILD_ID', '1234567890123456'],
    ['BOT_LANGUAGE', 'tlh'],
    ['BOT_LANGUAGE', 'en_US'],
    ['BOT_LANGUAGE', 'fr'],
    ['LOG_LEVEL', 'loud'],
  ] as const)('says that %s cannot be %s', (variable, got) => {
    expect(problems({ [variable]: got })).toEqual([{ variable, kind: 'malformed', got }]);
  });

  it.each([
    [` ${TOKEN}`, 'spaces'],
    [`${TOKEN}\n`, 'spaces'],
    [`"${TOKEN}"`, 'quotes'],
    [`${TOKEN}'`, 'quotes'],
    [`Bot ${TOKEN}`, 'prefix'],
    ['changeme', 'shape'],
    ['a.b', 'shape'],
    ['a..c', 'shape'],
    ['a.b.c.d', 'shape'],
    ['a.b.ç', 'shape'],
  ])('says what is wrong with the token %j', (token, fault) => {
    expect(problems({ DISCORD_TOKEN: token })).toEqual([{ variable: 'DISCORD_TOKEN', kind: 'token', fault }]);
  });

  it('tells every problem at once', () => {
    expect(
      problems({ DISCORD_TOKEN: 'x', LOG_LEVEL: 'loud', BOT_LANGUAGE: 'x' })
        .map(({ variable }) => variable)
        .sort(),
    ).toEqual(['BOT_LANGUAGE', 'DISCORD_TOKEN', 'LOG_LEVEL']);
  });

  it('never repeats a token, wherever it was put', () => {
    const variable = fc.constantFrom('DISCORD_TOKEN', 'DISCORD_API_URL', 'DISCORD_GUILD_ID', 'LOG_LEVEL');
    const wrapped = fc.constantFrom(
      ` ${TOKEN}`,
      `"${TOKEN}"`,
      `Bot ${TOKEN}`,
      `${TOKEN}.`,
      `${TOKEN}${TOKEN}`,
    );
    fc.assert(
      fc.property(variable, wrapped, (name, value) => {
        const found = problems({ [name]: value });
        expect(found).toHaveLength(1);
        expect(JSON.stringify(found)).not.toContain(TOKEN);
      }),
    );
  });

  it('lets nothing of Discord stop a command that works without it', () => {
    expect(parseConfig({ DISCORD_TOKEN: 'x', DISCORD_API_URL: 'x' }).language).toBe('en');
  });

  it('asks for the token where nothing works without it', () => {
    expect(() => parseRegistrationConfig({})).toThrow(
      expect.objectContaining({ problems: [{ variable: 'DISCORD_TOKEN', kind: 'missing' }] }),
    );
    expect(parseRegistrationConfig({ DISCORD_TOKEN: TOKEN }).token).toBe(TOKEN);
  });

  it('is the same for an untouched copy of .env.example, which names every variable, as for none', () => {
    const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
    expect(Object.keys(example).sort()).toEqual([
      'BOT_LANGUAGE',
      'CORPUS_DIR',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DISCORD_TOKEN',
      'LOG_LEVEL',
    ]);
    expect(parseDiscordConfig(example)).toEqual(parseDiscordConfig({}));
  });

  it.each([
    ['.env.example', LOCALES],
    ['docs/configuration.md', LOCALES.map((locale) => `\`${locale}\``)],
  ])('is described in %s with every language of the bot', (file, languages) => {
    const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(languages);
    expect(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).toContain(listed);
  });
});
