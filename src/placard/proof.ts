/** Reads a placard back as a phone and a reader would, before it is published. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumLibrary, type PDFiumPage } from '@hyzyla/pdfium';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { PlacardManifestEntry } from '../model/output.ts';

const PROOF_DENSITY_DPI = 150;

const POINTS_PER_INCH = 72;

export type Proof = PlacardManifestEntry['proof'];

/** A placard that must not be hung: it does not say what the registry says. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}

export interface Expected {
  /** The symbol must hold exactly this. */
  readonly payload: string;
  /** The page must hold these as text, NFC; where lines break does not matter. */
  readonly texts: readonly string[];
}

export interface Prover {
  /**
   * Renders the only page of `pdf` in grey, decodes its only symbol and reads its text.
   *
   * @throws {ProofError} any of it is not as expected
   */
  readonly prove: (pdf: Uint8Array, expected: Expected, densityDpi?: number) => Promise<Proof>;
  /** Frees PDFium; the prover is of no use afterwards. */
  readonly close: () => void;
}

/** Both libraries are WebAssembly read from the installed packages; nothing is fetched. */
export async function createProver(): Promise<Prover> {
  const binary = (file: string): ArrayBuffer => {
    const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  };
  const library = await PDFiumLibrary.init({ wasmBinary: binary('@hyzyla/pdfium/pdfium.wasm') });
  await prepareZXingModule({
    overrides: { wasmBinary: binary('zxing-wasm/reader/zxing_reader.wasm') },
    fireImmediately: true,
  });
  return {
    close: () => library.destroy(),
    prove: async (pdf, { payload, texts }, densityDpi = PROOF_DENSITY_DPI) => {
      const document = await library.loadDocument(pdf);
      try {
        if (document.getPageCount() !== 1) throw new ProofError('A placard has one page.');
        const page = document.getPage(0);
        requireTexts(page.getText(), texts);
        const decoded = await decode(page, densityDpi);
        if (decoded !== payload) throw new ProofError(`The symbol holds "${decoded}", not "${payload}".`);
        return { decoder: 'zxing-wasm', densityDpi, decoded };
      } finally {
        document.destroy();
      }
    },
  };
}

function requireTexts(pageText: string, texts: readonly string[]): void {
  // PDFium writes U+0002 for a hyphen at the end of a line.
  const page = withoutSpaces(pageText.replaceAll('\u0002', '-'));
  for (const text of texts) {
    if (!page.includes(withoutSpaces(text)))
      throw new ProofError(`The page does not hold the text "${text}".`);
  }
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

async function decode(page: PDFiumPage, densityDpi: number): Promise<string> {
  const { data, width, height } = await page.render({
    scale: densityDpi / POINTS_PER_INCH,
    colorSpace: 'Gray',
    render: 'bitmap',
  });
  const results = await readBarcodes(greyImage(data, width, height), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 2,
  });
  const [symbol, another] = results;
  if (symbol === undefined) throw new ProofError(`No symbol can be read at ${densityDpi} dpi.`);
  if (another !== undefined) throw new ProofError('There is more than one symbol on the page.');
  return symbol.text;
}

/** A binary PGM file, which the decoder reads with a quarter of the bytes of an RGBA picture. */
function greyImage(grey: Uint8Array, width: number, height: number): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const image = new Uint8Array(header.length + grey.length);
  image.set(header);
  image.set(grey, header.length);
  return image;
}
