import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '../model/collection-names.ts';
import { readFiles } from '../testing/content.ts';
import { EXAMPLE_PICTURE, EXAMPLE_RECORDING, exampleFiles } from './content-examples.ts';
import { contentReadme } from './content-readme.ts';

const FILE = path.resolve(import.meta.dirname, '../../content/README.md');

test('content/README.md is what the schemas say', () => {
  const same = readFileSync(FILE, 'utf8') === contentReadme();
  expect(same, 'Run "npm run content-readme" to write content/README.md again.').toBe(true);
});

test('the example files make a content folder without fault', () => {
  const { catalog, issues } = readFiles({
    ...exampleFiles(),
    [`relics/nui-voi/${EXAMPLE_PICTURE}`]: new Uint8Array([1]),
    [`relics/nui-voi/${EXAMPLE_RECORDING}`]: new Uint8Array([1]),
  });
  expect(issues).toEqual([]);
  expect(catalog?.all).toHaveLength(COLLECTION_NAMES.length);
});

test('every link of the file leads to an example in it', () => {
  const readme = contentReadme();
  const anchors = [...readme.matchAll(/<a id="([^"]+)">/gu)].map(([, anchor]) => anchor);
  const links = [...readme.matchAll(/\]\(#([^)]+)\)/gu)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});
