import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ProofError, type Expected, type Proved, type Prover } from '../../src/placard/proof.ts';
import { temporaryFolder } from '../../src/testing/content.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { cachedProver, proverVersion } from './proof-cache.ts';

const EXPECTED: Expected = {
  payload: 'HTTPS://EXAMPLE.VN/7K3Q/',
  shortAddress: 'example.vn/7K3Q',
  texts: [],
  modules: 29,
  minimumShare: 0.9,
};
const PROVED: Proved = {
  proof: sampleRecord('7K3Q', EXPECTED.payload).proof,
  samples: [{ class: 'clean', readBy: ['zxing-wasm'], png: 'AAAA' }],
};
const PDF = Uint8Array.of(1, 2, 3);

/** A prover that finds everything right and counts how often it is asked. */
function counting(): Prover & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    prove: () => {
      asked += 1;
      return Promise.resolve(PROVED);
    },
    close: () => undefined,
  };
}

const entries = (cache: string) =>
  readdirSync(join(cache, 'proofs')).map((name) => join(cache, 'proofs', name));

describe('a proof', () => {
  test('is made once and is the same from the cache', async () => {
    using cache = temporaryFolder();
    const prover = counting();
    for (let round = 0; round < 3; round += 1) {
      expect(await cachedProver(prover, cache.path, 'v1').prove(PDF, EXPECTED)).toEqual(PROVED);
    }
    expect(prover.asked()).toBe(1);
  });

  test.each<[what: string, pdf: Uint8Array, changes: Partial<Expected>, version: string]>([
    ['the file', Uint8Array.of(1, 2, 4), {}, 'v1'],
    ['what is expected', PDF, { minimumShare: 0.8 }, 'v1'],
    ['the prover', PDF, {}, 'v2'],
  ])('is made again when %s has changed', async (_what, pdf, changes, version) => {
    using cache = temporaryFolder();
    const prover = counting();
    await cachedProver(prover, cache.path, 'v1').prove(PDF, EXPECTED);
    await cachedProver(prover, cache.path, version).prove(pdf, { ...EXPECTED, ...changes });
    expect(prover.asked()).toBe(2);
  });

  test.each<[how: string, damage: (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -10)],
    ['empty', () => ''],
    ['changed in one letter', (text) => text.replace('"share":0.95', '"share":0.99')],
    ['another file', () => '{}'],
  ])('is made again when its entry is %s', async (_how, damage) => {
    using cache = temporaryFolder();
    const prover = counting();
    await cachedProver(prover, cache.path, 'v1').prove(PDF, EXPECTED);
    const [entry = ''] = entries(cache.path);
    const whole = readFileSync(entry, 'utf8');
    writeFileSync(entry, damage(whole));
    expect(await cachedProver(prover, cache.path, 'v1').prove(PDF, EXPECTED)).toEqual(PROVED);
    expect(prover.asked()).toBe(2);
    expect(readFileSync(entry, 'utf8')).toBe(whole);
  });

  test('is made where the cache cannot be written', async () => {
    using cache = temporaryFolder();
    const blocked = join(cache.path, 'file');
    writeFileSync(blocked, '');
    expect(await cachedProver(counting(), blocked, 'v1').prove(PDF, EXPECTED)).toEqual(PROVED);
  });
});

test('a refusal is not kept', async () => {
  using cache = temporaryFolder();
  const refusing: Prover = { ...counting(), prove: () => Promise.reject(new ProofError('No.')) };
  await expect(cachedProver(refusing, cache.path, 'v1').prove(PDF, EXPECTED)).rejects.toThrow('No.');
  expect(readdirSync(cache.path)).toEqual([]);
});

test('pruning removes what was not asked for', async () => {
  using cache = temporaryFolder();
  await cachedProver(counting(), cache.path, 'v1').prove(PDF, EXPECTED);
  const later = cachedProver(counting(), cache.path, 'v2');
  await later.prove(PDF, EXPECTED);
  expect(entries(cache.path)).toHaveLength(2);
  later.prune();
  expect(entries(cache.path)).toHaveLength(1);
});

test('the version of the prover is the same for the same sources', () => {
  expect(proverVersion()).toBe(proverVersion());
});
