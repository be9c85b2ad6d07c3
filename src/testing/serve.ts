/** Serves a built site as a plain static host does. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface ServedSite extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
}

/**
 * @param base - path below which the site is served, `/` or `/folder/`
 * @param headers - sent with every file
 */
export async function serve(
  site: string,
  base = '/',
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : 'not-here';
    const asked = path.join(site, decodeURIComponent(below), pathname.endsWith('/') ? 'index.html' : '');
    const found = statSync(asked, { throwIfNoEntry: false })?.isFile() === true;
    const file = found ? asked : path.join(site, '404.html');
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(file));
  });
  return listening(server);
}

/** Lets `server` listen on a free port of this machine until it is disposed of. */
export async function listening(server: Server): Promise<ServedSite> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
