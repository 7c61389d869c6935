import type { APIMessage, APIUser } from 'discord-api-types/v10';
import type { InteractionHandle, MessageHandle } from './api.js';
import { BotMessage, type MessageActor } from './bot-message.js';
import type { Interaction } from './interactions.js';
import type { Messages } from './messages.js';
import type { Watch } from './watch.js';
import type { World } from './world.js';

/** How long the bot is watched by default before it counts as having said nothing, ms. */
const QUIET_MS = 150;

export interface Surroundings {
  readonly world: World;
  readonly watch: Watch;
  readonly messages: Messages;
  readonly actor: MessageActor;
}

/** @param what what was started, for error messages */
export function interactionHandle(
  interaction: Interaction,
  what: string,
  around: Surroundings,
): InteractionHandle {
  const { world, watch, actor } = around;
  const failIfLate = () => {
    if (interaction.status === 'late') throw new Error(`The bot did not respond to ${what} in time`);
  };
  const shown = (message: APIMessage) => new BotMessage(message, actor, interaction.user);
  return {
    id: interaction.id,
    acknowledged: () =>
      watch.until(() => {
        failIfLate();
        return interaction.responseType;
      }, `the bot to acknowledge ${what}`),
    reply: (until = () => true) =>
      watch.until(() => {
        failIfLate();
        if (interaction.original === undefined) return undefined;
        const message = world.messages.get(interaction.original);
        if (!message) throw new Error(`The bot deleted its response to ${what}`);
        const candidate = shown(message);
        return interaction.answered && until(candidate) ? candidate : undefined;
      }, `the bot's response to ${what}`),
    followUp: (n = 1) =>
      watch.until(() => {
        failIfLate();
        const message = world.messages.get(interaction.followUps[n - 1] ?? '');
        return message && shown(message);
      }, `follow-up ${n} to ${what}`),
  };
}

export function messageHandle(message: APIMessage, author: APIUser, around: Surroundings): MessageHandle {
  const { world, watch, messages, actor } = around;
  const what = `${author.username}'s message ${JSON.stringify(message.content)}`;
  const answers = () =>
    [...world.messages.values()].filter((each) => isAnswer(each, message) && each.author.id === world.bot.id);
  return {
    id: message.id,
    channelId: message.channel_id,
    reply: (n = 1) =>
      watch.until(() => {
        const answer = answers()[n - 1];
        return answer && new BotMessage(answer, actor, author);
      }, `answer ${n} to ${what}`),
    noReply: (milliseconds = QUIET_MS) =>
      watch.nothing(() => answers()[0], milliseconds, `an answer to ${what}`),
    delete: () => messages.delete(message),
  };
}

/** A later message in the same channel that replies to it, or to nothing and no interaction either. */
function isAnswer(candidate: APIMessage, message: APIMessage): boolean {
  const later = BigInt(candidate.id) > BigInt(message.id);
  if (!later || candidate.channel_id !== message.channel_id || candidate.interaction_metadata) return false;
  const repliesTo = candidate.message_reference?.message_id;
  return repliesTo === undefined || repliesTo === message.id;
}
