/** Serves the editor's page to this computer alone. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { SEED_PATH, STATE_PATH, type ContentState, type Seed } from '../../../src/editor/seed.ts';
import { Stop } from '../failure.ts';

/** The permission that the browser keeps for the folder belongs to this port. */
export const EDITOR_PORT = 4323;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
};

/**
 * What the page may do: its own files and the preview, nothing of anyone else. Styles may be written into elements, as
 * the editor's own parts are; blobs are the photos that have not been saved yet.
 *
 * @param remote - server of git, where people log in to one
 */
export function contentPolicy(remote = ''): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self' data:",
    `img-src 'self' blob: data: ${remote}`.trim(),
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    `connect-src 'self' blob: data: ${remote}`.trim(),
    'frame-src blob: http://127.0.0.1:*',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export interface EditorServer {
  readonly url: string;
  readonly close: () => void;
}

interface Served {
  /** With the bundled page. */
  readonly folder: string;
  readonly seed: Seed;
  readonly state: () => ContentState;
  /** What can be taken home, by its address. */
  readonly files?: () => ReadonlyMap<string, string>;
}

/**
 * @param port - 0 for any that is free
 * @throws {Stop} the port is taken
 */
export async function serveEditor(served: Served, port = EDITOR_PORT): Promise<EditorServer> {
  const server = createServer((request, response) => {
    answer(served, request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await listen(server, port);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((ready, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      refuse(
        taken
          ? new Stop(
              `Cổng ${port} đang có chương trình dùng. Có lẽ trình soạn bài đã mở rồi: hãy mở http://127.0.0.1:${port}/, hoặc tắt chương trình kia rồi chạy lại. (The port is taken; the editor may be open already.)`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', ready);
  });
}

function remoteOf({ storage }: Seed): string {
  const { base_url: server } = storage.backend;
  return typeof server === 'string' && !server.startsWith('http://127.0.0.1') ? server : '';
}

async function answer(
  { folder, seed, state, files }: Served,
  request: IncomingMessage,
  response: ServerResponse,
) {
  // A page elsewhere may give its own name the address of this computer.
  if (!/^127\.0\.0\.1:\d+$/u.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  const headers = {
    'Content-Security-Policy': contentPolicy(remoteOf(seed)),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  const send = (type: string, body: string | Buffer, code = 200) => {
    response.writeHead(code, { ...headers, 'Content-Type': type }).end(body);
  };
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method !== 'GET' && request.method !== 'HEAD') send('text/plain', '', 405);
  else if (pathname === SEED_PATH) send('application/json', JSON.stringify(seed));
  else if (pathname === STATE_PATH) send('application/json', JSON.stringify(state()));
  else if (files?.().has(pathname) === true) {
    response.setHeader('Content-Disposition', `attachment; filename="${pathname.slice(1)}"`);
    send(TYPES[extname(pathname)] ?? 'text/plain', files().get(pathname) ?? '');
  } else {
    const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    const type = TYPES[extname(path)];
    const body =
      type === undefined || path.includes('..')
        ? undefined
        : await readFile(join(folder, path)).catch(() => undefined);
    if (type === undefined || body === undefined) send('text/plain', '', 404);
    else send(type, body);
  }
}
