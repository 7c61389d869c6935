import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  InteractionContextType,
} from 'discord.js';
import { test as base } from './fixtures.js';
import type { LoopbackDiscord, LoopbackOptions } from './index.js';

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What',
      required: true,
      max_length: 20,
    },
    { type: ApplicationCommandOptionType.String, name: 'source', description: 'Where', autocomplete: true },
  ],
} as const;
const HERE = {
  name: 'here',
  description: 'Only in servers',
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
} as const;

interface Stage {
  readonly discord: LoopbackDiscord;
  readonly client: Client<true>;
  /** What the bot does with the next commands; what it throws can be awaited. */
  answer<T>(act: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T>;
}

/** A Discord with two commands registered, and a client that answers as it is told. */
export const test = base.extend<{ readonly stage: (options?: LoopbackOptions) => Promise<Stage> }>({
  stage: async ({ start, connect }, use) => {
    await use(async (options) => {
      const discord = await start(options);
      const client = await connect(discord);
      await client.rest.put(`/applications/${discord.bot.id}/commands`, { body: [ASK, HERE] });
      return {
        discord,
        client,
        answer: (act) =>
          new Promise((resolve, reject) => {
            client.on(Events.InteractionCreate, (interaction) => {
              if (interaction.isChatInputCommand()) act(interaction).then(resolve, reject);
            });
          }),
      };
    });
  },
});

/** The least that `/ask` takes. */
export const QUESTION = { name: 'ask', options: { question: 'Who?' } };
