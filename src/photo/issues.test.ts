import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { issueText } from '../reports/issue-text.ts';
import { readChanged } from '../testing/content.ts';
import { addFields, RELIC, RELIC_EN } from '../testing/faults/fault.ts';
import { madeUpPhoto } from '../testing/photos.ts';
import { inspectPhoto } from './inspect.ts';
import { heavyIssue, namedPhotos, photoIssue, type NamedPhoto } from './issues.ts';

const photo = (name = 'cong.jpg'): NamedPhoto => ({
  name,
  path: `relics/dinh-mau/${name}`,
  size: 1000,
  origin: { file: RELIC, line: 47 },
});

const good = madeUpPhoto({ width: 1000, height: 400 });

/** What the check says of a file with these bytes: rule, and the advice in Vietnamese. */
async function said(bytes: Uint8Array, name?: string): Promise<readonly [string, string] | undefined> {
  const issue = photoIssue(photo(name), await inspectPhoto(bytes));
  if (issue === undefined) return undefined;
  expect({ file: issue.file, line: issue.line }).toEqual({ file: RELIC, line: 47 });
  const { what, mend } = issueText(issue, 'vi');
  expect(what).toContain(name ?? 'cong.jpg');
  expect(issueText(issue, 'en').what).toContain(name ?? 'cong.jpg');
  return [issue.id, mend];
}

/** The head of a HEIC file as phones write it. */
const heic = (brand: string) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`),
    Buffer.alloc(40),
  ]);

describe('photoIssue', () => {
  it('lets every format pass that pages can be made of, 16 bits and progressive ones too', async () => {
    expect(await said(await good.clone().jpeg({ progressive: true }).toBuffer())).toBeUndefined();
    expect(await said(await good.clone().toColourspace('rgb16').png().toBuffer(), 'a.png')).toBeUndefined();
    expect(await said(await good.clone().webp().toBuffer(), 'a.webp')).toBeUndefined();
    expect(await said(await good.clone().avif({ effort: 0 }).toBuffer(), 'a.avif')).toBeUndefined();
    expect(await said(await good.clone().jpeg().toBuffer(), 'a.jpeg')).toBeUndefined();
  });

  it.each(['heic', 'heix', 'mif1'])('tells what to do with a HEIC photo (%s) named .jpg', async (brand) => {
    expect(await said(heic(brand))).toEqual(['photo/heic', expect.stringContaining('xuất (lưu thành) JPEG')]);
  });

  it('refuses an SVG drawing, a GIF and what is no picture, whatever they are named', async () => {
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(await said(svg)).toEqual(['photo/svg', expect.stringContaining('PNG')]);
    expect((await said(await good.clone().gif().toBuffer()))?.[0]).toBe('photo/format');
    expect((await said(Buffer.from('%PDF-1.7 ')))?.[0]).toBe('photo/format');
    expect((await said(Buffer.from([1])))?.[0]).toBe('photo/format');
  });

  it('names the ending that a file should have, and uses the photo', async () => {
    const png = await good.clone().png().toBuffer();
    const issue = photoIssue(photo(), await inspectPhoto(png));
    expect(issue).toMatchObject({
      id: 'photo/extension',
      severity: 'warning',
      values: { right: 'cong.png' },
    });
  });

  it('refuses a picture that moves', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 900, height: 9, channels: 3, background } })
        .png()
        .toBuffer();
    const frames = [await frame('#a00'), await frame('#0a0')];
    const moving = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await said(moving, 'a.webp'))?.[0]).toBe('photo/animated');
  });

  it('refuses more pixels than any camera has before one of them is read', async () => {
    const bytes = await good.clone().png().toBuffer();
    bytes.writeUInt32BE(60_000, 16);
    bytes.writeUInt32BE(60_000, 20);
    expect((await said(bytes, 'a.png'))?.[0]).toBe('photo/too-large');
  });

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'finds a %s that was not copied to its end',
    async (format) => {
      const bytes = await good.clone().toFormat(format).toBuffer();
      const name = `a.${format}`;
      expect((await said(bytes.subarray(0, bytes.length * 0.8), name))?.[0]).toBe('photo/cut-short');
    },
  );

  it('takes a JPEG with something after its end, as phones write that keep a short film in it', async () => {
    const bytes = Buffer.concat([await good.clone().jpeg().toBuffer(), Buffer.from('ftypmp42 film')]);
    expect(await said(bytes)).toBeUndefined();
  });

  it('warns of a photo that will look blurred', async () => {
    const bytes = await madeUpPhoto({ width: 400, height: 300 }).jpeg().toBuffer();
    expect(await said(bytes)).toEqual(['photo/small', expect.stringContaining('Zalo')]);
  });
});

describe('namedPhotos', () => {
  const changes = (size: number) => ({
    [RELIC]: addFields('pictures:\n  - file: cong.jpg\n    alt: Cổng\n  - file: khong-co.jpg\n    alt: Sân'),
    [RELIC_EN]: addFields('pictures:\n  - alt: Gate\n  - alt: Yard'),
    'relics/dinh-mau/cong.jpg': new Uint8Array(size),
  });

  it('are those that lie beside their entry, with the line that names them', () => {
    const { draft } = readChanged(changes(7));
    expect(draft && namedPhotos(draft)).toEqual([
      {
        name: 'cong.jpg',
        path: 'relics/dinh-mau/cong.jpg',
        size: 7,
        origin: expect.objectContaining({ line: 47 }) as unknown,
      },
    ]);
  });

  it('leave out an empty file, which is a finding already', () => {
    const { draft } = readChanged(changes(0));
    expect(draft && namedPhotos(draft)).toEqual([]);
  });

  it('that are too heavy say how heavy', () => {
    const issue = heavyIssue({ ...photo(), size: 300 * 1024 * 1024 });
    expect(issueText(issue, 'vi').what).toBe('Tệp cong.jpg nặng 300 MB, quá mức 100 MB cho một ảnh.');
  });
});
