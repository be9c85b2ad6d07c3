import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cropGrey, paintGrey, resizeGrey } from './grey.ts';
import { greyPng } from './png.ts';

test('a picture becomes a PNG of its size in 16 greys', () => {
  const png = Buffer.from(greyPng(paintGrey(3, 2, (x, y) => (x + 3 * y) * 51)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 4, 0]);
  const data = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  expect([...rows]).toEqual([0, 0x03, 0x60, 0, 0x9c, 0xf0]);
});

test('a smaller picture has the mean of what it covers', () => {
  const halves = paintGrey(4, 4, (x) => (x < 2 ? 0 : 200));
  expect([...resizeGrey(halves, 2, 2).pixels]).toEqual([0, 200, 0, 200]);
  expect([...resizeGrey(halves, 1, 1).pixels]).toEqual([100]);
  expect([...resizeGrey(halves, 3, 1).pixels]).toEqual([0, 100, 200]);
});

test('what is cut out beyond the edge is white', () => {
  expect([
    ...cropGrey(
      paintGrey(2, 1, () => 9),
      1,
      0,
      2,
      1,
    ).pixels,
  ]).toEqual([9, 255]);
});
