/** Looking into a PDF, for tests: its drawing operators, its text, its page as grey pixels. */
import { inflateSync } from 'node:zlib';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { ptToMm } from '../lib/length.ts';

const POINTS_PER_INCH = 72;

/** Streams of the file, inflated, as Latin-1 text; the page's drawing is the one that sets text. */
function pdfStreams(pdf: Uint8Array): readonly string[] {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  return [...text.matchAll(/stream\r?\n/gu)]
    .filter(({ index }) => !text.slice(index - 3, index).startsWith('end'))
    .map(({ index, 0: keyword }) => {
      const start = index + keyword.length;
      const bytes = file.subarray(start, text.indexOf('endstream', start));
      try {
        return inflateSync(bytes).toString('latin1');
      } catch {
        return bytes.toString('latin1');
      }
    });
}

/** Operators that draw the page. */
export function pageOperators(pdf: Uint8Array): string {
  return pdfStreams(pdf).find((stream) => stream.includes('BT\n')) ?? '';
}

export interface GreyPage {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Row by row, 0 black to 255 white. */
  readonly pixels: Uint8Array;
}

async function withPage<Result>(
  pdf: Uint8Array,
  read: (page: PDFiumPage) => Result | Promise<Result>,
): Promise<Result> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  try {
    return await read(document.getPage(0));
  } finally {
    document.destroy();
    library.destroy();
  }
}

export function pageText(pdf: Uint8Array): Promise<string> {
  return withPage(pdf, (page) => page.getText());
}

/** Width and height of the page box in millimetres. */
export function pageSizeMm(pdf: Uint8Array): Promise<readonly [number, number]> {
  return withPage(pdf, (page) => {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    return [ptToMm(originalWidth), ptToMm(originalHeight)] as const;
  });
}

export function greyPage(pdf: Uint8Array, densityDpi: number): Promise<GreyPage> {
  return withPage(pdf, async (page) => {
    const { data, width, height } = await page.render({
      scale: densityDpi / POINTS_PER_INCH,
      colorSpace: 'Gray',
      render: 'bitmap',
    });
    return { widthPx: width, heightPx: height, pixels: Uint8Array.from(data) };
  });
}
