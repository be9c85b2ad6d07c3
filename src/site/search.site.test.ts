/** The files that the search is made of, as they are published. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { smallCatalog, WITH_CHINESE } from '../testing/small-catalog.ts';
import { searchIndexOf } from './search/index-file.ts';

/** With an index of 10.75 KB, which has a test of its own, code and index are within 20 KB. */
const CODE_BYTES = 9.25 * 1024;
/** What the page itself asks for, before the reader turns to the field. */
const FIRST_BYTES = 5 * 1024;

let site: string;

beforeAll(async () => {
  site = await builtSite();
});

const packed = (file: string) => gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length;

it('code and library leave room for the index', () => {
  const html = readFileSync(path.join(site, 'tim-kiem/index.html'), 'utf8');
  const [, first = ''] = /<script type="module" src="\/(_astro\/[^"]+)"/u.exec(html) ?? [];
  const rest = readdirSync(path.join(site, '_astro')).filter((name) => /^find\.[\w-]+\.js$/u.test(name));
  expect(rest).toHaveLength(1);
  expect(packed(first)).toBeLessThan(FIRST_BYTES);
  expect(packed(first) + packed(`_astro/${rest[0] ?? ''}`)).toBeLessThan(CODE_BYTES);
});

it('every locale has its index', () => {
  const catalog = smallCatalog(WITH_CHINESE);
  for (const { id } of catalog.site.locales) {
    const published = readFileSync(path.join(site, `search/${id}.json`), 'utf8');
    expect(published, id).toBe(searchIndexOf(catalog, id));
  }
});
