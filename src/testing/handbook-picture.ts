/** Pictures of the handbook, which tests take of the real thing, and look at whether they are still true. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { perceived } from './perceived.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../content/handbook');

/** Taken of the form editor, where it is tested; the others are taken of the site. */
export const EDITOR_PICTURES = ['bieu-mau', 'viec-den-han'] as const;

/** Letters and lines may fall a little otherwise on another machine; another page does not. */
const MOST_DIFFERENT = 0.1;

/** Fails where the picture that is kept shows something else; with `HANDBOOK=keep`, `taken` is kept first. */
export async function expectKeptPicture(name: string, taken: Uint8Array): Promise<void> {
  const file = path.join(FOLDER, `${name}.png`);
  if (process.env['HANDBOOK'] === 'keep') writeFileSync(file, await packed(taken));
  expect(existsSync(file), `${file} is missing`).toBe(true);
  const { share } = perceived(await small(taken), await small(readFileSync(file)));
  expect(share).toBeLessThan(MOST_DIFFERENT);
}

/** Flat as they are, screenshots look the same in 48 colours and take a fifth of the bytes. */
function packed(png: Uint8Array): Promise<Buffer> {
  return sharp(png).removeAlpha().png({ palette: true, colours: 48, dither: 0, effort: 10 }).toBuffer();
}

async function small(png: Uint8Array) {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .resize({ width: 130 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
