import { expect, it } from 'vitest';
import { fewColours, halved, type ColourImage } from './colour.ts';

const image = (width: number, colours: readonly (readonly [number, number, number])[]): ColourImage => ({
  width,
  height: colours.length / width,
  pixels: Uint8ClampedArray.from(colours.flatMap((colour) => [...colour, 255])),
});

it('halves a picture to the means of its pixels, and is white outside of it', () => {
  const four = image(2, [
    [0, 0, 0],
    [100, 0, 0],
    [0, 40, 0],
    [100, 40, 200],
  ]);
  expect([...halved(four, 0, 0, 2, 1).pixels]).toEqual([50, 20, 50, 255, 255, 255, 255, 255]);
});

it('keeps the colours that are seen most and gives the others the nearest of them', () => {
  const [red, white, pink] = [[200, 0, 0] as const, [255, 255, 255] as const, [220, 60, 60] as const];
  const { palette, indices } = fewColours(image(3, [white, white, white, red, red, pink]), 2);
  expect([...palette]).toEqual([...white, ...red]);
  expect([...indices]).toEqual([0, 0, 0, 1, 1, 1]);
});
