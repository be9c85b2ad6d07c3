/** The same page drawn as the manual of pdfkit shows it, its fonts parsed once: what our own drawing is measured against. */
import PDFDocument from 'pdfkit';
import { FONT_WEIGHTS, type Fonts } from '../../../src/brand/fonts.ts';
import { ICON_STROKE } from '../../../src/brand/icons.ts';
import { darkRuns, qrSymbol, QUIET_ZONE_MODULES } from '../../../src/brand/qr.ts';
import { mmToPt } from '../../../src/lib/length.ts';
import type { PlacedIcon, Outline } from '../../../src/pdf/marks.ts';
import type { Page, Piece } from '../../../src/pdf/page.ts';
import { paintedPaths } from '../../../src/pdf/svg-elements.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** @returns bytes of the PDF */
export function drawPlain({ geometry: { media }, pieces }: Page, fonts: Fonts): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: [mmToPt(media.width), mmToPt(media.height)], margin: 0, font: '' });
  for (const weight of FONT_WEIGHTS) {
    pdf.registerFont(String(weight), fonts[weight].font as unknown as Buffer);
  }
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
  for (const piece of pieces) drawPiece(pdf, piece);
  pdf.end();
  return bytes;
}

function drawPiece(pdf: Pdf, piece: Piece): void {
  pdf.save();
  pdf.translate(mmToPt(piece.xMm), mmToPt(piece.yMm));
  if (piece.turned === true) pdf.rotate(-90);
  if (piece.kind === 'text') {
    for (const { text, weight, sizePt, colour, spacingEm = 0, xMm, baselineMm } of piece.runs) {
      pdf.font(String(weight)).fontSize(sizePt).fillColor(colour);
      pdf.text(text, mmToPt(xMm), mmToPt(baselineMm), {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: spacingEm * sizePt,
      });
    }
  } else {
    pdf.scale(mmToPt(1));
    if (piece.kind === 'symbol') drawSymbol(pdf, piece);
    // Placards, which are what is measured, have no pictures of pixels.
    else if (piece.kind === 'art') {
      for (const { clip, outlines } of piece.drawings) {
        pdf.save();
        if (clip !== undefined) pdf.path(clip).clip();
        for (const outline of outlines) drawOutline(pdf, outline);
        pdf.restore();
      }
      for (const icon of piece.icons ?? []) drawIcon(pdf, icon);
    }
  }
  pdf.restore();
}

function drawSymbol(pdf: Pdf, { box, payload, level }: Extract<Piece, { kind: 'symbol' }>): void {
  const symbol = qrSymbol(payload, level);
  const side = symbol.size + 2 * QUIET_ZONE_MODULES;
  pdf.translate(box.x, box.y).scale(box.width / side);
  pdf.rect(0, 0, side, side).fill('white');
  for (const { x, y, length } of darkRuns(symbol)) {
    pdf.rect(x + QUIET_ZONE_MODULES, y + QUIET_ZONE_MODULES, length, 1);
  }
  pdf.fill('black');
}

function drawOutline(
  pdf: Pdf,
  { path, xMm, yMm, scale, mirrored, matrix, fill, evenOdd, stroke, repeat }: Outline,
): void {
  const rule = evenOdd === true ? 'even-odd' : 'non-zero';
  pdf.save();
  pdf.translate(xMm, yMm).scale(mirrored === true ? -scale : scale, scale);
  if (matrix !== undefined) pdf.transform(...matrix);
  if (stroke !== undefined) {
    const round = stroke.round === true;
    pdf.lineWidth(stroke.width).lineCap(round ? 'round' : 'butt');
    pdf.lineJoin(round ? 'round' : 'miter');
  }
  for (let time = 0; time < (repeat?.times ?? 1); time += 1) {
    pdf.path(path);
    if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke.colour, rule);
    else if (fill !== undefined) pdf.fill(fill, rule);
    else if (stroke !== undefined) pdf.stroke(stroke.colour);
    if (repeat !== undefined) pdf.translate(repeat.dx, repeat.dy);
  }
  pdf.restore();
}

function drawIcon(pdf: Pdf, { elements, colour, xMm, yMm, scale }: PlacedIcon): void {
  pdf.save();
  pdf.translate(xMm, yMm).scale(scale).lineCap('round').lineJoin('round');
  for (const { path, filled, evenOdd, strokeWidth } of paintedPaths(elements, ICON_STROKE)) {
    const rule = evenOdd ? 'even-odd' : 'non-zero';
    pdf.path(path);
    if (filled && strokeWidth > 0) pdf.lineWidth(strokeWidth).fillAndStroke(colour, colour, rule);
    else if (filled) pdf.fill(colour, rule);
    else pdf.lineWidth(strokeWidth).stroke(colour);
  }
  pdf.restore();
}
