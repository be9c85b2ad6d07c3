/** A map of few places, drawn from their coordinates: no tiles, no ways on the ground. */
import { GATE_COLOURS, GOLD, HAIRLINE, INK, PAPER, PAPER_DEEP } from '../brand/palette.ts';
import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { FONT_SIZE, placeLabels, type Box, type Label } from '../catalog/sketch/labels.ts';
import { MARGIN, marksOf, RING, SIDE, type Mark, type Marked } from '../catalog/sketch/marks.ts';
import { projectionOf, scaleMetres } from '../catalog/sketch/projection.ts';
import { sketchOf, type Sketch } from '../catalog/sketch/subject.ts';
import { gateOf } from '../model/collections.ts';
import type { LocaleId } from '../model/locale.ts';
import { distanceWords } from '../strings/distance.ts';
import { stringsFor } from '../strings/index.ts';
import type { Block } from './block.ts';
import { say, words } from './facts.ts';
import { area, image, type AreaItem, type Item, type Said } from './item.ts';
import { lineWidthPx, type Measure } from './measure.ts';
import { SMALLEST_PX } from './text-block.ts';

export interface SketchFacts {
  readonly kind: Sketch['kind'];
  readonly places: readonly (Marked & { readonly said: Said })[];
  /** Letter at the arrow. */
  readonly north: string;
  readonly locale: LocaleId;
}

/** What the map of `entry` shows; nothing where fewer than two points are known. */
export function sketchFacts(catalog: Catalog, entry: Entry, locale: LocaleId): SketchFacts | undefined {
  const sketch = sketchOf(catalog, entry);
  if (sketch === undefined) return undefined;
  const places = sketch.points.map(({ entry: place, point }, at) => {
    const text = textFor(catalog, place, locale);
    const { title } = text.data;
    return {
      name: title,
      said: say(text, ['title'], title),
      gate: gateOf(place.collection),
      point,
      number: sketch.numbers[at],
    };
  });
  return { kind: sketch.kind, places, north: stringsFor(locale).site.way.map.north, locale };
}

/** Height against width: in a column a map is nearly square, or its names have no room. */
const SHAPE = { wide: 0.42, narrow: 0.55 } as const;
const NARROW_PX = 600;
const SCALE_UNITS = 100;

/**
 * The map over the whole width. Names stand beside their marks where there is room; the stops of a trail have their
 * numbers, which the list of the stops tells.
 */
export function sketchBlock(measure: Measure, facts: SketchFacts, widthPx: number, sizePx: number): Block {
  // The larger the text of the picture, the larger the marks; never so small that names would run into them.
  const pxPerUnit = Math.max(SMALLEST_PX, sizePx - 4) / FONT_SIZE;
  const shape = widthPx < NARROW_PX ? SHAPE.narrow : SHAPE.wide;
  const frame = { width: widthPx / pxPerUnit, height: (widthPx * shape) / pxPerUnit, margin: MARGIN };
  const { kind, places, north, locale } = facts;
  const projection = projectionOf(
    places.map(({ point }) => point),
    frame,
  );
  const marks = marksOf(kind, places, projection, frame);
  const metres = scaleMetres(projection.unitsPerMetre, SCALE_UNITS);
  const scale = metres * projection.unitsPerMetre;
  const tip = frame.width - 20;
  const taken: readonly Box[] = [
    { x: 8, y: frame.height - 38, width: Math.max(scale, 90) + 8, height: 38 },
    { x: tip - 14, y: 4, width: 30, height: 48 },
  ];
  const labels = kind === 'trail' ? [] : placeLabels(marks, taken, frame);
  const texts: readonly Text[] = [
    ...marks.flatMap(({ at, text }) =>
      text === undefined
        ? []
        : [{ said: words(text), x: at.x, y: at.y, align: 'center', colour: PAPER } as const],
    ),
    ...labels.flatMap((label, at) => labelTexts(label, places[at]?.said, kind === 'around' && at === 0)),
    {
      said: words(distanceWords(metres, locale, false)),
      x: 14,
      y: frame.height - 26,
      align: 'left',
      colour: INK,
    },
    { said: words(north), x: tip, y: 42, align: 'center', colour: INK },
  ];
  const height = Math.round(frame.height * pxPerUnit);
  const svg = sketchSvg(kind, marks, frame, scale, tip);
  return {
    width: widthPx,
    height,
    tooLong: [],
    place: (x, y) => [
      image({ x, y, width: widthPx, height }, svg),
      ...marks.toReversed().flatMap((mark) => markItems(mark, x, y, pxPerUnit)),
      ...texts.flatMap((text) => {
        const item = textItem(measure, text, x, y, pxPerUnit);
        // A name is read on bare ground; a number stands on its mark.
        return text.colour === PAPER ? [item] : [area(boxOf(item), PAPER_DEEP), item];
      }),
    ],
  };
}

