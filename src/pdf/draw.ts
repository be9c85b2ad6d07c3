/** Pages as PDF; the only file that knows the library `pdfkit`. */
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import {
  FONT_WEIGHTS,
  SERIF_STYLES,
  type FontFace,
  type FontWeight,
  type SerifStyle,
} from '../brand/fonts.ts';
import { eastAsianFont } from '../brand/print-font/east-asian-font.ts';
import { printFont } from '../brand/print-font/print-font.ts';
import { darkRuns, qrSymbol, QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { parseDay } from '../lib/date.ts';
import { sha256 } from '../lib/hash.ts';
import { mmToPt } from '../lib/length.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import { CREATOR, declarePress, setFileId, writeMetadata } from './conformance.ts';
import type { Box } from './geometry.ts';
import { BARE_PAPER, BLACK, fillWith, type ColourSpace } from './ink.ts';
import type { Inner } from './inner.ts';
import { drawingOperators, number, transform } from './operators.ts';
import { takeOutput } from './output.ts';
import type {
  About,
  ArtPiece,
  Page,
  PicturePiece,
  Piece,
  Place,
  Run,
  SymbolPiece,
  TextPiece,
} from './page.ts';
import { structureOf, type Structure } from './structure.ts';
import { showText } from './show-text.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** The fonts that lines of a document may be set in. */
export type PrintFonts = Readonly<Partial<Record<FontWeight | SerifStyle, FontFace>>>;

/** A document that is being written. */
interface Sheet {
  readonly pdf: Pdf;
  readonly inner: Inner;
  readonly space: ColourSpace;
  /** All operators written so far. */
  readonly content: string[];
}

const SPACES: Readonly<Record<PrintVariant, ColourSpace>> = { office: 'rgb', press: 'cmyk' };

/**
 * Draws pages; all that stands on them but screenshots is vectors. The same arguments give the same bytes.
 *
 * @param variant - `office`: PDF/A-2b in red, green and blue, the symbol in grey alone; `press`: PDF/X-1a:2003 in
 * process inks, the symbol in black alone
 * @returns bytes of the PDF
 */
export function drawPages(
  pages: readonly Page[],
  about: About,
  variant: PrintVariant,
  fonts: PrintFonts,
): Uint8Array {
  const { year, month, day } = parseDay(about.day);
  const date = new Date(Date.UTC(year, month - 1, day));
  const pdf = openDocument(about, variant, date, fonts);
  const inner = pdf as unknown as Inner;
  const bytesOf = takeOutput(inner);
  const sheet: Sheet = { pdf, inner, space: SPACES[variant], content: [variant, JSON.stringify(about)] };
  writeMetadata(inner, about, date, variant === 'press');
  const document = pdf.struct('Document');
  pdf.addStructure(document);
  const structure = structureOf(pdf, document);
  for (const { geometry, pieces, bookmark } of pages) {
    addPage(sheet, geometry, variant);
    if (bookmark !== undefined) pdf.outline.addItem(bookmark);
    const ground = leadingArt(pieces);
    if (ground.length > 0) addGround(sheet, ground, geometry.media.height);
    for (const piece of pieces.slice(ground.length)) drawPiece(sheet, structure, piece, about.locale);
  }
  structure.end();
  if (variant === 'press') declarePress(inner);
  setFileId(inner, sheet.content);
  pdf.end();
  return bytesOf();
}

function openDocument(
  { title, subject, author, locale }: About,
  variant: PrintVariant,
  date: Date,
  fonts: PrintFonts,
): Pdf {
  const info = {
    Title: title,
    Subject: subject,
    Author: author,
    Creator: CREATOR,
    CreationDate: date,
    ModDate: date,
    ...(variant === 'press' ? { GTS_PDFXVersion: 'PDF/X-1a:2003' } : {}),
  };
  const pdf = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    font: '',
    ...(variant === 'press' ? { pdfVersion: '1.4' } : { pdfVersion: '1.7', subset: 'PDF/A-2b' }),
    tagged: true,
    lang: locale,
    displayTitle: true,
    info,
  });
  for (const style of [...FONT_WEIGHTS, ...SERIF_STYLES]) {
    const face = fonts[style];
    // The library takes a parsed font as well as bytes; parsing it for every document would cost more than drawing.
    if (face !== undefined) pdf.registerFont(String(style), printFont(face) as unknown as Buffer);
  }
  for (const weight of FONT_WEIGHTS) {
    pdf.registerFont(eastAsianName(weight), eastAsianFont(weight) as unknown as Buffer);
  }
  return pdf;
}

