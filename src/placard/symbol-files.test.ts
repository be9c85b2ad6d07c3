import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qrSymbol } from '../brand/qr.ts';
import type { GreyImage } from '../lib/grey.ts';
import { PLACARD_FORMATS } from '../model/placard.ts';
import { samplePlacardSpec } from '../testing/placard-spec.ts';
import { installedTools, type ProverTools } from './engine/installed.ts';
import { SYMBOL_DENSITIES_DPI, symbolFiles } from './symbol-files.ts';

let tools: ProverTools;
beforeAll(async () => {
  tools = await installedTools();
});
afterAll(() => tools.rasteriser.close());

async function readByAll(image: GreyImage): Promise<readonly string[]> {
  const found = await Promise.all(tools.engines.map(({ read }) => read(image)));
  return found.flatMap((symbols) => symbols.map(({ text }) => text));
}

async function pixelsOf(bytes: Uint8Array): Promise<GreyImage> {
  const { data, info } = await sharp(bytes)
    .flatten({ background: 'white' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8ClampedArray(data) };
}

function fileOf(format: (typeof PLACARD_FORMATS)[number], name: string): Uint8Array {
  const file = symbolFiles(samplePlacardSpec({ format })).find(({ path }) => path === `symbols/${name}`);
  if (file === undefined) throw new Error(`There is no ${name}.`);
  return file.bytes;
}

/** Data of the chunk `type` of a PNG. */
function chunk(png: Uint8Array, type: string): Buffer {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type, 8, 'latin1');
  return bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
}

test('a code has its symbol as outlines and as pictures for two densities', () => {
  expect(symbolFiles(samplePlacardSpec()).map(({ path }) => path)).toEqual([
    'symbols/7K3Q.svg',
    'symbols/7K3Q-300dpi.png',
    'symbols/7K3Q-600dpi.png',
  ]);
});

describe.each(PLACARD_FORMATS)('of %s', (format) => {
  const { symbol: plan } = samplePlacardSpec({ format });
  const whole = plan.modules + 8;

  test.each(SYMBOL_DENSITIES_DPI)(
    'the picture at %i dpi has whole pixels a module and knows its size',
    (dpi) => {
      const png = fileOf(format, `7K3Q-${dpi}dpi.png`);
      const [width, height] = [0, 4].map((at) => chunk(png, 'IHDR').readUInt32BE(at));
      expect(height).toBe(width);
      const modulePx = (width ?? 0) / whole;
      expect(Number.isInteger(modulePx)).toBe(true);
      const density = chunk(png, 'pHYs');
      expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual(
        Array.from({ length: 2 }, () => Math.round(dpi / 0.0254)).concat(1),
      );
      // As large as in print, or smaller by less than a pixel a module.
      const moduleMm = (modulePx * 25.4) / dpi;
      expect(moduleMm).toBeLessThanOrEqual(plan.moduleMm);
      expect(moduleMm).toBeGreaterThan(plan.moduleMm - 25.4 / dpi);
    },
  );

  test('the outlines have their size in print', () => {
    const svg = new TextDecoder().decode(fileOf(format, '7K3Q.svg'));
    const [, wide, high] = /^<svg width="([\d.]+)mm" height="([\d.]+)mm" /u.exec(svg) ?? [];
    expect(high).toBe(wide);
    expect(Math.abs(Number(wide) - whole * plan.moduleMm)).toBeLessThan(0.01);
  });
});

test.each([
  ['label-60', '7K3Q.svg'],
  ['label-60', '7K3Q-300dpi.png'],
  ['label-60', '7K3Q-600dpi.png'],
  ['a5', '7K3Q.svg'],
  ['a5', '7K3Q-300dpi.png'],
] as const)('of %s, %s is read by both readers', async (format, name) => {
  const { payload } = samplePlacardSpec({ format });
  expect(await readByAll(await pixelsOf(fileOf(format, name)))).toEqual([payload, payload]);
});

test('every pixel of a picture is that of its module, one bit each', () => {
  const { payload, symbol: plan } = samplePlacardSpec({ format: 'label-60' });
  const png = fileOf('label-60', '7K3Q-300dpi.png');
  const header = chunk(png, 'IHDR');
  const [side, depth] = [header.readUInt32BE(0), header[8]];
  expect(depth).toBe(1);
  const rows = inflateSync(chunk(png, 'IDAT'));
  const rowBytes = Math.ceil(side / 8) + 1;
  const { size, modules } = qrSymbol(payload, plan.level);
  const modulePx = side / (size + 8);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const bit = ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      const [column, row] = [Math.floor(x / modulePx) - 4, Math.floor(y / modulePx) - 4];
      const inside = column >= 0 && column < size && row >= 0 && row < size;
      const isDark = inside && modules[row * size + column] === true;
      if (bit !== (isDark ? 0 : 1)) throw new Error(`The pixel at ${x}, ${y} is wrong.`);
    }
  }
});
