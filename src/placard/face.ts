/** The face of a placard: what is printed, but for the page around it. In millimetres, origin at its top left. */
import type { Fonts } from '../brand/fonts.ts';
import { GOLD, INK } from '../brand/palette.ts';
import { ptToMm } from '../lib/length.ts';
import type { PlacardFormat } from '../model/placard.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import type { Box } from '../pdf/geometry.ts';
import { rectangle, type PlacedIcon, outline, type Drawing } from '../pdf/marks.ts';
import { scaled, type GateAnatomy } from './anatomy.ts';
import { LABEL, LABEL_SYMBOL } from './anatomy/label.ts';
import { LANDSCAPE, LANDSCAPE_COMPACT } from './anatomy/landscape.ts';
import { PORTRAIT, PORTRAIT_COMPACT } from './anatomy/portrait.ts';
import { faceInks, type FaceInks } from './face-inks.ts';
import { FORMATS, pageGeometry } from './formats.ts';
import { gateDrawings } from './gate.ts';
import { layoutHead } from './head.ts';
import { gateIcons } from './icons.ts';
import { layoutLabel } from './label.ts';
import { layoutAddressRow, layoutCall } from './opening.ts';
import { joined, stackRows, type Part } from './rows.ts';
import { bothTexts, type PlacardSpec } from './spec.ts';
import { layoutThreshold } from './threshold.ts';
import { layoutTitleBlock } from './title-block.ts';

/** A face before it is put on a page. */
export interface FaceLayout extends Part {
  readonly width: number;
  readonly height: number;
  /** The symbol with its quiet zone. */
  readonly symbol: Box;
  /** Names all that `drawings` and `icons` depend on. */
  readonly artKey: string;
  readonly drawings: readonly Drawing[];
  readonly icons: readonly PlacedIcon[];
  /** Over the drawings: what depends on the texts. */
  readonly plates: readonly Drawing[];
  /** Dark squares behind the characters of the code. */
  readonly tiles: readonly Box[];
}

const GATES = {
  portrait: PORTRAIT,
  'portrait-compact': PORTRAIT_COMPACT,
  landscape: LANDSCAPE,
  'landscape-compact': LANDSCAPE_COMPACT,
} as const;

/** Size of the face on its page, and its anatomy where it is a gate. */
export interface FaceShape {
  readonly width: number;
  readonly height: number;
  readonly symbol: Box;
  readonly gate: GateAnatomy | undefined;
}

const shapes = new Map<string, FaceShape>();

/** The face as large as the page has room for it. */
export function faceShape(format: PlacardFormat, variant: PrintVariant): FaceShape {
  const key = `${format} ${variant}`;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const { design } = FORMATS[format];
  let shape: FaceShape;
  if (design === 'label') {
    shape = { width: LABEL.width, height: LABEL.height, symbol: LABEL_SYMBOL, gate: undefined };
  } else {
    const { room } = pageGeometry(format, variant);
    const whole = GATES[design];
    const gate = scaled<GateAnatomy>(whole, Math.min(room.width / whole.width, room.height / whole.height));
    shape = { width: gate.width, height: gate.height, symbol: gate.symbol, gate };
  }
  shapes.set(key, shape);
  return shape;
}

/**
 * Sets every text of `spec`; what does not fit is still placed, and named in `misfits`.
 *
 * @param bleedMm - how far the ground of a label goes beyond its trim
 */
export function layoutFace(spec: PlacardSpec, variant: PrintVariant, fonts: Fonts, bleedMm = 0): FaceLayout {
  const { width, height, symbol } = faceShape(spec.format, variant);
  const gate = gateAnatomy(spec, variant);
  const inks = faceInks(spec.gate, spec.ink);
  const artKey = [spec.format, variant, spec.gate, spec.ink, spec.drawing, bleedMm].join(' ');
  if (gate === undefined)
    return { width, height, symbol, artKey, ...layoutLabel(spec, inks, fonts, bleedMm) };
  const address = layoutAddressRow(spec, gate, fonts);
  const draft = layoutDraft(spec, gate, fonts);
  return {
    width,
    height,
    symbol,
    artKey,
    ...gateArt(artKey, gate, spec, inks),
    plates: draft.plates,
    tiles: address.tiles,
    ...joined([
      draft,
      layoutHead(spec, gate, inks, fonts),
      layoutTitleBlock(spec, gate, inks, fonts),
      layoutCall(spec, gate, inks, fonts),
      address,
      layoutThreshold(spec, gate, inks, fonts),
    ]),
  };
}

/** Anatomy of the gate that is drawn; nothing for a label. */
export function gateAnatomy(
  { format, ink }: Pick<PlacardSpec, 'format' | 'ink'>,
  variant: PrintVariant,
): GateAnatomy | undefined {
  const { gate } = faceShape(format, variant);
  return ink === 'saving' ? withoutView(gate) : gate;
}

/** The view would take more ink than all the rest; the texts have its room. */
function withoutView(gate: GateAnatomy | undefined): GateAnatomy | undefined {
  if (gate?.picture === undefined) return gate;
  const air = gate.title.inkTop - gate.facade.y;
  return { ...gate, picture: undefined, title: { ...gate.title, inkBottom: gate.picture.bottom - air } };
}

type GateArt = Pick<FaceLayout, 'drawings' | 'icons'>;

const arts = new Map<string, GateArt>();

function gateArt(artKey: string, gate: GateAnatomy, spec: PlacardSpec, inks: FaceInks): GateArt {
  const art = arts.get(artKey) ?? {
    drawings: gateDrawings(gate, inks, spec.drawing),
    icons: gateIcons(gate, spec.gate, inks),
  };
  arts.set(artKey, art);
  return art;
}

/** Line height of the words on the plate, in em. */
const PLATE_LINE = 1.25;

/** A golden plate across the roof: not to be hung yet. */
function layoutDraft(
  { draft }: PlacardSpec,
  { width, edge, draft: plate }: GateAnatomy,
  fonts: Fonts,
): Part & { readonly plates: readonly Drawing[] } {
  if (draft === undefined) return { runs: [], misfits: [], plates: [] };
  const row = {
    source: bothTexts(draft),
    weight: 800,
    colour: INK,
    sizes: plate.sizes,
    lineHeight: PLATE_LINE,
  } as const;
  const [sizePt = 0] = plate.sizes;
  const top = plate.y + (plate.height - ptToMm(sizePt * PLATE_LINE)) / 2;
  const part = stackRows([row], fonts, 'centre', width / 2, top, () => width - 4 * edge);
  const [run] = part.runs;
  const wide = (run?.widthMm ?? 0) + 1.4 * plate.height;
  const box = { x: (width - wide) / 2, y: plate.y, width: wide, height: plate.height };
  return { ...part, plates: [{ outlines: [outline(rectangle(box), { fill: GOLD })] }] };
}
