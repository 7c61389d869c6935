import type { Handler, RouteTable } from './route.js';

export interface Match {
  readonly route: string;
  readonly handler: Handler;
  readonly params: ReadonlyMap<string, string>;
}

/** The first route whose method and path fit. Parts of the path are decoded: `%40original` is `@original`. */
export function matchRoute(routes: RouteTable, method: string, path: string): Match | undefined {
  const parts = path.split('/').map(decoded);
  for (const [route, handler] of Object.entries(routes)) {
    const [wantedMethod, pattern = ''] = route.split(' ');
    const wanted = pattern.split('/');
    const fits =
      wantedMethod === method &&
      wanted.length === parts.length &&
      wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
    if (!fits) continue;
    const named = wanted.flatMap((part, index): [string, string][] =>
      part.startsWith(':') ? [[part.slice(1), parts[index] ?? '']] : [],
    );
    return { route, handler, params: new Map(named) };
  }
  return undefined;
}

/** A part of a path without its escapes; left as it is where those are broken, so that it meets nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
