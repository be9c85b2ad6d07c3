/** The placard as PDF; the only file that knows the library `pdfkit`. */
import PDFDocument from 'pdfkit';
import { FONT_WEIGHTS, type Fonts } from '../brand/fonts.ts';
import { ICON_STROKE } from '../brand/icons.ts';
import { INK } from '../brand/palette.ts';
import { darkRuns, qrSymbol } from '../brand/qr.ts';
import { parseDay } from '../lib/date.ts';
import { mmToPt } from '../lib/length.ts';
import { PAGE, SYMBOL_BOX, type Box } from './anatomy.ts';
import { gateOutlines, placedIcons, type Outline, type PlacedIcon } from './gate.ts';
import type { PlacardLayout } from './layout.ts';
import type { PlacardSpec } from './spec.ts';
import { paintedPaths } from './svg-elements.ts';
import type { TextRun } from './text-run.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** PDF operators that set the fill: black ink alone, so that plates cannot misregister; bare paper. */
const BLACK_INK_ONLY = '0 0 0 1 k';
const NO_INK = '0 0 0 0 k';

/**
 * Draws one A5 page, vectors only. The same arguments give the same bytes: the file's dates are the day
 * the code was issued.
 *
 * @returns bytes of the PDF
 */
export async function drawPlacard(
  spec: PlacardSpec,
  layout: PlacardLayout,
  fonts: Fonts,
): Promise<Uint8Array> {
  const pdf = openDocument(spec, fonts);
  const bytes = collect(pdf);
  for (const outline of gateOutlines(spec.gate)) drawOutline(pdf, outline);
  for (const icon of placedIcons(spec.gate)) drawIcon(pdf, icon);
  drawSymbol(pdf, spec);
  for (const tile of layout.tiles) fillBox(pdf, tile, INK);
  for (const run of layout.runs) drawText(pdf, run);
  pdf.end();
  return bytes;
}

function openDocument(
  { title, shortAddress, code, commune, locale, issuedOn }: PlacardSpec,
  fonts: Fonts,
): Pdf {
  const { year, month, day } = parseDay(issuedOn);
  const date = new Date(Date.UTC(year, month - 1, day));
  const pdf = new PDFDocument({
    size: [mmToPt(PAGE.width), mmToPt(PAGE.height)],
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    lang: locale,
    displayTitle: true,
    info: {
      Title: title.first.text,
      Subject: `${code.text}: ${shortAddress.text}`,
      Author: commune.text,
      Creator: 'Cổng Làng',
      CreationDate: date,
      ModDate: date,
    },
  });
  for (const weight of FONT_WEIGHTS) {
    // The library takes a parsed font as well as bytes; parsing it for every document would cost more than drawing.
    pdf.registerFont(String(weight), fonts[weight].font as unknown as Buffer);
  }
  return pdf;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}

function fillBox(pdf: Pdf, { x, y, width, height }: Box, colour: string): void {
  pdf.rect(mmToPt(x), mmToPt(y), mmToPt(width), mmToPt(height)).fill(colour);
}

/** Calls `paint` with one unit of the drawing `scale` millimetres long and its origin at the given place. */
function placed(pdf: Pdf, xMm: number, yMm: number, scale: number, paint: () => void): void {
  pdf.save();
  pdf.translate(mmToPt(xMm), mmToPt(yMm)).scale(mmToPt(scale));
  paint();
  pdf.restore();
}

function drawOutline(pdf: Pdf, { path, xMm, yMm, scale, mirrored, fill, evenOdd, stroke }: Outline): void {
  placed(pdf, xMm, yMm, scale, () => {
    if (mirrored) pdf.scale(-1, 1);
    pdf.path(path);
    if (fill !== undefined) pdf.fill(fill, evenOdd ? 'even-odd' : 'non-zero');
    if (stroke !== undefined) pdf.lineWidth(stroke.width).stroke(stroke.colour);
  });
}

function drawIcon(pdf: Pdf, { elements, colour, xMm, yMm, scale }: PlacedIcon): void {
  placed(pdf, xMm, yMm, scale, () => {
    pdf.lineCap('round').lineJoin('round');
    for (const { path, filled, evenOdd, strokeWidth } of paintedPaths(elements, ICON_STROKE)) {
      const rule = evenOdd ? 'even-odd' : 'non-zero';
      pdf.path(path);
      if (filled && strokeWidth > 0) pdf.lineWidth(strokeWidth).fillAndStroke(colour, colour, rule);
      else if (filled) pdf.fill(colour, rule);
      else pdf.lineWidth(strokeWidth).stroke(colour);
    }
  });
}

/** One path of whole modules; the quiet zone is white paper inside the artwork. */
function drawSymbol(pdf: Pdf, { payload, symbol: { level, moduleMm, quietZoneModules } }: PlacardSpec): void {
  const symbol = qrSymbol(payload, level);
  placed(pdf, SYMBOL_BOX.x, SYMBOL_BOX.y, moduleMm, () => {
    const side = symbol.size + 2 * quietZoneModules;
    pdf.addContent(NO_INK);
    pdf.rect(0, 0, side, side).fill();
    pdf.addContent(BLACK_INK_ONLY);
    for (const { x, y, length } of darkRuns(symbol)) {
      pdf.rect(x + quietZoneModules, y + quietZoneModules, length, 1);
    }
    pdf.fill();
  });
}

function drawText(pdf: Pdf, { text, weight, sizePt, colour, spacingEm = 0, xMm, baselineMm }: TextRun): void {
  pdf.font(String(weight)).fontSize(sizePt).fillColor(colour);
  pdf.text(text, mmToPt(xMm), mmToPt(baselineMm), {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: spacingEm * sizePt,
  });
}
