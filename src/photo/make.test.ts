import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { madeUpPhoto } from '../testing/photos.ts';
import { openPhoto, readHead } from './engine.ts';
import { largestSize, makePhoto } from './make.ts';
import { PHONE_BYTES } from './recipe.ts';

/** Red above, blue below. */
const twoColours = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c02020' } }).composite([
    {
      input: { create: { width, height: height / 2, channels: 3, background: '#2020c0' } },
      left: 0,
      top: height / 2,
    },
  ]);

async function make(image: Sharp, cut: 'whole' | 'lead' = 'whole') {
  const bytes = await image.toBuffer();
  return makePhoto(bytes, await readHead(bytes), cut);
}

/** Red, green and blue at a point given as parts of the whole. */
async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const RED = [0xc0, 0x20, 0x20];
const BLUE = [0x20, 0x20, 0xc0];

function expectNear(found: readonly number[], wanted: readonly number[], most = 12): void {
  const far = Math.max(...found.map((value, index) => Math.abs(value - (wanted[index] ?? 0))));
  expect(far, `${found.join()} instead of ${wanted.join()}`).toBeLessThanOrEqual(most);
}

describe('makePhoto', () => {
  it('gives three formats, each in its widths, the best format first', async () => {
    const { files, width, height } = await make(madeUpPhoto({ width: 1600, height: 1000 }).jpeg());
    expect({ width, height }).toEqual({ width: 1440, height: 900 });
    expect(files.map((file) => `${file.format} ${file.width}`)).toEqual([
      ...['avif 480', 'avif 720', 'avif 1080', 'avif 1440'],
      ...['webp 480', 'webp 720', 'webp 1080'],
      ...['jpeg 480', 'jpeg 1080'],
    ]);
    for (const file of files) {
      const head = await readHead(file.bytes);
      expect(head.width).toBe(file.width);
      expect(head.format).toBe(file.format === 'avif' ? 'heif' : file.format);
    }
  });

  it('gives the same bytes again', async () => {
    const image = madeUpPhoto({ width: 900, height: 600 }).png();
    expect(await make(image.clone())).toEqual(await make(image.clone()));
  });

  it('never makes a photo larger, and shows its own width in place of one that is nearly as wide', async () => {
    const widths = async (width: number) =>
      (await make(madeUpPhoto({ width, height: 200 }).jpeg())).files
        .filter(({ format }) => format === 'avif')
        .map((file) => file.width);
    expect(await widths(300)).toEqual([300]);
    expect(await widths(1200)).toEqual([480, 720, 1200]);
    expect(await widths(1300)).toEqual([480, 720, 1080, 1300]);
  });

  it('keeps every file that a phone takes within what it may fetch, and leaves out a width that would be coarse', async () => {
    const { files } = await make(madeUpPhoto({ width: 1440, height: 1080, leaves: 9000 }).jpeg());
    const forPhones = files.filter(({ width }) => width <= 1080);
    expect(Math.max(...forPhones.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(PHONE_BYTES);
    expect(files.some(({ format, width }) => format === 'webp' && width === 1080)).toBe(false);
    for (const format of ['avif', 'webp', 'jpeg']) {
      expect(files.some((file) => file.format === format && file.width === 480)).toBe(true);
    }
  });

  it('cuts the lead photo to the gate from both sides alike, upright ones and panoramas', async () => {
    const upright = await make(twoColours(900, 1600).jpeg(), 'lead');
    expect({ width: upright.width, height: upright.height }).toEqual({ width: 900, height: 675 });
    const [first] = upright.files;
    expectNear(await colourAt(first?.bytes ?? new Uint8Array(), 0.5, 0.45), RED);
    expectNear(await colourAt(first?.bytes ?? new Uint8Array(), 0.5, 0.55), BLUE);
    expect(largestSize(9000, 1000, 'lead')).toEqual({ width: 1333, height: 1000 });
    expect(largestSize(12_000, 9000, 'lead')).toEqual({ width: 1440, height: 1080 });
  });
});

describe('openPhoto', () => {
  const colour = async (bytes: Uint8Array) => [...(await openPhoto(bytes, { width: 1 })).pixels];

  // How a camera stores an upright picture that it says is in this position: turned clockwise, then mirrored.
  const STORED = [
    [1, 0, false],
    [2, 0, true],
    [3, 180, false],
    [4, 180, true],
    [5, 90, true],
    [6, 270, false],
    [7, 270, true],
    [8, 90, false],
  ] as const;

  it.each(STORED)('turns a photo in position %i upright', async (orientation, angle, mirrored) => {
    const upright = await sharp(await twoColours(60, 40).png().toBuffer())
      .composite([
        { input: { create: { width: 30, height: 20, channels: 3, background: '#20c020' } }, left: 0, top: 0 },
      ])
      .png()
      .toBuffer();
    const turned = await sharp(upright).rotate(angle).png().toBuffer();
    const stored = await sharp(turned).flop(mirrored).withMetadata({ orientation }).png().toBuffer();
    const { width, height, pixels } = await openPhoto(stored, { width: 60 });
    expect({ width, height }).toEqual({ width: 60, height: 40 });
    expect(pixels.equals((await openPhoto(upright, { width: 60 })).pixels)).toBe(true);
  });

  it('brings printing inks to sRGB', async () => {
    const red = sharp({ create: { width: 64, height: 64, channels: 3, background: '#c02020' } });
    const inks = await red.toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer();
    expect((await sharp(inks).metadata()).space).toBe('cmyk');
    expectNear(await colour(inks), RED, 20);
  });

  it('brings wide colours to sRGB by their own profile', async () => {
    const red = sharp({ create: { width: 64, height: 64, channels: 3, background: '#c02020' } });
    const wide = await red.withIccProfile('p3').png().toBuffer();
    const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    expect(stored[0]).not.toBe(0xc0);
    expectNear(await colour(wide), RED, 2);
  });

  it('opens 16 bits, grey, a palette and transparency', async () => {
    const plain = sharp({ create: { width: 64, height: 64, channels: 3, background: '#c02020' } });
    expectNear(await colour(await plain.clone().toColourspace('rgb16').png().toBuffer()), RED, 1);
    expectNear(await colour(await plain.clone().png({ palette: true }).toBuffer()), RED, 1);
    expect(await colour(await plain.clone().greyscale().jpeg().toBuffer())).toHaveLength(3);
    const clear = sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    expect(await colour(await clear.png().toBuffer())).toEqual([255, 255, 255]);
  });

  it('refuses a photo that ends too early', async () => {
    const bytes = await madeUpPhoto({ width: 800, height: 600 }).jpeg().toBuffer();
    await expect(openPhoto(bytes.subarray(0, bytes.length / 2), { width: 100 })).rejects.toThrow();
  });
});
