/** Sheets of placards: the pages of one file, and what the proof must find in each of their cells. */
import type { Fonts } from '../../brand/fonts.ts';
import type { PlacardRecord } from '../../model/placard.ts';
import type { Box } from '../../pdf/geometry.ts';
import type { About, Page, Piece } from '../../pdf/page.ts';
import { expectedCell } from '../expected.ts';
import { layoutFace } from '../face.ts';
import { FORMATS } from '../formats.ts';
import { facePieces } from '../placard-page.ts';
import type { ExpectedCell } from '../proof.ts';
import { ruler } from '../ruler.ts';
import type { PlacardSpec } from '../spec.ts';
import { cutLines, cutTicks } from './cut-marks.ts';
import { fillSheets, type Filled } from './filling.ts';
import { trimIn, type Imposition } from './imposition.ts';
import { rulerBox } from './sheet-ruler.ts';

/** Folder below `qr-output/`. */
export const SHEET_FOLDER = 'sheets';

/** A placard to be imposed; its format is that of the imposition. */
export interface Imposed {
  readonly spec: PlacardSpec;
  readonly setting: PlacardRecord['setting'];
}

export interface Sheets {
  /** Path below `qr-output/`; it names format and paper, and says that there are drafts. */
  readonly path: string;
  readonly about: About;
  readonly hasRuler: boolean;
  readonly pages: readonly Page[];
  /** The cells that are filled, page by page. */
  readonly expected: readonly (readonly ExpectedCell[])[];
}

/**
 * @param placards - at least one
 * @throws {RangeError} no sheet has a cell `startAt`
 */
export function layoutSheets(
  imposition: Imposition,
  placards: readonly Imposed[],
  { copies, startAt }: { readonly copies: number; readonly startAt: number },
  fonts: Fonts,
): Sheets {
  const cellsPerSheet = imposition.cells.length;
  const sheets = fillSheets(placards, { cellsPerSheet, copies, startAt });
  const specs = placards.map(({ spec }) => spec);
  const hasDraft = specs.some(({ draft }) => draft !== undefined);
  return {
    path: sheetFile(imposition, hasDraft),
    hasRuler: rulerBox(imposition, 0) !== undefined,
    about: aboutSheets(imposition, specs),
    pages: sheets.map((filled) => sheetPage(imposition, filled, fonts)),
    expected: sheets.map((filled, page) =>
      filled.map(({ item: { spec, setting }, cell }) => ({
        ...expectedCell(spec, setting, boxOf(imposition, cell)),
        where: `Tờ ${page + 1}, ô ${cell + 1}, biển ${spec.code.text}`,
      })),
    ),
  };
}

function sheetFile({ format, name }: Imposition, draft: boolean): string {
  return `${SHEET_FOLDER}/${format}-tren-${name}${draft ? '-du-thao' : ''}.pdf`;
}

function aboutSheets({ format, name, cut }: Imposition, specs: readonly PlacardSpec[]): About {
  const [first] = specs;
  if (first === undefined) throw new RangeError('There is no placard to impose.');
  return {
    title: `Biển QR ${FORMATS[format].name.vi} trên giấy ${cut === 'none' ? name : name.toUpperCase()}`,
    subject: specs.map(({ code }) => code.text).join(', '),
    author: first.commune.text,
    locale: first.locale,
    day: specs.map(({ issuedOn }) => issuedOn).reduce((a, b) => (a > b ? a : b)),
  };
}

function boxOf({ cells }: Imposition, index: number): Box {
  const box = cells[index];
  if (box === undefined) throw new RangeError(`There is no cell ${index}.`);
  return box;
}

function sheetPage(imposition: Imposition, filled: readonly Filled<Imposed>[], fonts: Fonts): Page {
  const { media, cells, cut, bleedMm } = imposition;
  const trims = filled.map(({ cell }) => trimIn(imposition, boxOf(imposition, cell)));
  const marks = { lines: () => cutLines(media, cells), ticks: () => [cutTicks(trims)], none: () => [] };
  const around = rulerBox(imposition, filled[0]?.cell ?? 0);
  const pieces: Piece[] = filled.flatMap(({ item: { spec } }, index) => {
    const face = layoutFace(spec, 'office', fonts, bleedMm);
    return facePieces(spec, face, inMiddle(trims[index] ?? media, face));
  });
  return {
    geometry: { media, trim: media, bleed: media },
    pieces: [...pieces, ...marks[cut](), ...(around === undefined ? [] : ruler(around, fonts))],
  };
}

function inMiddle(trim: Box, { width, height }: { readonly width: number; readonly height: number }) {
  return { xMm: trim.x + (trim.width - width) / 2, yMm: trim.y + (trim.height - height) / 2 };
}
