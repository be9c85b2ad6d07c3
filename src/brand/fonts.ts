/**
 * The typefaces of everything printed: Be Vietnam Pro, and Tinos for official papers; one full static font a style,
 * so that Vietnamese and Latin letters never come from two files.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export const FONT_FAMILY = 'Be Vietnam Pro';
export const FONT_WEIGHTS = [400, 600, 800] as const;
export type FontWeight = (typeof FONT_WEIGHTS)[number];

/** Styles of Tinos, which is as wide as Times New Roman, letter by letter. */
export const SERIF_STYLES = ['serif', 'serif bold', 'serif italic', 'serif bold italic'] as const;
export type SerifStyle = (typeof SERIF_STYLES)[number];

export interface FontFace {
  readonly bytes: Buffer;
  readonly font: fontkit.Font;
}

export type Fonts = Readonly<Record<FontWeight, FontFace>>;
export type SerifFonts = Readonly<Record<SerifStyle, FontFace>>;

const FILES: Readonly<Record<FontWeight | SerifStyle, string>> = {
  400: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  600: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  800: 'be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
  serif: 'tinos/400Regular/Tinos_400Regular.ttf',
  'serif bold': 'tinos/700Bold/Tinos_700Bold.ttf',
  'serif italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'serif bold italic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

function loadFace(style: FontWeight | SerifStyle): FontFace {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/${FILES[style]}`);
  const bytes = readFileSync(file);
  const font = fontkit.create(bytes);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${FILES[style]} is not a single font.`);
  return { bytes, font };
}

let loaded: Fonts | undefined;

/** Reads the fonts once a process. */
export function loadFonts(): Fonts {
  loaded ??= { 400: loadFace(400), 600: loadFace(600), 800: loadFace(800) };
  return loaded;
}

let loadedSerif: SerifFonts | undefined;

/** Reads the fonts of official papers once a process. */
export function loadSerifFonts(): SerifFonts {
  loadedSerif ??= {
    serif: loadFace('serif'),
    'serif bold': loadFace('serif bold'),
    'serif italic': loadFace('serif italic'),
    'serif bold italic': loadFace('serif bold italic'),
  };
  return loadedSerif;
}

/** Characters of `text` (made NFC) that `face` cannot draw, each once, in order; spaces are not drawn. */
export function missingGlyphs(text: string, face: FontFace): readonly string[] {
  const characters = new Set(text.normalize('NFC'));
  return [...characters].filter(
    (character) => !/\s/u.test(character) && !face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  );
}
