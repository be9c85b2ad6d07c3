/** Serves a built site as hosts do: texts compressed, everything else as it is. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listening, type ServedSite } from '../../../src/testing/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

const COMPRESSED = /^(?:text\/|application\/json|image\/svg)/u;

/** @param base - path below which the site is served, `/` or `/folder/` */
export async function serveCompressed(site: string, base = '/'): Promise<ServedSite> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : 'elsewhere';
    const asked = join(site, decodeURIComponent(below), pathname.endsWith('/') ? 'index.html' : '');
    if (statSync(asked, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(asked)] ?? 'application/octet-stream';
    const compressed = COMPRESSED.test(type);
    const bytes =
      ready.get(asked) ?? (compressed ? gzipSync(readFileSync(asked), { level: 9 }) : readFileSync(asked));
    ready.set(asked, bytes);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': bytes.length,
      ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(bytes);
  });
  return listening(server);
}