/** A font is part of the file once a line is set in it. */
function eastAsianName(weight: FontWeight): string {
  return `${weight} east asian`;
}

function addPage(
  { pdf, inner }: Sheet,
  { media, trim, bleed }: Page['geometry'],
  variant: PrintVariant,
): void {
  pdf.addPage({ size: [mmToPt(media.width), mmToPt(media.height)], margin: 0 });
  const dictionary = inner.page.dictionary.data;
  // A key of PDF 1.6, which the library writes into every file.
  delete dictionary['UserUnit'];
  if (variant === 'office') return;
  const corners = ({ x, y, width, height }: Box): readonly number[] =>
    [x, media.height - y - height, x + width, media.height - y].map(mmToPt);
  dictionary['TrimBox'] = corners(trim);
  dictionary['BleedBox'] = corners(bleed);
}

type KeyedArt = ArtPiece & { readonly key: string };

/** The pieces of art that a page begins with, as far as they have names. */
function leadingArt(pieces: readonly Piece[]): readonly KeyedArt[] {
  const isKeyed = (piece: Piece): piece is KeyedArt => piece.kind === 'art' && piece.key !== undefined;
  const end = pieces.findIndex((piece) => !isKeyed(piece));
  return pieces.slice(0, end < 0 ? pieces.length : end).filter(isKeyed);
}

/** Deflated grounds by all that they depend on; there are as many as formats, kinds and drawings in use. */
const grounds = new Map<string, Uint8Array>();

/** A content stream of its own before that of the page, so that art is written and deflated once a run. */
function addGround({ pdf, inner, space, content }: Sheet, art: readonly KeyedArt[], heightMm: number): void {
  const places = art.map(({ key, xMm, yMm, scale = 1 }) => [key, xMm, yMm, scale]);
  const name = JSON.stringify([space, heightMm, places]);
  let bytes = grounds.get(name);
  if (bytes === undefined) {
    const operators = art.map((piece) => artOperators(piece, space));
    const upright = transform(1, 0, 0, -1, 0, mmToPt(heightMm));
    const marked = ['/Artifact <</Type /Layout>> BDC', 'q', upright, ...operators, 'Q', 'EMC', ''];
    bytes = deflateSync(marked.join('\n'), { level: 9 });
    grounds.set(name, bytes);
  }
  content.push(name);
  const stream = pdf.ref({ Filter: 'FlateDecode' });
  stream.end(bytes);
  const { data } = inner.page.dictionary;
  data['Contents'] = [stream, data['Contents']];
}

function emit({ pdf, content }: Sheet, operators: string): void {
  content.push(operators);
  pdf.addContent(operators);
}

function drawPiece(sheet: Sheet, structure: Structure, piece: Piece, locale: string): void {
  if (piece.kind === 'art') {
    artifact(sheet, () => emit(sheet, artOperators(piece, sheet.space)));
  } else if (piece.kind === 'symbol') {
    structure.add('Figure', { alt: piece.alt }, () => emit(sheet, symbolOperators(piece, sheet.space)));
  } else if (piece.kind === 'picture') {
    structure.add('Figure', { alt: piece.alt }, () => drawPicture(sheet, piece));
  } else if (piece.runs.length > 0 || piece.cell !== undefined) {
    const operators = (): string => textOperators(sheet, piece);
    if (piece.role === undefined) artifact(sheet, () => emit(sheet, operators()));
    else {
      const lang = piece.runs[0]?.source.locale;
      const options = lang === undefined || lang === locale ? {} : { lang };
      structure.add(piece.role, options, () => emit(sheet, operators()), piece.cell);
    }
  }
}

