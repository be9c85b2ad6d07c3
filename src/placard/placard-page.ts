/** The page of one placard: its face, what is round it for the printer, and for the person who prints it. */
import type { Fonts } from '../brand/fonts.ts';
import { INK, PAPER } from '../brand/palette.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import { cropMarks, cutMarks } from '../pdf/crop-marks.ts';
import { type Box, BLEED_MM, type PageGeometry } from '../pdf/geometry.ts';
import { rectangle, outline, type Role } from '../pdf/marks.ts';
import type { About, Page, Piece } from '../pdf/page.ts';
import { layoutFace, type FaceLayout } from './face.ts';
import { FORMATS, pageGeometry } from './formats.ts';
import { pressNote } from './press-marks.ts';
import { ruler } from './ruler.ts';
import type { PlacardSpec } from './spec.ts';
import type { TextRun } from './text-run.ts';

export interface PlacardPage {
  readonly page: Page;
  readonly face: FaceLayout;
  /** The symbol with its quiet zone, on the page. */
  readonly symbol: Box;
}

export function placardPage(spec: PlacardSpec, variant: PrintVariant, fonts: Fonts): PlacardPage {
  const geometry = pageGeometry(spec.format, variant);
  const isLabel = FORMATS[spec.format].design === 'label';
  const face = layoutFace(spec, variant, fonts, variant === 'press' && isLabel ? BLEED_MM : 0);
  const at = faceOrigin(face, geometry);
  const around =
    variant === 'press'
      ? pressPieces(spec, geometry, isLabel, fonts)
      : { under: [], over: officePieces(geometry, isLabel, face, at, fonts) };
  const symbol = { ...face.symbol, x: at.xMm + face.symbol.x, y: at.yMm + face.symbol.y };
  return {
    face,
    symbol,
    page: { geometry, pieces: [...around.under, ...facePieces(spec, face, at), ...around.over] },
  };
}

/** In the middle of its room. */
function faceOrigin({ width, height }: FaceLayout, { room }: PageGeometry) {
  return { xMm: room.x + (room.width - width) / 2, yMm: room.y + (room.height - height) / 2 };
}

/** The face with its origin at `at`. */
export function facePieces(
  spec: PlacardSpec,
  face: FaceLayout,
  at: { readonly xMm: number; readonly yMm: number; readonly scale?: number },
): readonly Piece<TextRun>[] {
  const tiles = { outlines: face.tiles.map((tile) => outline(rectangle(tile), { fill: INK })) };
  return [
    { kind: 'art', ...at, key: face.artKey, drawings: face.drawings, icons: face.icons },
    { kind: 'art', ...at, drawings: [...face.plates, tiles] },
    ...textGroups(spec, face.runs).map(({ role, runs }): Piece<TextRun> => ({
      kind: 'text',
      ...at,
      role,
      runs,
    })),
    {
      kind: 'symbol',
      ...at,
      box: face.symbol,
      payload: spec.payload,
      level: spec.symbol.level,
      alt: `QR: ${spec.shortAddress.text}`,
    },
  ];
}

/** Lines in one language are read together; the title is the heading. */
function textGroups(
  spec: PlacardSpec,
  runs: readonly TextRun[],
): readonly { role: Role; runs: readonly TextRun[] }[] {
  const groups: { role: Role; locale: string | undefined; runs: TextRun[] }[] = [];
  for (const run of runs) {
    const role = run.source === spec.title.first ? 'H1' : 'P';
    const { locale } = run.source;
    const last = groups.at(-1);
    if (last?.role === role && last.locale === locale) last.runs.push(run);
    else groups.push({ role, locale, runs: [run] });
  }
  return groups;
}

/** What the file says of itself. */
export function aboutPlacard({ title, shortAddress, code, commune, locale, issuedOn }: PlacardSpec): About {
  return {
    title: title.first.text,
    subject: `${code.text}: ${shortAddress.text}`,
    author: commune.text,
    locale,
    day: issuedOn,
  };
}

function officePieces(
  { media }: PageGeometry,
  isLabel: boolean,
  { width, height }: FaceLayout,
  { xMm: x, yMm: y }: { readonly xMm: number; readonly yMm: number },
  fonts: Fonts,
): readonly Piece[] {
  const marks = isLabel ? [cutMarks({ x, y, width, height })] : [];
  return [...marks, ...ruler(media, fonts)];
}

/** A gate stands on toned paper that is printed up to the bleed; a label has a ground of its own. */
function pressPieces(spec: PlacardSpec, geometry: PageGeometry, isLabel: boolean, fonts: Fonts) {
  const ground: Piece = {
    kind: 'art',
    key: `ground ${spec.format}`,
    xMm: 0,
    yMm: 0,
    drawings: [{ outlines: [outline(rectangle(geometry.bleed), { fill: PAPER })] }],
  };
  const withGround = !isLabel && spec.ink === 'full';
  return {
    under: withGround ? [ground] : [],
    over: [cropMarks(geometry), pressNote(spec, geometry, fonts)],
  };
}
