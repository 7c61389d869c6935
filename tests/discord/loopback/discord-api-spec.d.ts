/** The package ships its zod schemas as plain JavaScript; these are the ones that are used here. */
declare module 'discord-api-spec/zod' {
  import type { $ZodObject } from 'zod/v4/core';

  export const ApplicationCommandAutocompleteCallbackRequestSchema: $ZodObject;
  export const ApplicationCommandCreateRequestSchema: $ZodObject;
  export const ApplicationCommandPatchRequestPartialSchema: $ZodObject;
  export const ApplicationCommandUpdateRequestSchema: $ZodObject;
  export const CreateMessageInteractionCallbackRequestSchema: $ZodObject;
  export const CreatePrivateChannelRequestSchema: $ZodObject;
  export const IncomingWebhookInteractionRequestSchema: $ZodObject;
  export const IncomingWebhookRequestPartialSchema: $ZodObject;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: $ZodObject;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodObject;
  export const MessageCreateRequestSchema: $ZodObject;
  export const MessageEditRequestPartialSchema: $ZodObject;
  export const UpdateMessageInteractionCallbackRequestSchema: $ZodObject;
}
