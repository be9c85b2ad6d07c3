/** What the printed face of a placard depends on, so that it can be told later whether it has changed. */
import { type Fonts, FONT_WEIGHTS } from '../brand/fonts.ts';
import { sha256, stableJson } from '../lib/hash.ts';
import type { FaceRecord } from '../model/output.ts';
import { PRINT_VARIANTS } from '../model/print-variant.ts';
import { faceFields } from './face-fields.ts';
import { layoutFace, type FaceLayout } from './face.ts';
import type { PlacardSpec } from './spec.ts';

/** All that can be seen on the face of `spec`, for office and press. */
export function faceRecord(spec: PlacardSpec, fonts: Fonts): FaceRecord {
  return { fields: faceFields(spec) as FaceRecord['fields'], look: faceLook(spec, fonts) };
}

const fontHashes = new WeakMap<Fonts, readonly string[]>();
const artHashes = new Map<string, string>();

/** Names texts with their places and sizes, outlines with their colours; but for the symbol, all that can be seen. */
export function faceLook(spec: PlacardSpec, fonts: Fonts): string {
  const hashes = fontHashes.get(fonts) ?? FONT_WEIGHTS.map((weight) => sha256(fonts[weight].bytes));
  fontHashes.set(fonts, hashes);
  const faces = PRINT_VARIANTS.map((variant) => {
    const layout = layoutFace(spec, variant, fonts);
    const { plates, tiles, symbol, runs } = layout;
    const texts = runs.map(({ source: _source, ...run }) => run);
    return { art: artHash(layout), plates, tiles, symbol, texts };
  });
  return sha256(stableJson({ faces, hashes })).slice(0, 16);
}

/** Outlines are many, and the same for every placard of a format and kind. */
function artHash({ artKey, drawings, icons }: FaceLayout): string {
  const hash = artHashes.get(artKey) ?? sha256(stableJson({ drawings, icons }));
  artHashes.set(artKey, hash);
  return hash;
}
