import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { MadePlacard } from '../../src/placard/make.ts';
import { temporaryFolder } from '../../src/testing/content.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { makerVersion, openPlacardCache } from './placard-cache.ts';

const KEY = '{"title":"Núi Voi"}';

const MADE: MadePlacard = {
  files: [
    { path: 'placards/7K3Q-office.pdf', bytes: Uint8Array.of(0x25, 10, 0, 10, 255) },
    { path: 'symbols/7K3Q.svg', bytes: new TextEncoder().encode('<svg>Núi\n</svg>\n') },
    { path: 'symbols/empty.png', bytes: new Uint8Array() },
  ],
  record: sampleRecord('7K3Q', 'HTTPS://EXAMPLE.VN/7K3Q/'),
  samples: [{ class: 'clean', readBy: ['zxing-wasm'], png: 'AAAA' }],
};

/** The only entry of a cache. */
function entryOf(cache: string): string {
  const [name = '', ...others] = readdirSync(join(cache, 'placards'));
  expect(others).toEqual([]);
  return join(cache, 'placards', name);
}

describe('a made placard', () => {
  test('is kept whole, to the byte, for the commands after', () => {
    using cache = temporaryFolder();
    expect(openPlacardCache(cache.path, 'v1').get(KEY)).toBeUndefined();
    openPlacardCache(cache.path, 'v1').put(KEY, MADE);
    expect(openPlacardCache(cache.path, 'v1').get(KEY)).toEqual(MADE);
  });

  test.each([
    ['its key', `${KEY} `, 'v1'],
    ['the version of what makes it', KEY, 'v2'],
  ])('is made again when %s has changed', (_what, key, version) => {
    using cache = temporaryFolder();
    openPlacardCache(cache.path, 'v1').put(KEY, MADE);
    expect(openPlacardCache(cache.path, version).get(key)).toBeUndefined();
  });

  test('is not found under a key and a version that only together look the same', () => {
    using cache = temporaryFolder();
    openPlacardCache(cache.path, 'ab').put('c', MADE);
    expect(openPlacardCache(cache.path, 'a').get('bc')).toBeUndefined();
  });

  test.each<[how: string, damage: (entry: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (entry) => entry.subarray(0, -1)],
    ['cut in its first line', (entry) => entry.subarray(0, 20)],
    ['longer', (entry) => Buffer.concat([entry, Buffer.of(0)])],
    ['another file', () => Buffer.from('{}\n{}\n')],
    ['a number in its head changed', (entry) => replaced(entry, '"share":0.95', '"share":0.99')],
    ['a length in its head changed', (entry) => replaced(entry, '"length":5', '"length":4')],
    ['one bit of a file changed', (entry) => flipped(entry, entry.length - 3)],
    ['one bit of its checksum changed', (entry) => flipped(entry, 5)],
  ])('is made again when its entry is %s', (_how, damage) => {
    using cache = temporaryFolder();
    openPlacardCache(cache.path, 'v1').put(KEY, MADE);
    const entry = entryOf(cache.path);
    const whole = readFileSync(entry);
    const damaged = damage(whole);
    expect(damaged.equals(whole)).toBe(false);
    writeFileSync(entry, damaged);
    const later = openPlacardCache(cache.path, 'v1');
    expect(later.get(KEY)).toBeUndefined();
    later.put(KEY, MADE);
    expect(readFileSync(entry).equals(whole)).toBe(true);
    expect(openPlacardCache(cache.path, 'v1').get(KEY)).toEqual(MADE);
  });

  test('is made where the cache can be neither read nor written', () => {
    using folder = temporaryFolder();
    const blocked = join(folder.path, 'file');
    writeFileSync(blocked, '');
    const cache = openPlacardCache(blocked, 'v1');
    expect(cache.get(KEY)).toBeUndefined();
    expect(() => cache.put(KEY, MADE)).not.toThrow();
    expect(() => cache.prune()).not.toThrow();
  });
});

function replaced(entry: Buffer, old: string, by: string): Buffer {
  return Buffer.from(entry.toString('latin1').replace(old, by), 'latin1');
}

function flipped(entry: Buffer, at: number): Buffer {
  const copy = Buffer.from(entry);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

test('pruning removes what was neither taken nor put, and what a killed command left half written', () => {
  using cache = temporaryFolder();
  const before = openPlacardCache(cache.path, 'v1');
  for (const key of ['a', 'b', 'c']) before.put(key, MADE);
  writeFileSync(join(cache.path, 'placards', 'half.new'), 'x');
  const later = openPlacardCache(cache.path, 'v1');
  later.get('a');
  later.put('d', MADE);
  later.prune();
  expect(readdirSync(join(cache.path, 'placards'))).toHaveLength(2);
  const last = openPlacardCache(cache.path, 'v1');
  expect(['a', 'b', 'c', 'd'].map((key) => last.get(key) !== undefined)).toEqual([true, false, false, true]);
});

test('the version is the same for the same sources, and another one for other fonts', () => {
  const fonts = loadFonts();
  expect(makerVersion(fonts)).toBe(makerVersion(fonts));
  const other = { ...fonts, 400: { ...fonts[400], bytes: Buffer.from('another font') } };
  expect(makerVersion(other)).not.toBe(makerVersion(fonts));
});
