/** Content that wants to run, to hang the check or to lead out of its folder: each is refused for its own reason. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedFiles, readFiles, temporaryFolder, type TemporaryFolder } from '../testing/content.ts';
import { RELIC } from '../testing/faults/fault.ts';
import { HOSTILE } from '../testing/hostile/index.ts';
import { cleanMdxPlugin } from './clean-mdx-plugin.ts';

/** Against hanging; each takes a small part of a second. */
const LONGEST_MS = 30_000;

const { transform } = cleanMdxPlugin('/noi-dung');

let folder: TemporaryFolder;
const canary = () => path.join(folder.path, 'canary');

beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(canary(), 'alive');
});

afterAll(() => folder[Symbol.dispose]());

test('there are enough of them, each with a name of its own', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(80);
  expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
});

describe('refused', () => {
  test.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))(
    'is %s',
    (_name, { changes, issue: [id, place] }) => {
      const files = changedFiles(changes(canary()));
      const { catalog, issues } = readFiles(files);
      const errors = issues.filter(({ severity }) => severity === 'error');
      expect(errors.map((error) => `${error.id} ${error.file}:${error.line}`)).toContain(`${id} ${place}`);
      expect(catalog).toBeUndefined();
      const text = files[RELIC];
      // The gate does not know the pictures of an entry; the component refuses what is none of them.
      if (!id.startsWith('body/') || id === 'body/picture-unknown' || typeof text !== 'string') return;
      expect(() => transform(text, `/noi-dung/${RELIC}`)).toThrow(id);
    },
    LONGEST_MS,
  );
});

test('none of them has run, or changed what all objects have', () => {
  expect(readFileSync(canary(), 'utf8')).toBe('alive');
  expect(process.exitCode).toBeUndefined();
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
