/** The check, started for real on a folder full of hostile entries and files under false names. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  changedFiles,
  smallFiles,
  temporaryContent,
  temporaryFolder,
  type FileMap,
} from '../src/testing/content.ts';
import { addFields, RELIC } from '../src/testing/faults/fault.ts';
import { HOSTILE } from '../src/testing/hostile/index.ts';

/** Against hanging: all of them together take a few seconds. */
const LONGEST_MS = 240_000;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Files that are called pictures. */
const FALSE_PICTURES: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  'hinh-ve.jpg': [SVG, 'photo/svg'],
  'hinh-ve-xml.png': [`<?xml version="1.0"?>\n${SVG}`, 'photo/svg'],
  'trang.jpg': ['<!doctype html><script>alert(1)</script>', 'photo/format'],
  'chuong-trinh.png': [new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'photo/format'],
  'tai-lieu.jpg': ['%PDF-1.4\n%âãÏÓ\n', 'photo/format'],
  'anh-dong.png': [
    Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    'photo/format',
  ],
  'dau-jpeg.jpg': [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]), 'photo/cut-short'],
  'dau-png.png': [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa]), 'photo/cut-short'],
};

/** An entry of its own for each hostile text, by its path. */
function hostileEntries(canary: string): ReadonlyMap<string, readonly [string | Uint8Array, string, number]> {
  return new Map(
    HOSTILE.flatMap(({ changes, issue: [id, place] }, index) => {
      const content = changedFiles(changes(canary))[RELIC];
      const line = Number(place.slice(place.lastIndexOf(':') + 1));
      if (!place.startsWith(`${RELIC}:`) || content === undefined) return [];
      return [[`relics/so-${index}/index.vi.mdx`, [content, id, line]] as const];
    }),
  );
}

function pictureEntry(): FileMap {
  const rows = Object.keys(FALSE_PICTURES).map((file) => `  - file: ${file}\n    alt: Ảnh`);
  const text = addFields(`pictures:\n${rows.join('\n')}`)(String(smallFiles()[RELIC]));
  const files = Object.entries(FALSE_PICTURES).map(
    ([name, [content]]) => [`relics/anh-gia/${name}`, content] as const,
  );
  return { ...Object.fromEntries(files), 'relics/anh-gia/index.vi.mdx': text };
}

test(
  'every hostile entry, link and picture is refused by one run that changes nothing',
  () => {
    using outside = temporaryFolder();
    const canary = path.join(outside.path, 'canary.jpg');
    writeFileSync(canary, 'alive');
    const entries = hostileEntries(canary);
    const texts = [...entries].map(([name, [content]]) => [name, content] as const);
    using content = temporaryContent({ ...Object.fromEntries(texts), ...pictureEntry() });
    const below = (name: string) => path.join(content.path, name);
    symlinkSync(canary, below('relics/anh-gia/lien-ket.jpg'));
    symlinkSync('/dev/zero', below('relics/anh-gia/index.en.mdx'));
    symlinkSync('../../../../../../etc/passwd', below('placards/4M73.yaml'));
    symlinkSync(outside.path, below('log'));
    symlinkSync('.', below('relics/vong'));
    mkdirSync(below('relics/qua-lon'));
    writeFileSync(below('relics/qua-lon/index.vi.mdx'), '---\n');
    truncateSync(below('relics/qua-lon/index.vi.mdx'), 2 ** 31);

    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(import.meta.dirname, 'check.ts'), '--content', content.path, '--json'],
      { encoding: 'utf8', timeout: LONGEST_MS, maxBuffer: 2 ** 28, env: { ...process.env, CI: 'false' } },
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const { issues } = JSON.parse(stdout) as {
      issues: readonly { id: string; file: string; line: number }[];
    };
    const told = new Set(issues.flatMap(({ id, file, line }) => [`${id} ${file}`, `${id} ${file}:${line}`]));
    const wanted = [
      ...[...entries].map(([name, [, id, line]]) => `${id} ${name}:${line}`),
      ...Object.values(FALSE_PICTURES).map(
        ([, id], index) => `${id} relics/anh-gia/index.vi.mdx:${47 + 2 * index}`,
      ),
      'file/link relics/anh-gia/lien-ket.jpg',
      'file/link relics/anh-gia/index.en.mdx',
      'file/link placards/4M73.yaml',
      'file/link log',
      'file/link relics/vong',
      'file/too-large relics/qua-lon/index.vi.mdx',
    ];
    expect(wanted.filter((finding) => !told.has(finding))).toEqual([]);
    expect(entries.size).toBeGreaterThan(80);
    expect(readFileSync(canary, 'utf8')).toBe('alive');
  },
  LONGEST_MS,
);
