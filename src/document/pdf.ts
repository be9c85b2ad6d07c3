/** An administrative document as a PDF: strips put on pages. */
import type { SerifFonts } from '../brand/fonts.ts';
import { mmToPt, ptToMm } from '../lib/length.ts';
import { drawPages } from '../pdf/draw.ts';
import { outline } from '../pdf/marks.ts';
import type { ArtPiece, Page, Piece, Run, TextPiece } from '../pdf/page.ts';
import type { AdministrativeDocument } from './document.ts';
import { flowOf, type FlowSection } from './flow.ts';
import { textWidth } from './lines.ts';
import { PAGE, PAGE_NUMBER } from './looks.ts';
import { stripsOf, type Setting, type Strip, type StripRule, type StripText } from './strips.ts';

const BLACK = '#000000';
const RULE_PT = 0.6;

/** The same document gives the same bytes. Letters that the typeface has not are not looked for: see `missingLetters`. */
export function documentPdf(document: AdministrativeDocument, fonts: SerifFonts): Uint8Array {
  const { about, subject = document.title, sizePt: bodyPt = 14 } = document;
  let count = 0;
  const setting = { fonts, bodyPt, next: () => (count += 1) };
  const pages = flowOf(document).flatMap((section) => pagesOf(section, setting));
  return drawPages(pages, { ...about, subject, locale: 'vi' }, 'office', fonts);
}

function pagesOf(section: FlowSection, setting: Setting): readonly Page[] {
  const [width, height] = section.landscape ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height];
  const textMm = width - PAGE.left - PAGE.right;
  const strips = section.items.flatMap((item) => stripsOf(item, mmToPt(textMm), setting));
  const media = { x: 0, y: 0, width, height };
  return paginated(strips, mmToPt(height - PAGE.top - PAGE.bottom)).map((page, index) => ({
    geometry: { media, trim: media, bleed: media },
    pieces: [
      ...(index === 0 ? [] : [pageNumber(index + 1, PAGE.left + textMm / 2, setting.fonts)]),
      ...piecesOf(page),
    ],
    ...(index === 0 && { bookmark: section.name }),
  }));
}

interface PlacedStrip {
  readonly strip: Strip;
  readonly yPt: number;
  /** Heads of a table that stand on an earlier page, too. */
  readonly again: boolean;
}

/** Each strip with all that must stand on its page. */
function chunksOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chunks: Strip[][] = [];
  let isOpen = false;
  for (const strip of strips) {
    if (isOpen) chunks.at(-1)?.push(strip);
    else chunks.push([strip]);
    isOpen = strip.keepNext;
  }
  return chunks;
}

function paginated(strips: readonly Strip[], heightPt: number): readonly (readonly PlacedStrip[])[] {
  const pages: PlacedStrip[][] = [[]];
  let yPt = 0;
  const put = (strip: Strip, again: boolean) => {
    pages.at(-1)?.push({ strip, yPt, again });
    yPt += strip.heightPt;
  };
  const turn = () => {
    pages.push([]);
    yPt = 0;
  };
  for (const chunk of chunksOf(strips)) {
    // A gap at the foot of a page may run over it.
    const solid = chunk.findLastIndex(({ isGap }) => !isGap);
    const needed = chunk.slice(0, solid + 1).reduce((sum, strip) => sum + strip.heightPt, 0);
    if (needed <= heightPt && yPt + needed > heightPt + 0.01) turn();
    for (const strip of chunk) {
      if (!strip.isGap && yPt > 0 && yPt + strip.heightPt > heightPt + 0.01) turn();
      if (strip.isGap && yPt === 0 && pages.length > 1) continue;
      if (yPt === 0 && pages.length > 1 && strip.heads !== undefined) put(strip.heads, true);
      put(strip, false);
    }
  }
  return pages;
}

function pageNumber(number: number, middleMm: number, fonts: SerifFonts): TextPiece {
  const { topMm, sizePt } = PAGE_NUMBER;
  const text = String(number);
  const widthPt = textWidth(text, fonts.serif, sizePt);
  const run: Run = {
    source: {},
    text,
    weight: 400,
    serif: 'serif',
    sizePt,
    colour: BLACK,
    xMm: middleMm - ptToMm(widthPt / 2),
    // Digits are two thirds of an em high: their middle stands in the middle of the margin.
    baselineMm: topMm + ptToMm(sizePt / 3),
  };
  return { kind: 'text', role: undefined, xMm: 0, yMm: 0, runs: [run] };
}

function piecesOf(page: readonly PlacedStrip[]): readonly Piece[] {
  const rules = page.flatMap(({ strip, yPt }) => strip.rules.map((rule) => ({ rule, yPt })));
  const art: readonly ArtPiece[] = rules.length === 0 ? [] : [rulesPiece(rules)];
  const paragraphs = new Map<number, TextPiece & { readonly runs: Run[] }>();
  const again: TextPiece[] = [];
  for (const { strip, yPt, again: isAgain } of page) {
    for (const text of strip.texts) {
      const runs = runsOf(text, yPt);
      if (isAgain) {
        again.push({ kind: 'text', role: undefined, xMm: 0, yMm: 0, runs });
        continue;
      }
      const known = paragraphs.get(text.paragraph);
      if (known !== undefined) {
        known.runs.push(...runs);
        continue;
      }
      const { role, cell } = text;
      paragraphs.set(text.paragraph, { kind: 'text', role, xMm: 0, yMm: 0, runs, ...(cell && { cell }) });
    }
  }
  return [...art, ...again, ...paragraphs.values()];
}

function runsOf({ runs, sizePt, gapPt, baselinePt }: StripText, yPt: number): Run[] {
  return runs.map(({ text, style, xPt }) => ({
    source: {},
    text,
    weight: 400,
    serif: style,
    sizePt,
    colour: BLACK,
    ...(gapPt !== 0 && { wordGapEm: gapPt / sizePt }),
    xMm: PAGE.left + ptToMm(xPt),
    baselineMm: PAGE.top + ptToMm(yPt + baselinePt),
  }));
}

function rulesPiece(rules: readonly { readonly rule: StripRule; readonly yPt: number }[]): ArtPiece {
  const mm = (pt: number) => Math.round(ptToMm(pt) * 1000) / 1000;
  const path = rules
    .map(
      ({ rule: { fromX, fromY, toX, toY }, yPt }) =>
        `M${PAGE.left + mm(fromX)} ${PAGE.top + mm(yPt + fromY)}L${PAGE.left + mm(toX)} ${PAGE.top + mm(yPt + toY)}`,
    )
    .join('');
  const stroke = { colour: BLACK, width: ptToMm(RULE_PT) };
  return { kind: 'art', xMm: 0, yMm: 0, drawings: [{ outlines: [outline(path, { stroke })] }] };
}
