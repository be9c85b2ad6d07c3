import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/catalog/read.ts';
import * as expected from '../../src/placard/expected.ts';
import { SMALL_CONTENT, temporaryFolder } from '../../src/testing/content.ts';
import { Stop } from './failure.ts';
import { makePlacards } from './make-placards.ts';

vi.mock(import('../../src/placard/expected.ts'), { spy: true });
afterEach(() => {
  vi.restoreAllMocks();
});

const { catalog } = readContent(SMALL_CONTENT);
if (catalog === undefined) throw new Error('The small commune has findings.');

const nothing = () => undefined;

describe('makePlacards', () => {
  test('gives the same files from the threads and from the cache', async () => {
    using folder = temporaryFolder();
    const cache = join(folder.path, 'cache');
    const make = async (name: string) => {
      const to = join(folder.path, name);
      const records = await makePlacards(catalog, { to, cache }, nothing);
      return { records, page: readFileSync(join(to, 'proof.html'), 'utf8') };
    };
    const first = await make('first');
    expect(first.records.map(({ code }) => code)).toEqual(catalog.placards.map(({ code }) => code));
    expect(readdirSync(join(cache, 'proofs'))).toHaveLength(2);
    expect(await make('second')).toEqual(first);
  });

  test('writes no placard that fails, and says why for each of them', async () => {
    using folder = temporaryFolder();
    const to = join(folder.path, 'to');
    const { expectedOf } = expected;
    vi.mocked(expectedOf).mockImplementation((spec) => ({
      payload: spec.payload,
      shortAddress: spec.shortAddress.text,
      texts: [],
      modules: spec.symbol.modules,
      minimumShare: 0.99,
    }));
    const failed: unknown = await makePlacards(catalog, { to, cache: folder.path }, nothing).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Stop);
    const [, ...reasons] = (failed as Stop).message.split('\n  ');
    expect(reasons.map((reason) => reason.slice(0, 5))).toEqual(['2B58:', '7K3Q:']);
    for (const reason of reasons) expect(reason).toMatch(/chỉ đọc được \d\d %, cần 99 %.*bẩn 5 % \(\d\/5\)/u);
    expect(existsSync(to)).toBe(false);
  });
});
