import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest, PictureManifestEntry } from '../../src/model/output.ts';
import { PROJECT_ROOT } from './command.ts';
import { replaceQrOutputPart } from './qr-output-part.ts';
import { QR_OUTPUT_README } from './qr-output-readme.ts';

let out = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
const read = (path: string) => readFileSync(join(out, path), 'utf8');
const picture = (path: string) => ({ kind: 'infographic', file: { path } }) as PictureManifestEntry;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'conglang-part-'));
  write('dist/index.html', 'site');
  write('qr-output/placards/7K3Q.pdf', 'placard');
  write('qr-output/proof.html', 'proofs');
  write('qr-output/infographics/old.png', 'old');
  write('qr-output/manifest.json', JSON.stringify({ placards: [{ code: '7K3Q' }], pictures: [] }));
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

describe('replaceQrOutputPart', () => {
  it('replaces the files and the list of one part, and leaves the rest', async () => {
    await replaceQrOutputPart(out, 'pictures', (folder) => {
      mkdirSync(join(folder, 'infographics'));
      writeFileSync(join(folder, 'infographics/new.png'), 'new');
      return Promise.resolve({ pictures: [picture('infographics/new.png')], social: [] });
    });
    expect(existsSync(join(out, 'qr-output/infographics/old.png'))).toBe(false);
    expect(read('qr-output/infographics/new.png')).toBe('new');
    expect(read('qr-output/placards/7K3Q.pdf')).toBe('placard');
    expect(read('qr-output/proof.html')).toBe('proofs');
    expect(read('dist/index.html')).toBe('site');
    const { placards, pictures } = JSON.parse(read('qr-output/manifest.json')) as Manifest;
    expect(placards.map(({ code }) => code)).toEqual(['7K3Q']);
    expect(pictures.map(({ file }) => file.path)).toEqual(['infographics/new.png']);
  });

  it('leaves no page of proofs beside placards that it does not show', async () => {
    await replaceQrOutputPart(out, 'placards', () => Promise.resolve({ placards: [], papers: [] }));
    expect(existsSync(join(out, 'qr-output/proof.html'))).toBe(false);
    expect(read('qr-output/infographics/old.png')).toBe('old');
  });

  it('changes nothing when the part cannot be made', async () => {
    const failing = replaceQrOutputPart(out, 'pictures', () => Promise.reject(new Error('no picture')));
    await expect(failing).rejects.toThrow('no picture');
    expect(read('qr-output/infographics/old.png')).toBe('old');
  });

  it('works where nothing was published yet', async () => {
    rmSync(join(out, 'qr-output'), { recursive: true });
    await replaceQrOutputPart(out, 'placards', () => Promise.resolve({ placards: [], papers: [] }));
    expect(read('qr-output/README.md')).toBe(QR_OUTPUT_README);
  });
});

describe('qr-output/README.md', () => {
  it('is in the repository as the build writes it', () => {
    expect(readFileSync(join(PROJECT_ROOT, 'qr-output/README.md'), 'utf8')).toBe(QR_OUTPUT_README);
  });
});
