import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishSwap, isSwapPending, swap } from './publish.ts';

const ASIDE = '.conglang/aside-1';
let out = '';

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const read = (path: string) =>
  existsSync(join(out, path)) ? readFileSync(join(out, path), 'utf8') : undefined;
const published = () => [read('dist/index.html'), read('qr-output/manifest.json')];

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'conglang-publish-'));
  write('dist/index.html', 'old');
  write('qr-output/manifest.json', 'old');
  write(`${ASIDE}/dist/index.html`, 'new');
  write(`${ASIDE}/qr-output/manifest.json`, 'new');
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('swap', () => {
  it('puts both new folders in place and keeps the old ones aside', async () => {
    await swap(out, ASIDE, ['dist', 'qr-output']);
    expect(published()).toEqual(['new', 'new']);
    expect(read(`${ASIDE}/old/dist/index.html`)).toBe('old');
    expect(isSwapPending(out)).toBe(false);
  });

  it('publishes where nothing was published before', async () => {
    rmSync(join(out, 'dist'), { recursive: true });
    rmSync(join(out, 'qr-output'), { recursive: true });
    await swap(out, ASIDE, ['dist', 'qr-output']);
    expect(published()).toEqual(['new', 'new']);
  });

  it('leaves the other folder alone when only one is published', async () => {
    await swap(out, ASIDE, ['qr-output']);
    expect(published()).toEqual(['old', 'new']);
  });

  it('brings the old state back when a rename is refused', async () => {
    // A file in the place of the folder that takes the old parts makes the second part's rename fail.
    mkdirSync(join(out, ASIDE, 'old'), { recursive: true });
    write(`${ASIDE}/old/qr-output`, 'in the way');
    await expect(swap(out, ASIDE, ['dist', 'qr-output'])).rejects.toThrow();
    expect(published()).toEqual(['old', 'old']);
    expect(isSwapPending(out)).toBe(false);
  });
});

describe('finishSwap', () => {
  const renames: readonly (readonly [string, string])[] = [
    ['dist', `${ASIDE}/old/dist`],
    [`${ASIDE}/dist`, 'dist'],
    ['qr-output', `${ASIDE}/old/qr-output`],
    [`${ASIDE}/qr-output`, 'qr-output'],
  ];

  it.each([0, 1, 2, 3, 4])('ends a swap that was cut short after %i renames', (done) => {
    mkdirSync(join(out, ASIDE, 'old'));
    write('.conglang/publish.json', JSON.stringify({ aside: ASIDE, parts: ['dist', 'qr-output'] }));
    for (const [from, to] of renames.slice(0, done)) renameSync(join(out, from), join(out, to));
    finishSwap(out);
    expect(published()).toEqual(['new', 'new']);
    expect(isSwapPending(out)).toBe(false);
  });

  it('does nothing when no swap is pending', () => {
    finishSwap(out);
    expect(published()).toEqual(['old', 'old']);
  });
});
