import { describe, expect, it } from 'vitest';
import type { Manifest, PlacardManifestEntry } from '../../src/model/output.ts';
import { EMPTY_MANIFEST, manifestText, readManifest } from './manifest.ts';

const record = (code: string): PlacardManifestEntry => ({
  url: `HTTPS://EXAMPLE.VN/${code}/`,
  code,
  opens: 'relics/a',
  at: 'places/b',
  files: [{ path: `placards/${code}.pdf`, sha256: '0'.repeat(64) }],
  qr: { version: 3, level: 'H', moduleMm: 1.5 },
  proof: { decoder: 'zxing-wasm', densityDpi: 150, decoded: `HTTPS://EXAMPLE.VN/${code}/` },
});

describe('manifestText', () => {
  it('is the same whatever the order of the work, and ends with a line feed', () => {
    const [a, b] = [record('0B1C'), record('7K3Q')];
    const text = manifestText({ placards: [b, a], pictures: [] });
    expect(text).toBe(manifestText({ pictures: [], placards: [a, b] }));
    expect(text.endsWith('}\n')).toBe(true);
    expect((JSON.parse(text) as Manifest).placards.map(({ code }) => code)).toEqual(['0B1C', '7K3Q']);
  });
});

describe('readManifest', () => {
  it('is empty where nothing was published', () => {
    expect(readManifest('no-such-folder/manifest.json')).toEqual(EMPTY_MANIFEST);
  });
});