function boxOf({ x, y, width, height }: Item) {
  return { x, y, width, height };
}

function markItems(
  { at, size, gate, rough }: Mark,
  left: number,
  top: number,
  pxPerUnit: number,
): readonly Item[] {
  const { ground } = GATE_COLOURS[gate];
  const square = (units: number) => {
    const side = Math.round(units * pxPerUnit);
    const [x, y] = [left + at.x * pxPerUnit - side / 2, top + at.y * pxPerUnit - side / 2];
    return { x: Math.round(x), y: Math.round(y), width: side, height: side };
  };
  const ring: AreaItem = { kind: 'area', ...square(size + RING), border: { colour: GOLD, widthPx: 5 } };
  const mark: AreaItem = rough
    ? { kind: 'area', ...square(size), fill: PAPER_DEEP, border: { colour: ground, widthPx: 5 } }
    : area(square(size), ground);
  return size === SIDE.own ? [ring, mark] : [mark];
}

/** In units of the map; `y` is the middle of the line. */
interface Text {
  readonly said: Said;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly colour: string;
  readonly bold?: boolean;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function labelTexts(label: Label | undefined, said: Said | undefined, bold: boolean): readonly Text[] {
  if (label === undefined || said === undefined) return [];
  const { box, lines, anchor } = label;
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  const step = box.height / lines.length;
  return lines.map((text, at) => ({
    said: { ...said, text },
    x,
    y: box.y + step * (at + 0.5),
    align: ALIGN[anchor],
    colour: INK,
    bold,
  }));
}

function textItem(measure: Measure, text: Text, left: number, top: number, pxPerUnit: number): Item {
  const { said, align, colour } = text;
  const weight = text.bold === true || colour === PAPER ? 800 : 600;
  const sizePx = SMALLEST_PX;
  const lineHeightPx = Math.round(sizePx * 1.2);
  const width = Math.ceil(lineWidthPx(measure, said.text, { weight, sizePx }));
  const shift = { left: 0, center: width / 2, right: width }[align];
  const box = {
    x: Math.round(left + text.x * pxPerUnit - shift),
    y: Math.round(top + text.y * pxPerUnit - lineHeightPx / 2),
    width,
    height: lineHeightPx,
  };
  return { kind: 'text', ...box, lines: [said.text], sizePx, lineHeightPx, weight, colour, align, said };
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

function sketchSvg(
  kind: Sketch['kind'],
  marks: readonly Mark[],
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  tip: number,
): string {
  const lines = (length: number) =>
    Array.from({ length: Math.floor(length / scale) }, (_, at) => short((at + 1) * scale));
  const grid = [
    ...lines(width).map((x) => `M${x} 0V${short(height)}`),
    ...lines(height).map((y) => `M0 ${y}H${short(width)}`),
  ];
  const way = marks.map(({ at }, index) => `${index === 0 ? 'M' : 'L'}${short(at.x)} ${short(at.y)}`);
  const bottom = height - 8;
  const parts = [
    `<rect x="0" y="0" width="${short(width)}" height="${short(height)}" fill="${PAPER_DEEP}"/>`,
    `<path d="${grid.join('')}" fill="none" stroke="${HAIRLINE}" stroke-width="0.7"/>`,
    ...(kind === 'trail' ? [`<path d="${way.join('')}" fill="none" stroke="${INK}" stroke-width="2"/>`] : []),
    `<path d="M14 ${short(bottom - 6)}v6h${short(scale)}v-6" fill="none" stroke="${INK}" stroke-width="2"/>`,
    `<path d="M${short(tip)} 8l8 20l-8-5l-8 5z" fill="${INK}"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}">${parts.join('')}</svg>`;
}
