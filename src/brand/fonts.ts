/**
 * The typeface of everything printed: Be Vietnam Pro, one full static font a weight, so that Vietnamese and
 * Latin letters never come from two files.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export const FONT_FAMILY = 'Be Vietnam Pro';
export const FONT_WEIGHTS = [400, 600, 800] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

export interface FontFace {
  readonly weight: FontWeight;
  readonly bytes: Buffer;
  readonly font: fontkit.Font;
}

export type Fonts = Readonly<Record<FontWeight, FontFace>>;

const FILES: Readonly<Record<FontWeight, string>> = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
  800: '800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
};

function loadFace(weight: FontWeight): FontFace {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${FILES[weight]}`);
  const bytes = readFileSync(file);
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${FILES[weight]} is not a single font.`);
  return { weight, bytes, font };
}

let loaded: Fonts | undefined;

/** Reads the fonts once a process. */
export function loadFonts(): Fonts {
  loaded ??= { 400: loadFace(400), 600: loadFace(600), 800: loadFace(800) };
  return loaded;
}

/** Characters of `text` (made NFC) that `face` cannot draw, each once, in order; spaces are not drawn. */
export function missingGlyphs(text: string, face: FontFace): readonly string[] {
  const characters = new Set(text.normalize('NFC'));
  return [...characters].filter(
    (character) => !/\s/u.test(character) && !face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}
