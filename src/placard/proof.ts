/** Reads pages back as a reader and as phones would, before they are published. */
import { cropGrey, type GreyImage } from '../lib/grey.ts';
import type { PrintProof } from '../model/output.ts';
import type { Box } from '../pdf/geometry.ts';
import { requireOneRead, requireQuietZone } from './clean-reading.ts';
import { endure, requireEndurance, type Endurance, type ProofSample } from './endurance.ts';
import type { Engine, RasterPage } from './engine/engine.ts';
import { installedTools, type ProverTools } from './engine/installed.ts';
import { drawPicture, type PagePicture } from './page-picture.ts';
import { proveTexts, type ExpectedTexts } from './page-text.ts';
import { ProofError } from './proof-error.ts';
import { symbolPicture } from './symbol-picture.ts';

export { ProofError } from './proof-error.ts';

/** A whole placard is read at the first density, its symbol alone at the second. */
export const PROOF_DENSITIES_DPI = [150, 300] as const;

export interface ExpectedCell extends ExpectedTexts {
  /** Modules a side of the symbol, quiet zone not counted. */
  readonly modules: number;
  /** Share of the suite of damages that must be read, 0–1. */
  readonly minimumShare: number;
  /** The part of the page that holds this symbol and no other, in millimetres. */
  readonly area: Box;
  /** A picture to make of the page. */
  readonly picture?: PagePicture;
  /** Which cell it is, at the head of what is said when it fails; a page of one cell needs none. */
  readonly where?: string;
}

/** The cells of every page of a file: one for a placard, several for a sheet. A page without cells is not read. */
export type Expected = readonly (readonly ExpectedCell[])[];

export interface Proved {
  readonly proof: PrintProof;
  /** A few pictures of the suite for people, the clean symbol first. */
  readonly samples: readonly ProofSample[];
  /** The picture that was asked for, a PNG. */
  readonly picture?: Uint8Array;
}

export interface Prover {
  /**
   * Renders the pages of `pdf`, reads their text and, in every cell, its only symbol with every reader at both
   * densities, then the symbol under the suite of damages.
   *
   * @returns a proof for each cell, in their order
   * @throws {ProofError} any of it is not as expected; the message says what, in Vietnamese and English
   */
  readonly prove: (pdf: Uint8Array, expected: Expected) => Promise<readonly Proved[]>;
  /** Frees what the prover holds; it is of no use afterwards. */
  readonly close: () => void | Promise<void>;
}

/** Proves with the installed readers, or with those that are given. */
export async function createProver(given?: ProverTools): Promise<Prover> {
  const { engines, rasteriser } = given ?? (await installedTools());
  return {
    close: () => rasteriser.close(),
    prove: (pdf, expected) =>
      rasteriser.withPages(pdf, async (pages) => {
        if (pages.length !== expected.length) {
          throw new ProofError(
            `Tệp có ${pages.length} trang, phải là ${expected.length}. (The number of pages is wrong.)`,
          );
        }
        const proved: Proved[] = [];
        for (const [index, page] of pages.entries()) {
          proved.push(...(await provePage(engines, page, expected[index] ?? [])));
        }
        return proved;
      }),
  };
}

async function provePage(
  engines: readonly Engine[],
  page: RasterPage,
  cells: readonly ExpectedCell[],
): Promise<readonly Proved[]> {
  if (cells.length === 0) return [];
  proveTexts(page.text, cells);
  const [pageDpi, symbolDpi] = PROOF_DENSITIES_DPI;
  const [low, high] = [await page.grey(pageDpi), await page.grey(symbolDpi)];
  const proved: Proved[] = [];
  for (const cell of cells) {
    const pictures = [partOf(low, cell.area, pageDpi), partOf(high, cell.area, symbolDpi)] as const;
    const read = await proveCell(engines, pictures, cell).catch((error: unknown) => fail(cell, error));
    const { picture } = cell;
    proved.push(picture === undefined ? read : { ...read, picture: await drawPicture(page, picture) });
  }
  return proved;
}

function fail({ where }: ExpectedCell, error: unknown): never {
  if (where === undefined || !(error instanceof ProofError)) throw error;
  throw new ProofError(`${where}: ${error.message}`, { cause: error });
}

async function proveCell(
  engines: readonly Engine[],
  [low, high]: readonly [GreyImage, GreyImage],
  { payload, modules, minimumShare }: ExpectedCell,
): Promise<Proved> {
  const [pageDpi, symbolDpi] = PROOF_DENSITIES_DPI;
  const corners = await requireOneRead(engines, low, payload, `${pageDpi} dpi`);
  const symbol = symbolPicture(high, corners, symbolDpi / pageDpi, modules);
  await requireOneRead(engines, symbol.full, payload, `${symbolDpi} dpi`);
  requireQuietZone(symbol.full, modules);
  const endured = await endure(engines, symbol.small, payload);
  requireEndurance(endured, minimumShare);
  const decoders = engines.map(({ name }) => name);
  return { proof: proofOf(endured, payload, minimumShare, decoders), samples: endured.samples };
}

const MM_PER_INCH = 25.4;

/** The part of a rendered page that shows `area`. */
function partOf(page: GreyImage, { x, y, width, height }: Box, densityDpi: number): GreyImage {
  const px = (mm: number): number => Math.round((mm / MM_PER_INCH) * densityDpi);
  const [left, top] = [px(x), px(y)];
  const [wide, high] = [Math.min(px(width), page.width - left), Math.min(px(height), page.height - top)];
  if (left === 0 && top === 0 && wide === page.width && high === page.height) return page;
  return cropGrey(page, left, top, wide, high);
}

function proofOf(
  { classes, share }: Endurance,
  payload: string,
  minimumShare: number,
  decoders: readonly string[],
): PrintProof {
  return {
    decoders,
    densitiesDpi: PROOF_DENSITIES_DPI,
    decoded: payload,
    share: Math.round(share * 1000) / 1000,
    minimumShare,
    classes,
  };
}
