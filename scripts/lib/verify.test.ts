import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placardUrl, type Catalog } from '../../src/catalog/catalog.ts';
import { readContent } from '../../src/catalog/read.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { Manifest, PlacardManifestEntry } from '../../src/model/output.ts';
import { sampleRecord } from '../../src/testing/manifest.ts';
import { outputFaults } from './verify.ts';

function fixture(): Catalog {
  const { catalog: read } = readContent(join(import.meta.dirname, '../../src/testing/fixtures/small'));
  if (read === undefined) throw new Error('The fixture has errors.');
  return read;
}

const catalog = fixture();
const [{ code } = { code: '' }] = catalog.placards;

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function record(of: string): PlacardManifestEntry {
  const { prints, ...rest } = sampleRecord(of, placardUrl(catalog.site, of));
  const files = prints.map(({ path }) => ({ path, sha256: sha256('pdf') }));
  return { ...rest, prints, files };
}

const good: Manifest = {
  placards: catalog.placards.map((placard) => record(placard.code)),
  papers: [],
  pictures: [],
  posters: [],
  clips: [],
  social: [],
};
const faults = (manifest = good) =>
  outputFaults({ catalog, manifest, distDir: join(root, 'dist'), qrOutputDir: join(root, 'qr-output') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'conglang-verify-'));
  for (const { id } of catalog.site.locales) {
    write(id === catalog.defaultLocale ? 'dist/index.html' : `dist/${id}/index.html`, '');
  }
  for (const placard of catalog.placards) {
    const { title } = placard.opensEntry.main.data;
    const place = placard.atEntry.main.data.title;
    for (const name of [placard.code, placard.code.toLowerCase()]) {
      write(
        `dist/${name}/index.html`,
        `<p>${placard.code}</p><h1>${title.replaceAll('&', '&amp;')}</h1>${place}`,
      );
    }
    for (const { path } of record(placard.code).prints) write(`qr-output/${path}`, 'pdf');
  }
  write('qr-output/proof.html', catalog.placards.map((placard) => `<section id="${placard.code}">`).join(''));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('outputFaults', () => {
  it('finds nothing in what is as it must be', () => {
    expect(faults()).toEqual([]);
  });

  it('finds a placard without a page', () => {
    rmSync(join(root, 'dist', code), { recursive: true });
    expect(faults()[0]).toContain(`không có trang của biển ${code}`);
  });

  it('finds a page in small letters that is another one', () => {
    write(`dist/${code.toLowerCase()}/index.html`, 'another');
    expect(faults()).toEqual([expect.stringContaining(`khác trang dist/${code}/index.html`)]);
  });

  it('finds a page that does not name its code, its target and its place', () => {
    for (const name of [code, code.toLowerCase()]) write(`dist/${name}/index.html`, '<p>empty</p>');
    expect(faults()).toHaveLength(3);
  });

  it('finds a symbol that leads elsewhere, and a placard that was not made', () => {
    const [first, ...others] = good.placards;
    if (first === undefined) throw new Error('The fixture has no placard.');
    const [office, ...more] = first.prints;
    if (office === undefined) throw new Error('The placard has no print.');
    const proof = { ...office.proof, decoded: 'HTTPS://EXAMPLE.VN/' };
    const elsewhere = { ...first, prints: [{ ...office, proof }, ...more] };
    expect(faults({ ...good, placards: [elsewhere, ...others] })).toEqual([
      expect.stringContaining('mã QR dẫn tới HTTPS://EXAMPLE.VN/'),
    ]);
    for (const { path } of first.prints) rmSync(join(root, 'qr-output', path));
    expect(faults({ ...good, placards: others })).toEqual([expect.stringContaining('chưa có biển này')]);
  });

  it('finds a placard that nobody asked for, and a symbol that is there twice', () => {
    const [first] = good.placards;
    if (first === undefined) throw new Error('The fixture has no placard.');
    write('qr-output/proof.html', '<section id="7K3Q"><section id="2B58"><section id="4M73">');
    expect(faults({ ...good, placards: [...good.placards, { ...first, code: '4M73' }] })).toEqual([
      'qr-output/placards/4M73: không có biển này trong content/placards.',
      'qr-output/manifest.json: 3 biển mà chỉ có 2 địa chỉ.',
    ]);
  });

  it('finds a placard that one of its prints is missing for', () => {
    const [first, ...others] = good.placards;
    if (first === undefined) throw new Error('The fixture has no placard.');
    const office = first.prints.filter(({ variant }) => variant === 'office');
    expect(faults({ ...good, placards: [{ ...first, prints: office }, ...others] })).toEqual([
      `qr-output/placards/${code}: có bản in office, phải là office, press.`,
    ]);
  });

  it('looks for a proof on every page of them', () => {
    write('qr-output/proof.html', '<section id="7K3Q">');
    write('qr-output/proof/2.html', '<section id="2B58">');
    expect(faults()).toEqual([]);
  });

  it('finds a placard whose proof is not shown', () => {
    write('qr-output/proof.html', '<section id="7K3Q">');
    expect(faults()).toEqual(['qr-output/proof.html: không có biển 2B58.']);
  });

  it('finds a file that differs from the manifest, and one that is not in it', () => {
    write(`qr-output/placards/${code}-press.pdf`, 'damaged');
    write('qr-output/share/stray.png', 'stray');
    expect(faults()).toEqual([
      `placards/${code}-press.pdf: nội dung khác với danh sách.`,
      'share/stray.png: có tệp nhưng không có trong danh sách.',
    ]);
  });

  it('finds a locale without a first page', () => {
    rmSync(join(root, 'dist/en/index.html'));
    expect(faults()).toEqual(['dist/en/index.html: không có trang đầu.']);
  });
});
