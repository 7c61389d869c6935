import * as spec from 'discord-api-spec/zod';
import type {
  APIApplicationCommandAutocompleteResponse,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { array, boolean, maxLength, nullish, number, regex, string, union } from 'zod/mini';
import { type $ZodIssue, type $ZodShape, type $ZodType, safeParse } from 'zod/v4/core';
import english from 'zod/v4/locales/en.js';
import { invalidForm, type RuleBroken } from './errors.js';
import type { MessageBody } from './message-draft.js';
import type { CommandBody } from './rules/commands.js';
import { strictSchemas } from './strict-schema.js';

/** Checks a body against Discord's API description: returns it typed, or throws the refusal. */
export type BodySchema<T> = (body: unknown) => T;

/** A response to an interaction, as far as this Discord plays them: no modals, no activities. */
export type Callback =
  | {
      readonly type:
        | InteractionResponseType.ChannelMessageWithSource
        | InteractionResponseType.DeferredChannelMessageWithSource
        | InteractionResponseType.DeferredMessageUpdate
        | InteractionResponseType.UpdateMessage;
      readonly data?: MessageBody | null;
    }
  | APIApplicationCommandAutocompleteResponse;

/** discord.js sends these with every message and every edit; Discord takes them. */
const SENT_WITH_EVERY_MESSAGE: $ZodShape = {
  nonce: nullish(union([number(), string().check(maxLength(25))])),
  enforce_nonce: nullish(boolean()),
  tts: nullish(boolean()),
};

/** Documented by Discord, absent from its description (`nsfw`) or described as a number where a string is wanted. */
const COMMAND_AMENDMENTS: $ZodShape = {
  nsfw: nullish(boolean()),
  default_member_permissions: nullish(string().check(regex(/^\d+$/))),
};

const strict = strictSchemas(
  new Map<$ZodType, $ZodShape>([
    [spec.MessageEditRequestPartialSchema, SENT_WITH_EVERY_MESSAGE],
    [spec.IncomingWebhookRequestPartialSchema, SENT_WITH_EVERY_MESSAGE],
    [spec.IncomingWebhookUpdateRequestPartialSchema, SENT_WITH_EVERY_MESSAGE],
    [spec.IncomingWebhookInteractionRequestSchema, SENT_WITH_EVERY_MESSAGE],
    [spec.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, SENT_WITH_EVERY_MESSAGE],
    [spec.ApplicationCommandCreateRequestSchema, COMMAND_AMENDMENTS],
    [spec.ApplicationCommandUpdateRequestSchema, COMMAND_AMENDMENTS],
    [spec.ApplicationCommandPatchRequestPartialSchema, COMMAND_AMENDMENTS],
  ]),
);

export const messageCreate: BodySchema<MessageBody> = checking(spec.MessageCreateRequestSchema);
export const messageEdit: BodySchema<MessageBody> = checking(spec.MessageEditRequestPartialSchema);
export const followUp: BodySchema<MessageBody> = checking(spec.IncomingWebhookRequestPartialSchema);
export const responseEdit: BodySchema<MessageBody> = checking(spec.IncomingWebhookUpdateRequestPartialSchema);
export const directMessages: BodySchema<{ readonly recipient_id: string }> = checking(
  spec.CreatePrivateChannelRequestSchema,
);
export const commandCreate: BodySchema<CommandBody> = checking(spec.ApplicationCommandCreateRequestSchema);
export const commandEdit: BodySchema<Partial<CommandBody>> = checking(
  spec.ApplicationCommandPatchRequestPartialSchema,
);
export const commandSet: BodySchema<readonly CommandBody[]> = checking(
  array(spec.ApplicationCommandUpdateRequestSchema).check(maxLength(130)),
);
export const callback: BodySchema<Callback> = checking(
  union([
    spec.CreateMessageInteractionCallbackRequestSchema,
    spec.UpdateMessageInteractionCallbackRequestSchema,
    spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  ]),
);

function checking<T>(described: $ZodType): BodySchema<T> {
  const schema = strict(described);
  return (body) => {
    const parsed = safeParse(schema, body, { error: english().localeError });
    if (!parsed.success) throw invalidForm(parsed.error.issues.flatMap((issue) => brokenBy(issue)));
    // The descriptions and the types come from different hands; that they agree is what the schema has just shown.
    return body as T;
  };
}

function brokenBy(issue: $ZodIssue, above: RuleBroken['path'] = []): readonly RuleBroken[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      rule: 'unknownProperty',
      path: [...path, key],
      message: 'Unknown property',
    }));
  }
  if (issue.code === 'invalid_union') {
    const inside = closest(issue.errors);
    if (inside) return inside.flatMap((each) => brokenBy(each, path));
  }
  return [{ rule: 'schema', path, message: issue.message }];
}

/** Of the alternatives of a union, the one that was meant: of the right `type`, with the fewest complaints. */
function closest(alternatives: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const aboutType = ({ path }: $ZodIssue) => path.length === 1 && path[0] === 'type';
  const ofType = alternatives.filter((issues) => !issues.some(aboutType));
  return ofType.sort((a, b) => a.length - b.length)[0];
}
