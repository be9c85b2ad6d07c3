/** The register of all placards, so that anyone can check a code. */
import type { Fonts } from '../../brand/fonts.ts';
import { HAIRLINE, INK_SOFT } from '../../brand/palette.ts';
import type { Printed } from '../spec.ts';
import { beside, HAIRLINE_MM, rule, space, stacked, textBlock, type Block } from './block.ts';
import type { PaperFacts } from './facts.ts';
import { longHead, pageNumber, runningHead, type Head } from './head.ts';
import type { LongPaper, Section } from './pages.ts';
import { CONTENT_MM, heading } from './paper.ts';
import { say, STATUS_WORDS, type Words } from './words.ts';

export const REGISTER_NAME = { vi: 'Sổ đăng ký biển', en: 'Register of placards' };

interface Column {
  readonly words: Words;
  readonly widthMm: number;
  /** Lines under each other, the first one stronger where `strong`. */
  readonly cell: (facts: PaperFacts) => readonly (Printed | string | undefined)[];
  readonly strong?: true;
}

const CODE: Column = {
  words: { vi: 'Mã, số hiệu', en: 'Code, serial' },
  widthMm: 22.5,
  cell: ({ code, spec }) => [code, spec.serial],
  strong: true,
};
const OPENS: Column = {
  words: { vi: 'Trang mở ra', en: 'Opens' },
  widthMm: 30,
  cell: ({ title }) => [title],
};
const PLACE: Column = {
  words: { vi: 'Nơi treo, chỗ treo', en: 'Place, spot' },
  widthMm: 36,
  cell: ({ place, spot }) => [place, spot],
};

/** Of placards in use. */
const COLUMNS: readonly Column[] = [
  CODE,
  OPENS,
  PLACE,
  { words: { vi: 'Khổ', en: 'Format' }, widthMm: 14, cell: ({ format }) => [format] },
  { words: { vi: 'Trạng thái', en: 'Status' }, widthMm: 16, cell: ({ status }) => [STATUS_WORDS[status]] },
  { words: { vi: 'Cấp mã', en: 'Issued' }, widthMm: 15.5, cell: ({ days }) => [days.issued] },
  { words: { vi: 'In', en: 'Printed' }, widthMm: 15.5, cell: ({ days }) => [days.printed] },
  { words: { vi: 'Treo', en: 'Hung' }, widthMm: 15.5, cell: ({ days }) => [days.hung] },
  {
    words: { vi: 'Dự thảo', en: 'Draft' },
    widthMm: 13,
    cell: ({ draft }) => [draft.length > 0 ? 'có' : 'không'],
  },
];

const RETIRED_COLUMNS: readonly Column[] = [
  CODE,
  OPENS,
  PLACE,
  { words: { vi: 'Cấp mã', en: 'Issued' }, widthMm: 15.5, cell: ({ days }) => [days.issued] },
  { words: { vi: 'Gỡ', en: 'Retired' }, widthMm: 15.5, cell: ({ days }) => [days.retired] },
  { words: { vi: 'Thay bằng', en: 'Successor' }, widthMm: 17, cell: ({ successor }) => [successor] },
  { words: { vi: 'Vì sao', en: 'Reason' }, widthMm: 41.5, cell: ({ reason }) => [reason] },
];

const GAP_MM = 2;

/** Cells side by side, each in its column; the columns are as wide as the page. */
function cells(columns: readonly Column[], block: (column: Column, width: number) => Block): Block {
  let left = 0;
  return beside(
    columns.map((column) => {
      const at = left;
      left += column.widthMm;
      return [at, block(column, column.widthMm - GAP_MM)] as const;
    }),
  );
}

export function registerRow(facts: PaperFacts, fonts: Fonts): Block {
  const columns = facts.status === 'retired' ? RETIRED_COLUMNS : COLUMNS;
  const row = cells(columns, ({ cell, strong }, width) =>
    stacked(
      cell(facts)
        .map((value) => value ?? '–')
        .map((value, index) =>
          textBlock(
            fonts,
            typeof value === 'string' ? say(value) : value,
            strong && index === 0
              ? { weight: 800, sizes: [10], lineHeight: 1.15 }
              : {
                  ...{ weight: 400, sizes: [8, 7.5, 7], lineHeight: 1.22 },
                  ...(index > 0 ? { colour: INK_SOFT, sizes: [7.5, 7] } : {}),
                },
            width,
          ),
        ),
    ),
  );
  return stacked([row, space(0.9), rule(CONTENT_MM, HAIRLINE_MM, HAIRLINE), space(1.1)]);
}

function tableHead(columns: readonly Column[], fonts: Fonts): Block {
  const heads = cells(columns, ({ words: { vi, en } }, width) =>
    stacked([
      textBlock(fonts, say(vi), { weight: 600, sizes: [8, 7.5, 7], lineHeight: 1.2 }, width),
      textBlock(fonts, say(en, 'en'), { weight: 400, sizes: [7], colour: INK_SOFT, lineHeight: 1.15 }, width),
    ]),
  );
  return stacked([heads, space(0.9), rule(CONTENT_MM), space(1.1)]);
}

function section(
  words: Words,
  all: readonly PaperFacts[],
  columns: readonly Column[],
  fonts: Fonts,
): Section {
  return {
    heading: (continued) =>
      stacked([
        space(2),
        heading(fonts, continued ? { ...words, vi: `${words.vi} (tiếp theo)` } : words, CONTENT_MM),
        space(1.2),
        tableHead(columns, fonts),
      ]),
    rows: all.map((facts) => registerRow(facts, fonts)),
  };
}

/** @param day - the last day that the registry tells of, `12.03.2026` */
export function registerPaper(head: Head, all: readonly PaperFacts[], day: string, fonts: Fonts): LongPaper {
  const [used, retired] = [
    all.filter(({ status }) => status !== 'retired'),
    all.filter(({ status }) => status === 'retired'),
  ];
  const text =
    `Sổ ghi mọi mã xã đã cấp; lần ghi gần nhất: ngày ${day}. Mã không có trong sổ thì không phải biển của xã. ` +
    'Biển còn là dự thảo thì chưa được treo.';
  return {
    firstHead: longHead(head, REGISTER_NAME, text, fonts),
    head: runningHead(head, fonts, REGISTER_NAME.vi),
    sections: [
      section({ vi: `${used.length} biển trong sổ`, en: 'On the register' }, used, COLUMNS, fonts),
      section({ vi: `${retired.length} biển đã gỡ`, en: 'Retired' }, retired, RETIRED_COLUMNS, fonts),
    ],
    foot: (number, count) => stacked([space(3), pageNumber(number, count, fonts, CONTENT_MM)]),
  };
}
