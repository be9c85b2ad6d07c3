import { describe, expect, it, test } from 'vitest';
import { PAPER_NAMES, SMALLEST_LABEL_MM, type LabelSheet } from '../../model/label-sheet.ts';
import { PLACARD_FORMATS, type PlacardFormat } from '../../model/placard.ts';
import { type Box, BLEED_MM, inset } from '../../pdf/geometry.ts';
import { FORMATS } from '../formats.ts';
import { imposeOnLabels, imposeOnPaper, trimIn, UNPRINTED_MM, type Imposition } from './imposition.ts';

const SHEET: LabelSheet = {
  id: 'nhan',
  name: { vi: 'Nhãn' },
  paper: 'a4',
  labelWidthMm: 70,
  labelHeightMm: 64,
  columns: 2,
  rows: 3,
  leftMm: 30,
  topMm: 40,
  horizontalPitchMm: 75,
  verticalPitchMm: 68,
};

function isInside({ x, y, width, height }: Box, outer: Box): boolean {
  return (
    x >= outer.x - 1e-9 &&
    y >= outer.y - 1e-9 &&
    x + width <= outer.x + outer.width + 1e-9 &&
    y + height <= outer.y + outer.height + 1e-9
  );
}

function overlap(a: Box, b: Box): boolean {
  const apart =
    a.x + a.width <= b.x + 1e-9 ||
    b.x + b.width <= a.x + 1e-9 ||
    a.y + a.height <= b.y + 1e-9 ||
    b.y + b.height <= a.y + 1e-9;
  return !apart;
}

const impositions = PAPER_NAMES.flatMap((paper) =>
  PLACARD_FORMATS.flatMap((format): readonly Imposition[] => {
    const imposition = imposeOnPaper(format, paper);
    return imposition === undefined ? [] : [imposition];
  }),
);

test.each([
  ['a6', 'a4', 4],
  ['a6-landscape', 'a4', 4],
  ['a5', 'a4', 2],
  ['a5-landscape', 'a4', 2],
  ['a4', 'a4', 1],
  ['a4-landscape', 'a4', 1],
  ['label-60', 'a4', 12],
  ['a6', 'a3', 8],
  ['a5', 'a3', 4],
  ['a4', 'a3', 2],
  ['a3', 'a3', 1],
  ['label-60', 'a3', 24],
] as const)('%s on %s: %i', (format, paper, cells) => {
  expect(imposeOnPaper(format, paper)?.cells).toHaveLength(cells);
});

test('a paper that is too small holds nothing', () => {
  expect(imposeOnPaper('a3', 'a4')).toBeUndefined();
  expect(imposeOnLabels('a6', SHEET)).toBeUndefined();
});

describe.each(impositions.map((imposition) => [imposition.format, imposition.name, imposition] as const))(
  '%s on %s',
  (format, _paper, imposition) => {
    const { media, cells, bleedMm } = imposition;

    it('has cells of the trimmed size, on the paper and apart', () => {
      for (const [index, cell] of cells.entries()) {
        expect([cell.width, cell.height]).toEqual([FORMATS[format].widthMm, FORMATS[format].heightMm]);
        expect(trimIn(imposition, cell)).toEqual(cell);
        expect(isInside(cell, media)).toBe(true);
        for (const other of cells.slice(index + 1)) {
          expect(overlap(inset(cell, -bleedMm), inset(other, -bleedMm))).toBe(false);
        }
      }
    });

    it('stands in the middle of the paper', () => {
      const [left, top] = [cells[0]?.x ?? 0, cells[0]?.y ?? 0];
      const [right, bottom] = [
        Math.max(...cells.map(({ x, width }) => x + width)),
        Math.max(...cells.map(({ y, height }) => y + height)),
      ];
      expect(left).toBeCloseTo(media.width - right, 9);
      expect(top).toBeCloseTo(media.height - bottom, 9);
    });
  },
);

test('placards with a white edge stand edge to edge, left to right, then down', () => {
  const cells = imposeOnPaper('a6', 'a4')?.cells.map(({ x, y }) => [x, y]);
  expect(cells).toEqual([
    [0, 0.5],
    [105, 0.5],
    [0, 148.5],
    [105, 148.5],
  ]);
});

test('labels stand 6 mm apart, and the printer can print their bleed', () => {
  for (const paper of PAPER_NAMES) {
    const { media, cells, bleedMm, cut } = imposeOnPaper('label-60', paper) ?? fail();
    expect([bleedMm, cut]).toEqual([BLEED_MM, 'ticks']);
    expect((cells[1]?.x ?? 0) - (cells[0]?.x ?? 0)).toBeCloseTo(66, 9);
    for (const cell of cells) {
      expect(isInside(inset(cell, -bleedMm), inset(media, UNPRINTED_MM))).toBe(true);
    }
  }
});

function fail(): never {
  throw new Error('There is no imposition.');
}

describe('a label sheet of the content', () => {
  it('has its labels where the content says', () => {
    const { media, cells, cut } = imposeOnLabels('label-60', SHEET) ?? fail();
    expect(media).toEqual({ x: 0, y: 0, width: 210, height: 297 });
    expect(cells.map(({ x, y }) => [x, y])).toEqual([
      [30, 40],
      [105, 40],
      [30, 108],
      [105, 108],
      [30, 176],
      [105, 176],
    ]);
    expect(cut).toBe('none');
  });

  it('has the placard in the middle of each, its ground no further than the label', () => {
    const imposition = imposeOnLabels('label-60', SHEET) ?? fail();
    const [cell = fail()] = imposition.cells;
    const trim = trimIn(imposition, cell);
    expect(trim).toEqual({ x: 35, y: 42, width: 60, height: 60 });
    expect(imposition.bleedMm).toBe(2);
    expect(isInside(inset(trim, -imposition.bleedMm), cell)).toBe(true);
  });

  it('is large enough where it holds the smallest placard', () => {
    const smallest = PLACARD_FORMATS.map((format: PlacardFormat) => FORMATS[format]).reduce((a, b) =>
      a.widthMm * a.heightMm < b.widthMm * b.heightMm ? a : b,
    );
    expect([smallest.widthMm, smallest.heightMm]).toEqual([SMALLEST_LABEL_MM, SMALLEST_LABEL_MM]);
  });
});
