/**
 * An administrative document as a Word file, with styles that staff can go on writing in.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphStyleOptions,
} from 'docx';
import type { SerifFonts } from '../brand/fonts.ts';
import { mmToPt } from '../lib/length.ts';
import type { AdministrativeDocument } from './document.ts';
import {
  flowOf,
  type FlowColumns,
  type FlowItem,
  type FlowParagraph,
  type FlowRule,
  type FlowSection,
  type FlowTable,
} from './flow.ts';
import { repackedDocx } from './repack.ts';
import { LOOKS, lookOf, PAGE, PAGE_NUMBER, type Look, type LookName } from './looks.ts';
import { lastWidth } from './strips.ts';

const FONT = 'Times New Roman';

/** Twentieths of a point. */
const twips = (mm: number): number => Math.round(mmToPt(mm) * 20);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** Word's own names, by which it knows titles and headings. */
const OWN_IDS: Readonly<Partial<Record<LookName, string>>> = {
  section: 'Heading1',
  clause: 'Heading2',
  point: 'Heading3',
  title: 'Title',
  caption: 'Caption',
};

const styleId = (look: LookName): string => OWN_IDS[look] ?? `CL${look}`;

/** The same document gives the same bytes. */
export async function documentDocx(document: AdministrativeDocument, fonts: SerifFonts): Promise<Uint8Array> {
  const { about, sizePt = 14 } = document;
  const file = new Document({
    title: about.title,
    creator: about.author,
    lastModifiedBy: about.author,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: sizePt * 2, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 240, before: 0, after: 0 } },
        },
      },
      paragraphStyles: (Object.keys(LOOKS) as LookName[]).map((name) => styleOf(name, sizePt)),
    },
    sections: flowOf(document).map((section) => sectionOf(section, fonts)),
  });
  return repackedDocx(await Packer.toBuffer(file), about.day);
}

function styleOf(name: LookName, bodyPt: number): IParagraphStyleOptions {
  const look: Look = lookOf(name, bodyPt);
  return {
    id: styleId(name),
    name: look.name,
    basedOn: 'Normal',
    next: look.keepNext === true ? styleId('body') : styleId(name),
    quickFormat: true,
    run: {
      font: FONT,
      size: look.sizePt * 2,
      bold: look.bold === true,
      italics: look.italic === true,
      color: '000000',
    },
    paragraph: {
      alignment: ALIGN[look.align],
      ...(look.indentMm !== undefined && { indent: { firstLine: twips(look.indentMm) } }),
      spacing: {
        before: (look.beforePt ?? 0) * 20,
        after: (look.afterPt ?? 0) * 20,
        line: 240,
        lineRule: LineRuleType.AUTO,
      },
      keepNext: look.keepNext === true,
      ...(look.outline !== undefined && { outlineLevel: look.outline - 1 }),
    },
  };
}

function sectionOf({ landscape, items }: FlowSection, fonts: SerifFonts) {
  const widthMm = (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;
  const size = { width: twips(PAGE.width), height: twips(PAGE.height) };
  return {
    properties: {
      titlePage: true,
      page: {
        size: landscape ? { ...size, orientation: PageOrientation.LANDSCAPE } : size,
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE_NUMBER.topMm) - PAGE_NUMBER.sizePt * 10,
          footer: twips(PAGE.bottom / 2),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumberHeader() },
    children: items.flatMap((item) => blocksOf(item, widthMm, fonts)),
  };
}

function pageNumberHeader(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: PAGE_NUMBER.sizePt * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function blocksOf(item: FlowItem, widthMm: number, fonts: SerifFonts): readonly (Paragraph | Table)[] {
  if (item.kind === 'paragraph') return [paragraphOf(item)];
  if (item.kind === 'space') return [spaceOf(item.heightPt)];
  if (item.kind === 'rule') return [ruleOf(item, widthMm, fonts)];
  if (item.kind === 'columns') return [columnsOf(item, fonts)];
  return [tableOf(item)];
}

function paragraphOf({ look, spans, align }: FlowParagraph): Paragraph {
  return new Paragraph({
    style: styleId(look),
    ...(align !== undefined && { alignment: ALIGN[align] }),
    children: spans.map(
      ({ text, bold, italic }) =>
        new TextRun({ text, ...(bold && { bold: true }), ...(italic && { italics: true }) }),
    ),
  });
}

/** An empty line of exactly that height. */
function spaceOf(heightPt: number): Paragraph {
  const line = Math.round(heightPt * 20);
  return new Paragraph({
    spacing: { line, lineRule: LineRuleType.EXACT },
    run: { size: 2 },
  });
}

/** The upper border of an empty line, moved in on both sides. */
function ruleOf({ below, share }: FlowRule, widthMm: number, fonts: SerifFonts): Paragraph {
  const widthPt = mmToPt(widthMm);
  const indent = Math.round(((widthPt - lastWidth(below, widthPt, fonts) * share) / 2) * 20);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 40, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 5, color: '000000', space: 0 } },
    run: { size: 2 },
  });
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;

function columnsOf({ columns }: FlowColumns, fonts: SerifFonts): Table {
  const widths = columns.map(({ widthMm }) => twips(widthMm));
  const cells = columns.map(({ widthMm, items }, index) => {
    const children = items.flatMap((item) => blocksOf(item, widthMm, fonts));
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: children.length === 0 ? [new Paragraph({})] : children,
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    margins: NO_MARGINS,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function tableOf({ widthsMm, heads, rows }: FlowTable): Table {
  const widths = widthsMm.map(twips);
  const cells = (row: readonly FlowParagraph[]) =>
    row.map(
      (cell, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [paragraphOf(cell)],
        }),
    );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 60, right: 60, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ],
  });
}
