import type { APIEmbed } from 'discord-api-types/v10';
import type { MessageDraft } from '../message-draft.js';
import { complain, type Rules } from './rule.js';

const MAX_LENGTH_OVER_ALL = 6000;

/** Rules for embeds. The limits of each part are in Discord's API description. */
export const EMBED_RULES = {
  embedsLength,
  embedHoldsSomething,
  embedFieldsFilled,
} satisfies Rules<MessageDraft>;

function embedsLength({ embeds }: MessageDraft) {
  const length = embeds.flatMap(texts).join('').length;
  const message = `Embed size exceeds maximum size of ${MAX_LENGTH_OVER_ALL}: ${length}`;
  return complain(length > MAX_LENGTH_OVER_ALL, ['embeds'], message);
}

function embedHoldsSomething({ embeds }: MessageDraft) {
  return embeds.flatMap((embed, index) => {
    const holds = texts(embed).some((text) => text.trim() !== '') || embed.image || embed.thumbnail;
    return complain(!holds, ['embeds', index], 'An embed cannot be empty');
  });
}

function embedFieldsFilled({ embeds }: MessageDraft) {
  return embeds.flatMap((embed, index) =>
    (embed.fields ?? []).flatMap((field, nth) => {
      const blank = field.name.trim() === '' || field.value.trim() === '';
      return complain(blank, ['embeds', index, 'fields', nth], 'A field needs a name and a value');
    }),
  );
}

function texts(embed: APIEmbed): readonly string[] {
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  const all = [embed.title, embed.description, embed.author?.name, embed.footer?.text, ...fields];
  return all.filter((text) => typeof text === 'string');
}
