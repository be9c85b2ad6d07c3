/** The readers and the rasteriser that come with the project. */
import type { Engine, Rasteriser } from './engine.ts';
import { createPdfium } from './pdfium.ts';
import { createZbar } from './zbar.ts';
import { createZxing } from './zxing.ts';

export interface ProverTools {
  /** Independent of each other; the first finds the symbol on the page. */
  readonly engines: readonly Engine[];
  readonly rasteriser: Rasteriser;
}

export async function installedTools(): Promise<ProverTools> {
  return { engines: [await createZxing(), await createZbar()], rasteriser: await createPdfium() };
}
