/** A sketch as an SVG document of its own: drawn from coordinates, without tiles, by day and by night. */
import { DARK, GATE_COLOURS, GOLD, HAIRLINE, INK, PAPER, PAPER_DEEP } from '../../brand/palette.ts';
import { textFor, type Catalog } from '../../catalog/catalog.ts';
import { escapeXml } from '../../lib/xml.ts';
import { gateOf } from '../../model/collections.ts';
import type { LocaleId } from '../../model/locale.ts';
import { distanceWords } from '../../strings/distance.ts';
import { stringsFor } from '../../strings/index.ts';
import { FONT_SIZE, placeLabels, type Box, type Label } from '../../catalog/sketch/labels.ts';
import { MARGIN, marksOf, RING, SIDE, type Mark, type Marked } from '../../catalog/sketch/marks.ts';
import {
  projectionOf,
  scaleMetres,
  type Frame,
  type Projection,
  type Spot,
} from '../../catalog/sketch/projection.ts';
import type { Sketch } from '../../catalog/sketch/subject.ts';

export const SKETCH_SIZE = {
  around: { width: 360, height: 280 },
  trail: { width: 360, height: 280 },
  commune: { width: 360, height: 440 },
} as const;

/** Of the scale, at most. */
const SCALE_UNITS = 100;
export function sketchSvg(catalog: Catalog, sketch: Sketch, locale: LocaleId): string {
  const { kind, points } = sketch;
  const frame: Frame = { ...SKETCH_SIZE[kind], margin: MARGIN };
  const projection = projectionOf(
    points.map(({ point }) => point),
    frame,
  );
  const marks = marksOf(kind, marked(catalog, sketch, locale), projection, frame);
  const { taken, elements } = furniture(frame, projection, locale);
  const labels = placeLabels(marks, taken, frame);
  const parts = [
    `<style>${css()}</style>`,
    `<rect class="ground" width="${frame.width}" height="${frame.height}"/>`,
    grid(frame, projection),
    ...(kind === 'trail' ? [line(marks.map(({ at }) => at))] : []),
    ...marks.toReversed().map(markElement),
    ...labels.map((label, at) =>
      label === undefined ? '' : labelElement(label, kind === 'around' && at === 0),
    ),
    elements,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">${parts.join('')}</svg>`;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

function css(): string {
  const gates = Object.entries(GATE_COLOURS);
  const day = gates.map(([gate, { ground }]) => `.${gate}{fill:${ground};stroke:${ground}}`).join('');
  const night = gates.map(([gate, { darkText }]) => `.${gate}{fill:${darkText};stroke:${darkText}}`).join('');
  return (
    `.ground{fill:${PAPER_DEEP}}.grid{stroke:${HAIRLINE};stroke-width:.7}.way{fill:none;stroke:${INK};stroke-width:2.5;stroke-dasharray:7 5}` +
    `text{font:${FONT_SIZE}px system-ui,Roboto,sans-serif;fill:${INK};stroke:${PAPER_DEEP};stroke-width:3;stroke-linejoin:round;paint-order:stroke}` +
    `.own{font-weight:700}.n{fill:${PAPER};stroke:none;font-weight:800;text-anchor:middle}.bar{fill:none;stroke:${INK};stroke-width:2}.north{fill:${INK}}` +
    `.ring{fill:none;stroke:${GOLD};stroke-width:3}${day}.rough{fill:${PAPER_DEEP};stroke-width:2.5;stroke-dasharray:3 2}` +
    `@media(prefers-color-scheme:dark){.ground{fill:${DARK.paperDeep}}.grid{stroke:${DARK.hairline}}.way,.bar{stroke:${DARK.ink}}` +
    `text{fill:${DARK.ink};stroke:${DARK.paperDeep}}.n{fill:${DARK.paper};stroke:none}.north{fill:${DARK.ink}}${night}.rough{fill:${DARK.paperDeep}}}`
  );
}

function marked(catalog: Catalog, { points, numbers }: Sketch, locale: LocaleId): readonly Marked[] {
  return points.map(({ entry, point }, at) => ({
    name: textFor(catalog, entry, locale).data.title,
    gate: gateOf(entry.collection),
    point,
    number: numbers[at],
  }));
}

function square(className: string, { x, y }: Spot, side: number): string {
  return `<rect class="${className}" x="${short(x - side / 2)}" y="${short(y - side / 2)}" width="${side}" height="${side}"/>`;
}

function markElement({ at, size, gate, rough, text }: Mark): string {
  const own = size === SIDE.own ? square('ring', at, size + RING) : '';
  const number =
    text === undefined ? '' : `<text class="n" x="${short(at.x)}" y="${short(at.y + 5)}">${text}</text>`;
  return `${own}${square(rough ? `${gate} rough` : gate, at, size)}${number}`;
}

function labelElement({ box, lines, anchor }: Label, own: boolean): string {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
  const step = box.height / lines.length;
  const attributes = `${own ? ' class="own"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return lines
    .map((text, at) => {
      const y = box.y + step * at + FONT_SIZE - 1;
      return `<text x="${short(x)}" y="${short(y)}"${attributes}>${escapeXml(text)}</text>`;
    })
    .join('');
}

/** The order of the stops, not the way on the ground. */
function line(spots: readonly Spot[]): string {
  return `<polyline class="way" points="${spots.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ')}"/>`;
}

/** Lines as far apart as the scale is long. */
function grid({ width, height }: Frame, { unitsPerMetre }: Projection): string {
  const step = scaleMetres(unitsPerMetre, SCALE_UNITS) * unitsPerMetre;
  const lines = (length: number) =>
    Array.from({ length: Math.floor(length / step) }, (_, at) => short((at + 1) * step));
  const path = [
    ...lines(width).map((x) => `M${x} 0V${height}`),
    ...lines(height).map((y) => `M0 ${y}H${width}`),
  ];
  return `<path class="grid" d="${path.join('')}"/>`;
}

/** The scale at the lower left and north at the upper right, and the room that they take. */
function furniture(
  { width, height }: Frame,
  { unitsPerMetre }: Projection,
  locale: LocaleId,
): { readonly taken: readonly Box[]; readonly elements: string } {
  const metres = scaleMetres(unitsPerMetre, SCALE_UNITS);
  const long = metres * unitsPerMetre;
  const [x, y] = [12, height - 12];
  const bar = `<path class="bar" d="M${x} ${y - 6}v6h${short(long)}v-6"/>`;
  const said = `<text x="${x + 4}" y="${y - 6}">${distanceWords(metres, locale, false)}</text>`;
  const tip = width - 20;
  const arrow = `<path class="north" d="M${tip} 10l8 20l-8-5l-8 5z"/>`;
  const letter = `<text text-anchor="middle" x="${tip}" y="45">${stringsFor(locale).site.way.map.north}</text>`;
  return {
    taken: [
      { x: x - 4, y: y - 24, width: Math.max(long, 60) + 8, height: 28 },
      { x: tip - 12, y: 6, width: 24, height: 44 },
    ],
    elements: bar + said + arrow + letter,
  };
}
