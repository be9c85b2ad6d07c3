import { describe, expect, it } from 'vitest';
import { HEADER_POLICY } from '../../src/lib/security-policy.ts';
import { hostFiles } from './host-files.ts';

const origin = 'https://mau.example.vn';
const atRoot = hostFiles({ origin, base: '/' });
const below = hostFiles({ origin, base: '/an-lao/' });

/** Names and values of the headers in a file, however it writes them. */
function headersIn(text: string): ReadonlyMap<string, string> {
  const lines = [
    /^ {2}([\w-]+): (.*)$/gmu,
    /^Header always set ([\w-]+) "(.*)"$/gmu,
    /^ {4}add_header ([\w-]+) "(.*)" always;$/gmu,
  ].flatMap((form) => [...text.matchAll(form)]);
  return new Map(
    lines
      .map(([, name, value]) => [name ?? '', value ?? ''] as const)
      .filter(([name]) => name !== 'Cache-Control'),
  );
}

describe('the files for hosts', () => {
  it('send the same headers, whichever host reads them', () => {
    const [first, ...others] = Object.values(atRoot).map(headersIn);
    expect(first?.get('Content-Security-Policy')).toBe(HEADER_POLICY);
    expect(first?.get('X-Content-Type-Options')).toBe('nosniff');
    expect(first?.size).toBe(7);
    for (const other of others) expect(other).toEqual(first);
  });

  it('keep hashed files for good, and ask for pages anew', () => {
    for (const text of Object.values(atRoot)) {
      expect(text).toMatch(/_astro/u);
      expect(text).toContain('public, max-age=31536000, immutable');
    }
    expect(atRoot['.htaccess']).toContain('Header set Cache-Control "no-cache"');
    expect(atRoot['nginx.conf.example']).toContain('default "no-cache";');
    // Two rules that set one header would be joined.
    expect(atRoot['_headers']).not.toMatch(/^\/\*\n(?: {2}.*\n)*? {2}Cache-Control/mu);
  });

  it('let no browser keep the worker, a list of what phones keep, or a page without asking', () => {
    const keptLonger = Object.values(atRoot).map((text) =>
      [
        /SetEnvIf Request_URI "\^([^"]+)"/gu,
        /~\^(\S+) "public/gu,
        /^(\/\S+)\*\n {2}Cache-Control: public/gmu,
      ].flatMap((form) => [...text.matchAll(form)].map(([, start]) => start ?? '')),
    );
    for (const starts of keptLonger) {
      expect(starts).toContain('/_astro/');
      for (const path of ['/sw.js', '/offline/vi.json', '/7K3Q/']) {
        expect(starts.filter((start) => path.startsWith(start))).toEqual([]);
      }
    }
  });

  it('send compressed what phones keep', () => {
    expect(atRoot['.htaccess']).toMatch(/^AddOutputFilterByType DEFLATE .*application\/json/mu);
    expect(atRoot['nginx.conf.example']).toMatch(/gzip_types (?!.*text\/html).*application\/json/u);
  });

  it('speak of the folder that the site is in', () => {
    expect(below['_headers']).toContain('\n/an-lao/*\n');
    expect(below['_headers']).toContain('\n/an-lao/_astro/*\n');
    expect(below['.htaccess']).toContain('ErrorDocument 404 /an-lao/404.html');
    expect(below['nginx.conf.example']).toContain('location /an-lao/ {');
  });

  it('forbid frames and scripts that are written into a page', () => {
    expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
    expect(HEADER_POLICY).toContain("script-src 'self';");
    expect(HEADER_POLICY).not.toMatch(/script-src[^;]*unsafe/u);
  });
});
