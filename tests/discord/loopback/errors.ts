import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** What is wrong with a request's body, and where in it. */
export interface Complaint {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A complaint with the name of the rule that it comes from. */
export interface RuleBroken extends Complaint {
  readonly rule: string;
}

/** An answer that refuses: the status and body that Discord would send. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  /** The rules that the bot broke, where being refused shows a fault of the bot; each is recorded as a violation. */
  readonly broken: readonly RuleBroken[];

  constructor(status: number, code: number, message: string, broken: readonly RuleBroken[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.broken = broken;
  }

  get body(): object {
    const errors = this.broken.filter(({ path }) => path.length > 0);
    return {
      message: this.message,
      code: this.code,
      ...(errors.length > 0 && { errors: errorTree(errors) }),
    };
  }
}

/** Refuses a body for the rules that it breaks. An empty message has a code of its own. */
export function invalidForm(broken: readonly RuleBroken[]): DiscordError {
  const empty = broken.some(({ rule }) => rule === 'emptyMessage');
  const { CannotSendAnEmptyMessage, InvalidFormBodyOrContentType } = RESTJSONErrorCodes;
  return empty
    ? new DiscordError(400, CannotSendAnEmptyMessage, 'Cannot send an empty message', broken)
    : new DiscordError(400, InvalidFormBodyOrContentType, 'Invalid Form Body', broken);
}

/** Refuses for a rule of the protocol, which has no place in a body. */
export function breach(status: number, code: number, message: string, rule: string): DiscordError {
  return new DiscordError(status, code, message, [{ rule, path: [], message }]);
}

export const unauthorized = () => new DiscordError(401, RESTJSONErrorCodes.GeneralError, '401: Unauthorized');

/** 404: `notFound(RESTJSONErrorCodes.UnknownMessage, 'Message')`. */
export const notFound = (code: RESTJSONErrorCodes, what: string) =>
  new DiscordError(404, code, `Unknown ${what}`);

/** Discord's `errors`: the body's own shape, with `_errors` where something is wrong. */
function errorTree(broken: readonly RuleBroken[]): object {
  const here = broken.filter(({ path }) => path.length === 0);
  const keys = new Set(broken.flatMap(({ path }) => path.slice(0, 1)));
  const below = [...keys].map((key) => {
    const inside = broken.filter(({ path }) => path[0] === key);
    return [key, errorTree(inside.map((each) => ({ ...each, path: each.path.slice(1) })))];
  });
  const errors = here.map(({ rule, message }) => ({ code: errorCode(rule), message }));
  return { ...(errors.length > 0 && { _errors: errors }), ...Object.fromEntries(below) };
}

/** `contentLength` as Discord writes such names: `CONTENT_LENGTH`. */
const errorCode = (rule: string) => rule.replace(/[A-Z]/g, '_$&').toUpperCase();
