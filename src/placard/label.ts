/** What stands where on the 60 × 60 mm label. */
import type { Fonts } from '../brand/fonts.ts';
import { INK, WHITE, GOLD } from '../brand/palette.ts';
import { ptToMm } from '../lib/length.ts';
import type { Box } from '../pdf/geometry.ts';
import { rectangle, type PlacedIcon, outline, type Drawing } from '../pdf/marks.ts';
import type { Sizes } from './anatomy.ts';
import {
  LABEL,
  LABEL_BAND,
  LABEL_COLUMN,
  LABEL_EDGE,
  LABEL_FOOT,
  LABEL_GUILLOCHE,
  LABEL_LINE,
  LABEL_PROMISE_Y,
  LABEL_SYMBOL,
  LABEL_TILES,
} from './anatomy/label.ts';
import type { FaceInks } from './face-inks.ts';
import { guilloche } from './guilloche.ts';
import { brandIcon } from './icons.ts';
import { firstThatFits, type SetPart } from './ink-stack.ts';
import { fit, fitStep, paragraph, type SizeStep } from './lines.ts';
import { baselineMm } from './measure.ts';
import { layoutTiles } from './opening.ts';
import { joined, oneLine, readable, rowsHeightMm, stackRows, type Part, type Row } from './rows.ts';
import { bothTexts, type PlacardSpec, type Printed } from './spec.ts';
import { textRun, type TextRun } from './text-run.ts';

export interface LabelLayout extends Part {
  readonly drawings: readonly Drawing[];
  readonly icons: readonly PlacedIcon[];
  readonly plates: readonly Drawing[];
  readonly tiles: readonly Box[];
}

const LINE_HEIGHT = 1.16;
const CLEARANCE = { inText: 0.2, betweenTexts: 0.2 } as const;

/** @param bleedMm - how far the ground goes beyond the trim */
export function layoutLabel(spec: PlacardSpec, inks: FaceInks, fonts: Fonts, bleedMm: number): LabelLayout {
  const tiles = layoutTiles(spec, LABEL_COLUMN.x, LABEL_TILES, fonts);
  const { draftY, draftHeight } = LABEL_FOOT;
  const strip = { x: LABEL_EDGE, y: draftY, width: LABEL.width - 2 * LABEL_EDGE, height: draftHeight };
  return {
    drawings: labelDrawings(inks, bleedMm),
    icons: [
      brandIcon(
        LABEL_EDGE,
        (LABEL_EDGE + LABEL_BAND.bottom - LABEL_BAND.icon) / 2,
        LABEL_BAND.icon,
        inks.title,
      ),
    ],
    plates: spec.draft === undefined ? [] : [{ outlines: [outline(rectangle(strip), { fill: GOLD })] }],
    tiles: tiles.tiles,
    ...joined([
      layoutBand(spec, inks, fonts),
      layoutColumn(spec, inks, fonts),
      tiles,
      layoutFoot(spec, inks, fonts),
      ...(spec.draft === undefined ? [] : [layoutStrip(spec.draft.first, strip, fonts)]),
    ]),
  };
}

function labelDrawings(inks: FaceInks, bleedMm: number): readonly Drawing[] {
  const ground = {
    x: -bleedMm,
    y: -bleedMm,
    width: LABEL.width + 2 * bleedMm,
    height: LABEL.height + 2 * bleedMm,
  };
  const foot = { ...ground, y: LABEL_FOOT.y, height: LABEL.height + bleedMm - LABEL_FOOT.y };
  const half = LABEL_LINE / 2;
  const edge = { x: half, y: half, width: LABEL.width - LABEL_LINE, height: LABEL.height - LABEL_LINE };
  const lines = inks.saving
    ? [
        outline(rectangle(edge), { stroke: { colour: inks.line, width: LABEL_LINE } }),
        outline(`M0 ${LABEL_FOOT.y}H${LABEL.width}`, { stroke: { colour: inks.line, width: LABEL_LINE } }),
      ]
    : [];
  return [
    {
      outlines: [
        outline(rectangle(ground), { fill: inks.ground }),
        ...guilloche(LABEL_SYMBOL, LABEL_GUILLOCHE, inks.line),
        outline(rectangle(LABEL_SYMBOL), { fill: WHITE }),
        outline(rectangle(foot), { fill: inks.slab }),
        ...lines,
      ],
    },
  ];
}

