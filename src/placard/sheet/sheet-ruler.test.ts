import { expect, test } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import type { Box } from '../../pdf/geometry.ts';
import { ruler, RULER_MM } from '../ruler.ts';
import { imposeOnLabels, imposeOnPaper, type Imposition } from './imposition.ts';
import { rulerBox } from './sheet-ruler.ts';

const fonts = loadFonts();

/** What the ruler takes up: its line and, outwards, ticks and words. */
function rulerArea(box: Box): Box {
  const [{ xMm, yMm, turned = false }] = ruler(box, fonts);
  const depth = 5;
  return turned
    ? { x: xMm - depth, y: yMm - RULER_MM, width: depth, height: RULER_MM }
    : { x: xMm, y: yMm, width: RULER_MM, height: depth };
}

function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is none.');
  return value;
}

test('stands in the white edge of the first placard, whole when the sheet is cut', () => {
  const imposition = given(imposeOnPaper('a6', 'a4'));
  for (const [index, cell] of imposition.cells.entries()) {
    const { x, y, width, height } = rulerArea(given(rulerBox(imposition, index)));
    expect(x).toBeGreaterThan(cell.x + 4);
    expect(x + width).toBeLessThan(cell.x + 10);
    expect(y).toBeGreaterThan(cell.y);
    expect(y + height).toBeLessThan(cell.y + cell.height);
  }
});

test('stands in the foot margin below labels', () => {
  for (const paper of ['a4', 'a3'] as const) {
    const imposition = given(imposeOnPaper('label-60', paper));
    const { y } = rulerArea(given(rulerBox(imposition, 0)));
    const bottom = Math.max(...imposition.cells.map((cell) => cell.y + cell.height));
    expect(y).toBeGreaterThan(bottom + imposition.bleedMm);
    expect(y + 5).toBeLessThan(imposition.media.height - 4);
  }
});

function labels(leftMm: number, topMm: number, rows: number): Imposition {
  return given(
    imposeOnLabels('label-60', {
      ...{ id: 'x', name: { vi: 'X' }, paper: 'a4', labelWidthMm: 60, labelHeightMm: 60, columns: 3, rows },
      ...{ leftMm, topMm, horizontalPitchMm: 62, verticalPitchMm: 70 },
    }),
  );
}

test('takes the margin that is wide enough, or none', () => {
  expect(rulerBox(labels(6, 12, 4), 0)).toMatchObject({ y: 276.6 });
  expect(rulerBox(labels(12, 20, 4), 0)).toMatchObject({ x: 0, width: 20.4, height: 297 });
  const top = rulerArea(given(rulerBox(labels(6, 22, 4), 0)));
  expect(top.y).toBeGreaterThanOrEqual(5);
  expect(top.y + top.height).toBeLessThan(22);
  const full = labels(6, 9, 4);
  expect(
    rulerBox({ ...full, cells: [...full.cells, { x: 6, y: 230, width: 60, height: 60 }] }, 0),
  ).toBeUndefined();
});
