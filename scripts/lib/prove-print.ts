/** What is read back from a sheet before it is written: its symbol, by every reader, and all of its words. */
import { cropGrey, type GreyImage } from '../../src/lib/grey.ts';
import type { PrintVariant } from '../../src/model/print-variant.ts';
import { symbolBox } from '../../src/infographic/print/page.ts';
import type { PrintPlan } from '../../src/infographic/print/prints.ts';
import { inset, type Box } from '../../src/pdf/geometry.ts';
import { requireOneRead } from '../../src/placard/clean-reading.ts';
import type { ProverTools } from '../../src/placard/engine/installed.ts';
import { requireTexts } from '../../src/placard/page-text.ts';
import { ProofError } from '../../src/placard/proof-error.ts';

const DENSITY_DPI = 150;
const MM_PER_INCH = 25.4;

/** How much round the symbol a reader sees that looks at it alone. */
const AROUND_MM = 4;

/**
 * The first reader finds the only symbol on the whole page, the others read it where it is.
 *
 * @throws {ProofError} the message names the sheet and says what is wrong
 */
export async function provePrint(
  pdf: Uint8Array,
  plan: PrintPlan,
  variant: PrintVariant,
  { engines, rasteriser }: ProverTools,
): Promise<void> {
  const box = symbolBox(plan, variant);
  const payload = payloadOf(plan);
  await rasteriser
    .withPages(pdf, async ([page, ...others]) => {
      if (page === undefined || others.length > 0) {
        throw new ProofError('Tệp phải có đúng một trang. (The file must have one page.)');
      }
      requireTexts(page.text, wordsOf(plan));
      if (box === undefined || payload === undefined) return;
      const image = await page.grey(DENSITY_DPI);
      const [first, ...rest] = engines;
      const where = `${DENSITY_DPI} dpi`;
      if (first !== undefined) await requireOneRead([first], image, payload, where);
      await requireOneRead(rest, partOf(image, inset(box, -AROUND_MM)), payload, where);
    })
    .catch((error: unknown) => {
      if (!(error instanceof ProofError)) throw error;
      throw new ProofError(`${plan.name}, ${variant}: ${error.message}`, { cause: error });
    });
}

function payloadOf({ card }: PrintPlan): string | undefined {
  for (const item of card.items) {
    if (item.kind === 'image' && item.symbol !== undefined) return item.symbol.payload;
  }
  return undefined;
}

/** Every line of the sheet, as it is drawn. */
function wordsOf({ card }: PrintPlan): readonly string[] {
  return card.items.flatMap((item) => (item.kind === 'text' ? item.lines : []));
}

function partOf(image: GreyImage, { x, y, width, height }: Box): GreyImage {
  const px = (mm: number): number => Math.round((mm / MM_PER_INCH) * DENSITY_DPI);
  return cropGrey(image, px(x), px(y), px(width), px(height));
}
