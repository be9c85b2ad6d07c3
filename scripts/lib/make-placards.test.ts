import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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
  test('gives the same files from the threads and from the cache, which makes nothing twice and is mended', async () => {
    using folder = temporaryFolder();
    const cache = join(folder.path, 'cache');
    const make = async (name: string) => {
      const to = join(folder.path, name);
      const made = await makePlacards(catalog, { to, cache }, nothing);
      const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).toSorted();
      return { made, files, page: readFileSync(join(to, 'proof.html'), 'utf8') };
    };
    const first = await make('first');
    expect(first.made.placards.map(({ code }) => code)).toEqual(catalog.placards.map(({ code }) => code));
    for (const { path } of [...first.made.placards.flatMap(({ files }) => files), ...first.made.papers]) {
      expect(first.files).toContain(path);
    }
    const entries = () => readdirSync(join(cache, 'placards')).map((name) => join(cache, 'placards', name));
    const times = () => entries().map((entry) => statSync(entry).mtimeMs);
    const [before, [damaged = '', ...others]] = [times(), entries()];
    expect(others).toHaveLength(1);
    expect(await make('second')).toEqual(first);
    expect(times()).toEqual(before);

    const whole = readFileSync(damaged);
    writeFileSync(damaged, whole.subarray(0, -9));
    expect(await make('third')).toEqual(first);
    expect(readFileSync(damaged).equals(whole)).toBe(true);
  });

  test('writes and keeps no placard that fails, and says why for each of them', async () => {
    using folder = temporaryFolder();
    const to = join(folder.path, 'to');
    const { expectedCell } = expected;
    vi.mocked(expectedCell).mockImplementation((spec, _setting, area) => ({
      payload: spec.payload,
      shortAddress: spec.shortAddress.text,
      texts: [],
      modules: spec.symbol.modules,
      minimumShare: 0.99,
      area,
    }));
    const failed: unknown = await makePlacards(catalog, { to, cache: folder.path }, nothing).catch(
      (error: unknown) => error,
    );
    expect(failed).toBeInstanceOf(Stop);
    const [, ...reasons] = (failed as Stop).message.split('\n  ');
    expect(reasons.map((reason) => reason.slice(0, 14))).toEqual(['2B58 (office):', '7K3Q (office):']);
    for (const reason of reasons) expect(reason).toMatch(/chỉ đọc được \d\d %, cần 99 %.*bẩn 5 % \(\d\/5\)/u);
    expect(existsSync(to)).toBe(false);
    expect(existsSync(join(folder.path, 'placards'))).toBe(false);
  });
});
