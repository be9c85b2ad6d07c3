/** Every built page before an HTML checker, and against the promises of its own security policy. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagePolicy } from '../lib/security-policy.ts';
import { builtSite } from '../testing/built-site.ts';
import { filesBelow } from '../testing/files-below.ts';

const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The links are words, not numbers.
    'tel-non-breaking': 'off',
    // A `section` has the room of a part of the text; a band of the page has not.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

let site: string;
let pages: readonly (readonly [name: string, html: string])[];

beforeAll(async () => {
  site = await builtSite();
  pages = filesBelow(site)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, readFileSync(path.join(site, name), 'utf8')] as const);
});

const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value]) => value ?? '');

describe('every page', () => {
  it('is valid HTML', () => {
    const faults = pages.flatMap(([name, html]) =>
      checker
        .validateStringSync(html, name)
        .results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, line, column }) => `${name}:${line}:${column} ${ruleId}: ${message}`,
          ),
        ),
    );
    expect(faults).toEqual([]);
  });

  it('states the policy that its styles need, before anything that the policy governs', () => {
    for (const [name, html] of pages) {
      const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css]) => css ?? '');
      expect(styles, name).toHaveLength(1);
      const stated =
        /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
      expect(stated.exec(html)?.[1], name).toBe(pagePolicy(styles[0] ?? ''));
      expect(html, name).toContain('<meta name="referrer" content="strict-origin-when-cross-origin">');
    }
  });

  it('has no script, handler or style that the policy would stop', () => {
    for (const [name, html] of pages) {
      const tags =
        html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '').match(/<[a-z][^>]*>/gu) ?? [];
      for (const tag of tags) expect(tag, name).not.toMatch(/\s(?:on[a-z]+|style)=/u);
      for (const [script] of html.matchAll(/<script\b[^>]*>[^<]*/gu)) {
        expect(script, name).toMatch(
          /^<script (?:type="application\/ld\+json">|[^>]*src="\/_astro\/[^"]+"[^>]*>$)/u,
        );
      }
      for (const address of attributes(html, 'src')) expect(address, name).toMatch(/^(?:\/(?!\/)|data:)/u);
    }
  });

  it('tells machines about itself in JSON that can be read', () => {
    const told = pages.flatMap(([name, html]) =>
      [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu)].map(
        ([, text]) => [name, JSON.parse(text ?? '') as { '@type': string }] as const,
      ),
    );
    expect(new Set(told.map(([name]) => name)).size).toBe(told.length);
    expect(new Map(told).get('di-tich/dinh-mau/index.html')?.['@type']).toBe('WebPage');
    expect(new Map(told).get('index.html')?.['@type']).toBe('WebSite');
  });
});

describe('the files for machines', () => {
  const text = (name: string) => readFileSync(path.join(site, name), 'utf8');

  it('are all linked from the page of the open data, in every language', () => {
    const linked = attributes(text('en/open-data/index.html'), 'href');
    const expected = ['/catalog.json', '/map.geojson', '/en/feed.xml', '/en/feed.json', '/csv/relics.csv'];
    expect(linked).toEqual(expect.arrayContaining(expected));
    expect(text('zh/open-data/index.html')).toContain('href="/zh/feed.xml"');
    expect(text('du-lieu-mo/index.html')).toContain('id="bao-loi"');
  });

  it('are well formed', () => {
    for (const name of ['sitemap.xml', 'feed.xml', 'zh/feed.xml']) {
      const tags = text(name).match(/<\/?[a-z][^>]*>/gu) ?? [];
      const open: string[] = [];
      for (const tag of tags.filter((candidate) => !candidate.endsWith('/>'))) {
        const [, end, element] = /^<(\/?)([\w:]+)/u.exec(tag) ?? [];
        if (end === '') open.push(element ?? '');
        else expect(open.pop(), `${name} ${tag}`).toBe(element);
      }
      expect(open, name).toEqual([]);
    }
    expect(JSON.parse(text('en/feed.json'))).toHaveProperty('items');
    expect(JSON.parse(text('map.geojson'))).toHaveProperty('type', 'FeatureCollection');
  });

  it('lead to pages that exist', () => {
    const addresses = [...text('sitemap.xml').matchAll(/<loc>https:\/\/mau\.example\.vn\/([^<]*)</gu)];
    expect(addresses.length).toBeGreaterThan(20);
    const built = new Set(pages.map(([name]) => name));
    for (const [, page] of addresses) expect(built.has(`${page}index.html`), page).toBe(true);
  });

  it('keep the mark by which Excel knows UTF-8', () => {
    expect([...readFileSync(path.join(site, 'csv/relics.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('tell robots and honest finders where to look, and hosts what to send', () => {
    expect(text('robots.txt')).toContain('Sitemap: https://mau.example.vn/sitemap.xml');
    expect(text('.well-known/security.txt')).toMatch(
      /^Contact: https:\/\/mau\.example\.vn\/du-lieu-mo\/#bao-loi$/mu,
    );
    for (const name of ['_headers', '.htaccess', 'nginx.conf.example']) {
      expect(text(name)).toContain('Content-Security-Policy');
    }
  });
});
