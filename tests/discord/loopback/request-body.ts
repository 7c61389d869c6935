import type { UploadedFile } from './api.js';
import { breach, type DiscordError } from './errors.js';

export interface RequestBody {
  /** The JSON value, or `undefined` where the request has no body, or none that can be read. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
  /** Why it could not be read. */
  readonly unreadable?: DiscordError;
}

/** Reads a body: JSON, or a form with `payload_json` and `files[n]`. */
export async function readBody(data: Buffer, contentType: string): Promise<RequestBody> {
  if (data.length === 0) return { json: undefined, files: [] };
  if (contentType.startsWith('multipart/form-data')) return readForm(data, contentType);
  if (contentType.startsWith('application/json')) return readJson(data);
  return unreadable(50035, `Unexpected content type ${contentType}`, 'contentType');
}

async function readForm(data: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(data, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (!form) return unreadable(50035, 'The form cannot be read.', 'form');
  const files = [...form.entries()].map(async ([field, value]): Promise<UploadedFile[]> => {
    if (typeof value === 'string') return [];
    const content = new Uint8Array(await value.arrayBuffer());
    return [{ field, name: value.name, contentType: value.type, data: content }];
  });
  const payload = form.get('payload_json');
  return {
    ...readJson(Buffer.from(typeof payload === 'string' ? payload : '{}')),
    files: (await Promise.all(files)).flat(),
  };
}

function readJson(data: Buffer): RequestBody {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data)), files: [] };
  } catch {
    return unreadable(50109, 'The request body contains invalid JSON.', 'json');
  }
}

function unreadable(code: number, message: string, rule: string): RequestBody {
  return { json: undefined, files: [], unreadable: breach(400, code, message, rule) };
}
