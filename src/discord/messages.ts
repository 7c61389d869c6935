import type { Message } from 'discord.js';
import type { Context } from './context.js';
import { guard } from './guard.js';
import type { View } from './layout.js';
import { readerOf } from './reader.js';
import { replyTo } from './reply.js';
import { messageReply } from './respond.js';
import { helpView } from './views/help.js';
import { errorView } from './views/notice.js';

/** Answers a message that is addressed to the bot, in its place; leaves every other one alone. Never rejects. */
export async function handleMessage(message: Message, context: Context): Promise<void> {
  await guard(
    context.logger,
    'message',
    async () => {
      const question = questionIn(message);
      if (question !== undefined) await send(message, viewFor(question, message.author.id, context));
    },
    (errorId) => send(message, errorView(readerOf(context.language), errorId)),
  );
}

/**
 * The words that are meant for the bot: those of a person's direct message, or of one that mentions it by name
 * (@everyone, its roles and the ping of a reply don't count). `undefined` where none are.
 */
function questionIn(message: Message): string | undefined {
  const self = message.client.user;
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const direct = message.channel.isDMBased();
  const named = message.mentions.has(self, {
    ignoreEveryone: true,
    ignoreRoles: true,
    ignoreRepliedUser: true,
  });
  return direct || named ? withoutMention(message.content, self.id) : undefined;
}

/** Discord's clients have written a mention with and without `!`. */
function withoutMention(content: string, user: string): string {
  return content.replaceAll(`<@${user}>`, ' ').replaceAll(`<@!${user}>`, ' ').trim();
}

function viewFor(question: string, user: string, { answerer, language }: Context): View {
  // Only a mention, a picture or a sticker: no words of the person's own.
  if (question === '') return helpView(readerOf(language), answerer.sources.length);
  return replyTo({ question, user }, answerer, language);
}

async function send(message: Message, view: View): Promise<void> {
  await message.reply(messageReply(view, message.id));
}
