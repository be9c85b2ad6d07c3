/** Looking at a PDF as a reader shows it, for tests: its text, its pages as grey pixels. */
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import type { GreyImage } from '../lib/grey.ts';

const POINTS_PER_INCH = 72;

let started: Promise<PDFiumLibrary> | undefined;

async function withPage<Result>(
  pdf: Uint8Array,
  index: number,
  read: (page: PDFiumPage) => Result | Promise<Result>,
): Promise<Result> {
  started ??= PDFiumLibrary.init();
  const document = await (await started).loadDocument(pdf);
  try {
    return await read(document.getPage(index));
  } finally {
    document.destroy();
  }
}

/** Text of the page `index`, from 0, in the order of the file. */
export function pageText(pdf: Uint8Array, index = 0): Promise<string> {
  return withPage(pdf, index, (page) => page.getText());
}

/** Pixels of the page `index`, from 0. */
export function greyPage(pdf: Uint8Array, densityDpi: number, index = 0): Promise<GreyImage> {
  return withPage(pdf, index, async (page) => {
    const { data, width, height } = await page.render({
      scale: densityDpi / POINTS_PER_INCH,
      colorSpace: 'Gray',
      render: 'bitmap',
    });
    return { width, height, pixels: Uint8ClampedArray.from(data) };
  });
}
