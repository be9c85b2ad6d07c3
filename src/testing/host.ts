/** A host that a test can trouble: it gets another deploy, falls silent, fails, or answers one address differently. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { HEADER_POLICY } from '../lib/security-policy.ts';
import { listening, TYPES, type ServedSite } from './serve.ts';

export interface Host extends ServedSite {
  /** Folder that is served. */
  site: string;
  /** `silent` never answers, `failing` answers 502, `gone` cuts every connection. */
  state: 'well' | 'silent' | 'failing' | 'gone';
  /** Answers in the place of files, by path below the base. */
  readonly instead: Map<string, { readonly status: number; readonly body: string }>;
  /** Paths below the base that were asked for, in order. */
  readonly asked: string[];
}

/** @param base - path below which the site is served, `/` or `/folder/`; beside it, another app answers */
export async function host(site: string, base = '/'): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    if (below !== undefined) served.asked.push(below);
    if (served.state === 'silent') return;
    if (served.state === 'gone') {
      request.socket.destroy();
      return;
    }
    const send = (status: number, body: string | Buffer, type = 'text/html; charset=utf-8') => {
      // As a host does that lets browsers keep everything for a day.
      response.writeHead(status, {
        'Content-Type': type,
        'Content-Security-Policy': HEADER_POLICY,
        'Cache-Control': 'max-age=86400',
      });
      response.end(body);
    };
    if (served.state === 'failing') send(502, 'Bad gateway');
    else if (below === undefined) send(200, '<h1>Another app</h1>');
    else {
      const file = path.join(served.site, below, below === '' || below.endsWith('/') ? 'index.html' : '');
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      const other = served.instead.get(below);
      const found = statSync(file, { throwIfNoEntry: false });
      if (other !== undefined) send(other.status, other.body, type);
      else if (found?.isFile() === true) send(200, readFileSync(file), type);
      else if (found?.isDirectory() === true) {
        response.writeHead(301, { Location: `${pathname}/` });
        response.end();
      } else send(404, readFileSync(path.join(served.site, '404.html')));
    }
  });
  const served: Host = { site, state: 'well', instead: new Map(), asked: [], ...(await listening(server)) };
  return served;
}