/** Title and kind; a title of two lines takes the place of the kind. */
function layoutBand({ title, kind }: PlacardSpec, inks: FaceInks, fonts: Fonts): Part {
  const left = LABEL_EDGE + LABEL_BAND.icon + LABEL_BAND.iconGap;
  const width = LABEL.width - LABEL_EDGE - left;
  const look = { lineHeight: LINE_HEIGHT, gapMm: 0 } as const;
  const large = { ...look, weight: 800, colour: inks.title } as const;
  const small = { ...look, weight: 400, colour: inks.story } as const;
  const titles = (steps: readonly SizeStep[]): readonly SetPart[] =>
    steps
      .map((step) => fitStep(title.first, { face: fonts[large.weight] }, step, width))
      .map((fitted) => ({
        part: large,
        fitted,
      }));
  const words = setSmall(bothTexts(kind), small, LABEL_BAND.kind, width, fonts);
  const twoLines = readable(LABEL_BAND.titleTwoLines).map((sizePt) => ({ sizePt, lines: 2 as const }));
  return firstThatFits(
    [
      ...titles(oneLine(LABEL_BAND.title)).map((set) => [set, words]),
      ...titles(twoLines).map((set) => [set]),
    ],
    { anchor: 'left', x: left, inkTop: LABEL_EDGE, inkBottom: LABEL_BAND.bottom },
    fonts,
    CLEARANCE,
  );
}

function setSmall(
  source: Printed,
  part: SetPart['part'],
  sizes: Sizes,
  width: number,
  fonts: Fonts,
): SetPart {
  return { part, fitted: fit(source, { face: fonts[part.weight] }, oneLine(sizes), width) };
}

/** The call, and what the code never does, in both languages. */
function layoutColumn({ call, shortPromise }: PlacardSpec, inks: FaceInks, fonts: Fonts): Part {
  const { x, width, y } = LABEL_COLUMN;
  const rows: Row[] = [
    { source: call.lead, weight: 800, colour: inks.title, sizes: LABEL_COLUMN.lead, lineHeight: LINE_HEIGHT },
  ];
  if (call.secondLead !== undefined) {
    rows.push({
      ...{ source: call.secondLead, weight: 600, colour: inks.secondTitle },
      ...{ sizes: LABEL_COLUMN.second, lineHeight: LINE_HEIGHT },
    });
  }
  const heading = stackRows(rows, fonts, 'left', x, y, () => width);
  let top = LABEL_PROMISE_Y;
  const runs: TextRun[] = [];
  const misfits = [];
  for (const source of [shortPromise.first, shortPromise.second]) {
    if (source === undefined) continue;
    const sizePt = LABEL_COLUMN.promise;
    const style = { face: fonts[400], sizePt };
    const look = { weight: 400, sizePt, colour: inks.story } as const;
    for (const text of paragraph(source.text, style, width)) {
      const run = textRun(fonts, source, text, look, 'left', x, top + baselineMm(style, LINE_HEIGHT));
      if (run.widthMm > width) misfits.push({ source, overMm: run.widthMm - width });
      runs.push(run);
      top += ptToMm(sizePt * LINE_HEIGHT);
    }
    const over = top - (LABEL_SYMBOL.y + LABEL_SYMBOL.height);
    if (over > 0) misfits.push({ source, overMm: over });
    top += PARAGRAPH_GAP;
  }
  return joined([heading, { runs, misfits }]);
}

const PARAGRAPH_GAP = 0.7;

/** The address to type; the serial, who answers for the sign, and the hotline once it is known. */
function layoutFoot(
  { shortAddress, serial, hotline, office }: PlacardSpec,
  inks: FaceInks,
  fonts: Fonts,
): Part {
  const width = LABEL.width - 2 * LABEL_EDGE;
  const look = { lineHeight: LINE_HEIGHT, gapMm: 0 } as const;
  const large = { ...look, weight: 800, colour: inks.slabText } as const;
  const small = { ...look, weight: 400, colour: inks.slabSoft } as const;
  const row = (source: Printed): SetPart => setSmall(source, small, LABEL_FOOT.line, width, fonts);
  const after = ({ text, ...source }: Printed): SetPart =>
    row({ ...source, text: `${serial.text}${LABEL_FOOT.between}${text}` });
  const beside = after(office.name);
  const apart = [hotline === undefined ? row(serial) : after(hotline.number), row(office.name)];
  const rows = hotline === undefined && beside.fitted.overMm <= 0 ? [beside] : apart;
  const style = { face: fonts[large.weight] };
  return firstThatFits(
    oneLine(LABEL_FOOT.address)
      .map((step) => fitStep(shortAddress, style, step, width))
      .map((fitted) => [{ part: large, fitted }, ...rows]),
    { anchor: 'left', x: LABEL_EDGE, inkTop: LABEL_FOOT.inkTop, inkBottom: LABEL.height - LABEL_EDGE },
    fonts,
    CLEARANCE,
  );
}

function layoutStrip(draft: Printed, { x, y, width, height }: Box, fonts: Fonts): Part {
  const row = { source: draft, weight: 800, colour: INK, sizes: LABEL_FOOT.draft, lineHeight: 1.2 } as const;
  const top = y + (height - rowsHeightMm([row])) / 2;
  return stackRows([row], fonts, 'centre', x + width / 2, top, () => width - 1);
}
