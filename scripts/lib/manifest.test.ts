import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/model/output.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { EMPTY_MANIFEST, manifestText, readManifest } from './manifest.ts';

const record = (code: string) => sampleRecord(code, `HTTPS://EXAMPLE.VN/${code}/`);

describe('manifestText', () => {
  it('is the same whatever the order of the work, and ends with a line feed', () => {
    const [a, b] = [record('0B1C'), record('7K3Q')];
    const text = manifestText({
      placards: [b, a],
      papers: [],
      pictures: [],
      posters: [],
      clips: [],
      social: [],
    });
    expect(text).toBe(
      manifestText({ pictures: [], posters: [], clips: [], social: [], papers: [], placards: [a, b] }),
    );
    expect(text.endsWith('}\n')).toBe(true);
    expect((JSON.parse(text) as Manifest).placards.map(({ code }) => code)).toEqual(['0B1C', '7K3Q']);
  });
});

describe('readManifest', () => {
  it('is empty where nothing was published', () => {
    expect(readManifest('no-such-folder/manifest.json')).toEqual(EMPTY_MANIFEST);
  });
});
