/** Faces as a manifest keeps them, for tests that make no placard. */
import type { Fonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { SavedPlacard } from '../model/saved-manifest.ts';
import { drawnPlacards } from '../placard/check.ts';
import { faceRecord } from '../placard/face-record.ts';
import { placardSpec } from '../placard/spec.ts';

/** Every placard of `catalog` as it looks today. */
export function savedFaces(catalog: Catalog, fonts: Fonts): readonly SavedPlacard[] {
  return drawnPlacards(catalog).map((placard) => {
    const spec = placardSpec(catalog, placard);
    const { code, opens, at } = placard;
    return { code, opens, at, draft: spec.draft !== undefined, face: faceRecord(spec, fonts) };
  });
}
