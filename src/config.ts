import { z } from 'zod';
import { isSpoken } from './locales/index.js';

/** pino's levels, the gravest first; `silent` logs nothing. */
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What every command may be told by the environment. */
export interface Config {
  /** Folder of the texts; `undefined` means the one that comes with the program. */
  readonly corpusFolder: string | undefined;
  /** BCP 47 tag of the bot's own words where nothing says which language a person wants. */
  readonly language: string;
  /** `undefined` where the operator left it to the command. */
  readonly logLevel: LogLevel | undefined;
}

/** What the commands that speak to Discord may be told besides. */
export interface DiscordConfig extends Config {
  readonly token: string | undefined;
  /** Another address of Discord's API: a proxy, a test. */
  readonly apiUrl: string | undefined;
  /** Publish the commands to this server only. */
  readonly guildId: string | undefined;
}

export interface RegistrationConfig extends DiscordConfig {
  readonly token: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Three base64url parts with dots between: the shape of every bot token. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const coreVariables = z.object({
  CORPUS_DIR: z.string().optional(),
  BOT_LANGUAGE: z.string().refine(isBotLanguage).default('en'),
  LOG_LEVEL: z.enum(LOG_LEVELS).optional(),
});

const discordVariables = coreVariables.extend({
  DISCORD_TOKEN: z.string().regex(TOKEN).optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
});

const registrationVariables = discordVariables.required({ DISCORD_TOKEN: true });

export type Variable = keyof z.infer<typeof discordVariables>;

/** How a token went wrong, told without a letter of it. */
export type TokenFault = 'spaces' | 'quotes' | 'prefix' | 'shape';

/** One variable that stops the start. A value that may be a secret is never in it. */
export type ConfigProblem =
  | { readonly variable: Variable; readonly kind: 'missing' }
  | { readonly variable: Variable; readonly kind: 'secret' }
  | { readonly variable: Variable; readonly kind: 'token'; readonly fault: TokenFault }
  | { readonly variable: Variable; readonly kind: 'malformed'; readonly got: string };

/** The operator's settings do not hold; `problems` has every one of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(`malformed or missing: ${problems.map(({ variable }) => variable).join(', ')}`);
  }
}

/**
 * The settings of a command that works without Discord. Discord's variables are not looked at.
 * @throws ConfigError
 */
export function parseConfig(environment: Environment): Config {
  return toConfig(parse(coreVariables, environment));
}

/**
 * The settings of the bot, whose token may be missing.
 * @throws ConfigError
 */
export function parseDiscordConfig(environment: Environment): DiscordConfig {
  return toDiscordConfig(parse(discordVariables, environment));
}

/**
 * The settings of a command that cannot do without a token.
 * @throws ConfigError
 */
export function parseRegistrationConfig(environment: Environment): RegistrationConfig {
  const variables = parse(registrationVariables, environment);
  return { ...toDiscordConfig(variables), token: variables.DISCORD_TOKEN };
}

/** Whether `tag` is one of BCP 47, of a language that the bot speaks. */
export function isBotLanguage(tag: string): boolean {
  try {
    return isSpoken(tag) && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function toConfig(variables: z.infer<typeof coreVariables>): Config {
  return {
    corpusFolder: variables.CORPUS_DIR,
    language: variables.BOT_LANGUAGE,
    logLevel: variables.LOG_LEVEL,
  };
}

function toDiscordConfig(variables: z.infer<typeof discordVariables>): DiscordConfig {
  return {
    ...toConfig(variables),
    token: variables.DISCORD_TOKEN,
    apiUrl: variables.DISCORD_API_URL,
    guildId: variables.DISCORD_GUILD_ID,
  };
}

function parse<Schema extends z.ZodObject>(schema: Schema, environment: Environment): z.infer<Schema> {
  // An empty string counts as unset: `DISCORD_TOKEN=` is how a copied `.env.example` leaves what it does not need.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const variables = new Set(result.error.issues.map(({ path }) => path[0] as Variable));
  throw new ConfigError([...variables].map((variable) => problemOf(variable, set[variable])));
}

function problemOf(variable: Variable, got: string | undefined): ConfigProblem {
  if (got === undefined) return { variable, kind: 'missing' };
  if (variable === 'DISCORD_TOKEN') return { variable, kind: 'token', fault: tokenFault(got) };
  // A token pasted beside the wrong name is still a secret.
  if (tokenIn(got)) return { variable, kind: 'secret' };
  return { variable, kind: 'malformed', got };
}

function tokenFault(value: string): TokenFault {
  if (/^["'`]|["'`]$/.test(value.trim())) return 'quotes';
  if (/^(?:Bot|Bearer)\b/i.test(value.trim())) return 'prefix';
  if (/^\s|\s$/.test(value)) return 'spaces';
  return 'shape';
}

function tokenIn(value: string): boolean {
  return /[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}/.test(value);
}
