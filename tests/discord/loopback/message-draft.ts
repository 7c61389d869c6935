import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTAPIAttachment,
  type RESTAPIMessageReference,
  type RESTAPIPoll,
} from 'discord-api-types/v10';
import type { UploadedFile } from './api.js';

/** What the bot sends to make or change a message, on any route. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly attachments?: RESTAPIAttachment[] | null;
  readonly message_reference?: RESTAPIMessageReference | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly sticker_ids?: string[] | null;
  readonly poll?: RESTAPIPoll | null;
  readonly tts?: boolean | null;
}

/** A message as it would stand if a request were granted, beside the request. */
export interface MessageDraft {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  /** Whether the request answers an interaction: only such messages can be ephemeral. */
  readonly answersInteraction: boolean;
  /** The message that it changes. */
  readonly before?: APIMessage;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly flags: number;
  /** Names of the files that it would carry. */
  readonly fileNames: readonly string[];
}

/** What an edit cannot take from a message. */
const LASTING_FLAGS = MessageFlags.Ephemeral | MessageFlags.IsComponentsV2;

export function draftMessage(request: {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly answersInteraction: boolean;
  readonly before?: APIMessage | undefined;
}): MessageDraft {
  const { body, files, answersInteraction, before } = request;
  const standing = before?.flags ?? 0;
  const kept = keptAttachments(body, before).map(({ filename }) => filename);
  return {
    body,
    files,
    answersInteraction,
    ...(before && { before }),
    content: body.content === undefined ? (before?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (before?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (before?.components ?? []) : (body.components ?? []),
    flags: (body.flags ?? standing & ~MessageFlags.Loading) | (standing & LASTING_FLAGS),
    fileNames: [...kept, ...files.map(({ name }) => name)],
  };
}

/** The attachments of a message that an edit leaves on it: all, or those that it lists. */
export function keptAttachments(
  body: MessageBody,
  before: APIMessage | undefined,
): APIMessage['attachments'] {
  const listed = body.attachments?.map(({ id }) => String(id));
  return (before?.attachments ?? []).filter(
    ({ id }) => body.attachments === undefined || listed?.includes(id),
  );
}

export const isComponentsV2 = ({ flags }: MessageDraft) => (flags & MessageFlags.IsComponentsV2) !== 0;
