/** The placard 7K3Q as a file, for tests that look at what is printed. */
import { loadFonts } from '../brand/fonts.ts';
import { PLACARD_FORMATS, type PlacardFormat } from '../model/placard.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../model/print-variant.ts';
import { drawPages } from '../pdf/draw.ts';
import { aboutPlacard, placardPage, type PlacardPage } from '../placard/placard-page.ts';
import type { PlacardSpec } from '../placard/spec.ts';
import { bilingualText, samplePlacardSpec } from './placard-spec.ts';

export interface DrawnPlacard extends PlacardPage {
  readonly spec: PlacardSpec;
  readonly pdf: Uint8Array;
}

/** `changes` replaces what a test is about. */
export function drawnPlacard(variant: PrintVariant, changes: Partial<PlacardSpec> = {}): DrawnPlacard {
  const fonts = loadFonts();
  const spec = samplePlacardSpec(changes);
  const placed = placardPage(spec, variant, fonts);
  return { ...placed, spec, pdf: drawPages([placed.page], aboutPlacard(spec), variant, fonts) };
}

/** Every format with every variant. */
export const ALL_PAGES: readonly (readonly [PlacardFormat, PrintVariant])[] = PLACARD_FORMATS.flatMap(
  (format) => PRINT_VARIANTS.map((variant) => [format, variant] as const),
);

export const DRAFT = bilingualText('DỰ THẢO, chưa được treo', 'DRAFT, not for display', 'locales');
