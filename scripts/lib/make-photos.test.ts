/** Photos from a content folder on the disk to files on the disk. */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../src/catalog/read.ts';
import type { FileChanges, TemporaryFolder } from '../../src/testing/content.ts';
import { temporaryContent, temporaryFolder } from '../../src/testing/content.ts';
import { addFields, RELIC, RELIC_EN } from '../../src/testing/faults/fault.ts';
import { filesBelow } from '../../src/testing/files-below.ts';
import { madeUpPhoto } from '../../src/testing/photos.ts';
import { mediaIssues } from './inspect-media.ts';
import { makePhotos } from './make-photos.ts';

const FOLDER = 'relics/dinh-mau';
const photo = (seed: number) => madeUpPhoto({ width: 300, height: 400, seed, leaves: 20 }).jpeg();

async function twoPhotos(): Promise<FileChanges> {
  return {
    [RELIC]: addFields('pictures:\n  - file: cong.jpg\n    alt: Cổng\n  - file: san.jpg\n    alt: Sân'),
    [RELIC_EN]: addFields('pictures:\n  - alt: Gate\n  - alt: Yard'),
    [`${FOLDER}/cong.jpg`]: await photo(1).toBuffer(),
    [`${FOLDER}/san.jpg`]: await photo(2).toBuffer(),
  };
}

let content: TemporaryFolder;
let work: TemporaryFolder;

beforeEach(async () => {
  content = temporaryContent(await twoPhotos());
  work = temporaryFolder();
});

afterEach(() => {
  content[Symbol.dispose]();
  work[Symbol.dispose]();
});

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(content.path, FOLDER, name), bytes);

async function make() {
  const { catalog } = readContent(content.path);
  if (catalog === undefined) throw new Error('The content has faults.');
  const to = join(work.path, 'to');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  const made = await makePhotos(
    catalog,
    { content: content.path, to, cache: join(work.path, 'cache') },
    () => undefined,
  );
  return { ...made, files: filesBelow(to) };
}

describe('makePhotos', () => {
  it('writes what the records say, the lead photo cut and the other whole', async () => {
    const { records, files, issues } = await make();
    expect(issues).toEqual([]);
    const sizes = Object.entries(records).map(([key, { width, height }]) => [key, width, height]);
    expect(sizes).toEqual([
      [`${FOLDER}/cong.jpg lead`, 300, 225],
      [`${FOLDER}/san.jpg whole`, 300, 400],
    ]);
    for (const { stem, widths } of Object.values(records)) {
      for (const [format, all] of widths) {
        for (const width of all)
          expect(files).toContain(`${stem}-${width}.${format === 'jpeg' ? 'jpg' : format}`);
      }
    }
  });

  it('opens no photo again that it has made, and makes one anew whose kept files were damaged', async () => {
    const first = await make();
    const kept = join(work.path, 'cache/photos');
    const past = new Date('2020-01-01T00:00:00Z');
    for (const name of filesBelow(kept)) utimesSync(join(kept, name), past, past);
    expect((await make()).records).toEqual(first.records);
    const written = () =>
      filesBelow(kept).filter((name) => statSync(join(kept, name)).mtimeMs > past.getTime());
    expect(written()).toEqual([]);
    const [damaged = ''] = filesBelow(kept).filter((name) => name.endsWith('avif-300'));
    writeFileSync(join(kept, damaged), 'x');
    expect((await make()).records).toEqual(first.records);
    expect(written()).toContain(damaged);
  });

  it('names files anew when the picture changes, and only then', async () => {
    const stems = async () => Object.values((await make()).records).map(({ stem }) => stem);
    const [gate, yard] = await stems();
    // Another file, the same picture.
    const described = await photo(1)
      .withExif({ IFD0: { Copyright: 'Ban Văn hóa xã' } })
      .toBuffer();
    expect(described.equals(readFileSync(join(content.path, FOLDER, 'cong.jpg')))).toBe(false);
    put('cong.jpg', described);
    expect(await stems()).toEqual([gate, yard]);
    put('cong.jpg', await photo(3).toBuffer());
    const [newGate, sameYard] = await stems();
    expect(newGate).not.toBe(gate);
    expect(sameYard).toBe(yard);
  });

  it('forgets what no entry uses any more', async () => {
    await make();
    const kept = () => readdirSync(join(work.path, 'cache/photos'));
    const before = kept();
    put('cong.jpg', await photo(3).toBuffer());
    await make();
    expect(kept()).toHaveLength(before.length);
    expect(kept()).not.toEqual(before);
  });

  it('names every photo that cannot be opened, with the line of the entry', async () => {
    for (const name of ['cong.jpg', 'san.jpg']) {
      const bytes = await photo(4).toBuffer();
      // The end is there, what is before it is not the picture any more.
      bytes.fill(0x7f, bytes.length >> 1, bytes.length - 2);
      put(name, bytes);
    }
    const { issues } = await make();
    expect(issues.map(({ id, file, line, values }) => [id, file, line, values['file']]).toSorted()).toEqual([
      ['photo/damaged', RELIC, 47, 'cong.jpg'],
      ['photo/damaged', RELIC, 49, 'san.jpg'],
    ]);
  });
});

describe('mediaIssues', () => {
  it('look at every named photo of the folder', async () => {
    put('cong.jpg', Buffer.from('GIF89a'));
    put('san.jpg', (await photo(2).toBuffer()).subarray(0, 1500));
    const { draft } = readContent(content.path);
    const issues = draft === undefined ? [] : await mediaIssues(content.path, draft);
    expect(issues.map(({ id, line }) => [id, line])).toEqual([
      ['photo/format', 47],
      ['photo/cut-short', 49],
    ]);
  });
});