/** The pixels are taken as the file holds them. */
function drawPicture({ pdf, content }: Sheet, { box, png, xMm, yMm, scale = 1 }: PicturePiece): void {
  const place = [xMm + box.x * scale, yMm + box.y * scale, box.width * scale, box.height * scale].map(mmToPt);
  const [x = 0, y = 0, width = 0, height = 0] = place;
  content.push(JSON.stringify([sha256(png), ...place]));
  pdf.image(Buffer.from(png), x, y, { width, height });
}

function artifact({ pdf }: Sheet, paint: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  paint();
  pdf.endMarkedContent();
}

const POINTS = mmToPt(1);

/** From the page's points to millimetres of the piece. */
function placeOperator({ xMm, yMm, scale = 1, turned = false }: Place): string {
  const unit = POINTS * scale;
  const [x, y] = [mmToPt(xMm), mmToPt(yMm)];
  return turned ? transform(0, -unit, unit, 0, x, y) : transform(unit, 0, 0, unit, x, y);
}

/** Art by key and colour space; there are as many as formats, kinds and drawings in use. */
const written = new Map<string, string>();

function artOperators(piece: ArtPiece, space: ColourSpace): string {
  const { key, drawings, icons = [] } = piece;
  const name = `${space} ${key}`;
  let operators = key === undefined ? undefined : written.get(name);
  if (operators === undefined) {
    operators = drawingOperators(drawings, icons, space, pathOperators);
    if (key !== undefined) written.set(name, operators);
  }
  return `q\n${placeOperator(piece)}\n${operators}\nQ`;
}

let recorder: { readonly pdf: Pdf; operators: string[] } | undefined;

/** Path data of SVG as operators, by the library's own reading of it. */
function pathOperators(path: string): string {
  if (recorder === undefined) {
    const made = { pdf: new PDFDocument({ autoFirstPage: true, font: '' }), operators: [] as string[] };
    (made.pdf as unknown as Inner).addContent = (data) => made.operators.push(data);
    recorder = made;
  }
  recorder.operators = [];
  recorder.pdf.path(path);
  // A thousandth of a unit is far below what any printer resolves.
  return recorder.operators.join('\n').replaceAll(/-?\d*\.\d{4,}/gu, (long) => number(Number(long)));
}

/** One path of whole modules; the quiet zone is white paper inside the artwork. */
function symbolOperators(piece: SymbolPiece, space: ColourSpace): string {
  const { box, payload, level } = piece;
  const symbol = qrSymbol(payload, level);
  const side = symbol.size + 2 * QUIET_ZONE_MODULES;
  const moduleMm = box.width / side;
  return [
    'q',
    placeOperator(piece),
    transform(moduleMm, 0, 0, moduleMm, box.x, box.y),
    BARE_PAPER[space],
    `0 0 ${side} ${side} re`,
    'f',
    BLACK[space],
    ...darkRuns(symbol).map(
      ({ x, y, length }) => `${x + QUIET_ZONE_MODULES} ${y + QUIET_ZONE_MODULES} ${length} 1 re`,
    ),
    'f',
    'Q',
  ].join('\n');
}

function textOperators(sheet: Sheet, piece: TextPiece): string {
  return ['q', placeOperator(piece), ...piece.runs.map((run) => runOperators(sheet, run)), 'Q'].join('\n');
}

function runOperators({ pdf, inner, space }: Sheet, run: Run): string {
  const { text, weight, sizePt, colour, spacingEm = 0, wordGapEm = 0, xMm, baselineMm } = run;
  pdf.font(run.eastAsian === true ? eastAsianName(weight) : String(run.serif ?? weight));
  const font = inner._font;
  inner.page.fonts[font.id] ??= font.ref();
  const size = sizePt / POINTS;
  return [
    fillWith(colour, space),
    'BT',
    `1 0 0 -1 ${number(xMm)} ${number(baselineMm)} Tm`,
    `/${font.id} ${number(size)} Tf`,
    `${number(spacingEm * size)} Tc`,
    showText(font, text, wordGapEm * 1000),
    'ET',
  ].join('\n');
}
