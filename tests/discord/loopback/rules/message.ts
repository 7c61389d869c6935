import { ComponentType, MessageFlags, MessageReferenceType } from 'discord-api-types/v10';
import { isComponentsV2, type MessageDraft } from '../message-draft.js';
import { complain, type Rules } from './rule.js';

const MAX_CONTENT_LENGTH = 2000;
const MAX_ACTION_ROWS = 5;

const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.Ephemeral |
  MessageFlags.IsComponentsV2;

/** Rules for a message as a whole. Lengths are UTF-16 code units, which is never laxer than counting characters. */
export const MESSAGE_RULES = {
  contentLength,
  emptyMessage,
  pingsNobody,
  settableFlags,
  ephemeralOnlyInInteractions,
  ephemeralFixed,
  nonceToEnforce,
  attachmentsUploaded,
  contentOrComponentsV2,
  componentsV2Flagged,
  actionRowCount,
} satisfies Rules<MessageDraft>;

function contentLength({ content }: MessageDraft) {
  const message = `Must be ${MAX_CONTENT_LENGTH} or fewer in length.`;
  return complain(content.length > MAX_CONTENT_LENGTH, ['content'], message);
}

function emptyMessage({ body, content, embeds, components, fileNames }: MessageDraft) {
  const stickers = body.sticker_ids ?? [];
  const holds =
    content.trim() !== '' || body.poll || body.message_reference?.type === MessageReferenceType.Forward;
  const parts = embeds.length + components.length + fileNames.length + stickers.length;
  return complain(!holds && parts === 0, [], 'Cannot send an empty message');
}

/** The bot's own promise, not Discord's: whatever a message holds, it mentions nobody. */
function pingsNobody({ body: { allowed_mentions: allowed } }: MessageDraft) {
  const nobody =
    allowed?.parse?.length === 0 &&
    (allowed.users ?? []).length === 0 &&
    (allowed.roles ?? []).length === 0 &&
    allowed.replied_user !== true;
  return complain(!nobody, ['allowed_mentions'], 'Must be {"parse": []} and name nobody');
}

function settableFlags({ body: { flags } }: MessageDraft) {
  return complain(((flags ?? 0) & ~SETTABLE_FLAGS) !== 0, ['flags'], `Cannot be set by a bot: ${flags}`);
}

function ephemeralOnlyInInteractions({ flags, answersInteraction }: MessageDraft) {
  const wrong = (flags & MessageFlags.Ephemeral) !== 0 && !answersInteraction;
  return complain(wrong, ['flags'], 'Only a response to an interaction can be ephemeral');
}

/** An edit to what everybody sees stays public, however private it is meant: the first response fixed that. */
function ephemeralFixed({ body, before }: MessageDraft) {
  const meant = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const wrong = before !== undefined && meant && ((before.flags ?? 0) & MessageFlags.Ephemeral) === 0;
  return complain(wrong, ['flags'], 'The message is public and cannot become ephemeral');
}

function nonceToEnforce({ body }: MessageDraft) {
  const wrong = body.enforce_nonce === true && (body.nonce === undefined || body.nonce === null);
  return complain(wrong, ['nonce'], 'Required where enforce_nonce is true');
}

/** Every attachment listed is either uploaded with the request or already on the message. */
function attachmentsUploaded({ body, files, before }: MessageDraft) {
  const known = new Set([
    ...files.map(({ field }) => /^files\[(\d+)\]$/.exec(field)?.[1]),
    ...(before?.attachments ?? []).map(({ id }) => id),
  ]);
  return (body.attachments ?? []).flatMap(({ id }, index) =>
    complain(!known.has(String(id)), ['attachments', index, 'id'], `No such file: ${id}`),
  );
}

function contentOrComponentsV2(draft: MessageDraft) {
  const { body, content, embeds } = draft;
  const besides = { content: content !== '', embeds: embeds.length > 0, poll: Boolean(body.poll) };
  if (!isComponentsV2(draft)) return [];
  return Object.entries(besides).flatMap(([key, present]) =>
    complain(present, [key], 'Cannot be used beside the flag IsComponentsV2'),
  );
}

function componentsV2Flagged(draft: MessageDraft) {
  if (isComponentsV2(draft)) return [];
  return draft.components.flatMap(({ type }, index) =>
    complain(type !== ComponentType.ActionRow, ['components', index], 'Needs the flag IsComponentsV2'),
  );
}

function actionRowCount(draft: MessageDraft) {
  const tooMany = !isComponentsV2(draft) && draft.components.length > MAX_ACTION_ROWS;
  return complain(tooMany, ['components'], `Must be ${MAX_ACTION_ROWS} or fewer in length.`);
}
