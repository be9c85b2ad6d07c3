import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cropGrey, paintGrey, reshadeGrey, resizeGrey } from './grey.ts';
import { bilevelPng, greyPng } from './png.ts';

test('a picture becomes a PNG of its size in 16 greys', () => {
  const png = Buffer.from(greyPng(paintGrey(3, 2, (x, y) => (x + 3 * y) * 51)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 4, 0]);
  const data = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  expect([...rows]).toEqual([0, 0x03, 0x60, 0, 0x9c, 0xf0]);
});

test('cells in black and white become a PNG of one bit a pixel, each cell a square, with its size in print', () => {
  // Three pixels a cell: rows end inside of a byte.
  const png = Buffer.from(bilevelPng(3, 3, (x, y) => x === y, 300));
  expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([9, 9, 1, 0]);
  const density = png.indexOf('pHYs') + 4;
  expect([png.readUInt32BE(density), png.readUInt32BE(density + 4), png[density + 8]]).toEqual([
    11811, 11811, 1,
  ]);
  const data = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(data, data + png.readUInt32BE(data - 8)));
  const row = (bits: string) => [
    0,
    Number.parseInt(bits.slice(0, 8), 2),
    Number.parseInt(bits.slice(8).padEnd(8, '0'), 2),
  ];
  expect([...rows]).toEqual(
    ['000111111', '111000111', '111111000'].flatMap((bits) => [...row(bits), ...row(bits), ...row(bits)]),
  );
});

test('a smaller picture has the mean of what it covers', () => {
  const halves = paintGrey(4, 4, (x) => (x < 2 ? 0 : 200));
  expect([...resizeGrey(halves, 2, 2).pixels]).toEqual([0, 200, 0, 200]);
  expect([...resizeGrey(halves, 1, 1).pixels]).toEqual([100]);
  expect([...resizeGrey(halves, 3, 1).pixels]).toEqual([0, 100, 200]);
});

test('what is cut out beyond the edge is white, or as asked', () => {
  const dot = paintGrey(1, 1, () => 9);
  expect([...cropGrey(dot, -1, -1, 2, 2, 50).pixels]).toEqual([50, 50, 50, 9]);
  expect([...cropGrey(dot, 1, 0, 1, 1).pixels]).toEqual([255]);
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

test('shades change wherever they stand, and stay within black and white', () => {
  const four = paintGrey(2, 2, (x, y) => 100 * (x + y));
  expect([...reshadeGrey(four, (value) => 2 * value - 50).pixels]).toEqual([0, 150, 150, 255]);
});
