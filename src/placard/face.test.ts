import { describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { printedText, samplePlacardSpec } from '../testing/placard-spec.ts';
import { ARCH, SYMBOL_BOX, THRESHOLD } from './anatomy.ts';
import { layoutPlacard } from './layout.ts';
import { inkMm } from './measure.ts';
import { archWidth } from './opening.ts';
import type { TextRun } from './text-run.ts';

const fonts = loadFonts();
const spec = samplePlacardSpec({
  hotline: { label: printedText('Gọi xã / Call us'), number: printedText('0225 000 000', 'hotline') },
});

function box({ text, weight, sizePt, xMm, widthMm, baselineMm }: TextRun) {
  const { above, below } = inkMm(text, { face: fonts[weight], sizePt });
  return { left: xMm, right: xMm + widthMm, top: baselineMm - above, bottom: baselineMm + below };
}

test('no text and no tile reaches into the quiet zone', () => {
  const { runs, tiles } = layoutPlacard(spec, fonts);
  const tileBoxes = tiles.map(({ x, y, width, height }) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  }));
  for (const { left, right, top, bottom } of [...runs.map(box), ...tileBoxes]) {
    const beside = right <= SYMBOL_BOX.x || left >= SYMBOL_BOX.x + SYMBOL_BOX.width;
    expect(beside || bottom <= SYMBOL_BOX.y || top >= SYMBOL_BOX.y + SYMBOL_BOX.height).toBe(true);
  }
});

test('no two texts overlap', () => {
  const boxes = layoutPlacard(spec, fonts).runs.map((run) => ({ text: run.text, ...box(run) }));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${a.text} / ${b.text}`).toBe(true);
    }
  }
});

test('the corners of the quiet zone lie inside the arch', () => {
  expect(archWidth(SYMBOL_BOX.y)).toBeGreaterThanOrEqual(SYMBOL_BOX.width);
  expect(archWidth(ARCH.bottom)).toBeCloseTo(ARCH.right - ARCH.left, 9);
});

test('the code stands in tiles, one character in the middle of each', () => {
  const { runs, tiles } = layoutPlacard(spec, fonts);
  expect(tiles).toHaveLength(4);
  for (const [index, { x, width }] of tiles.entries()) {
    const run = runs.find(({ source, text }) => source === spec.code && text === '7K3Q'[index]);
    expect(run && run.xMm + run.widthMm / 2).toBeCloseTo(x + width / 2, 9);
  }
});

describe('the threshold', () => {
  const below = (changes = {}) =>
    layoutPlacard(samplePlacardSpec(changes), fonts)
      .runs.filter(({ baselineMm }) => baselineMm > THRESHOLD.y)
      .map(({ text }) => text);

  test('names the address to trust', () => {
    expect(below()).toEqual(['Chỉ tin đúng địa chỉ này / Trust only this address', 'anlao.haiphong.gov.vn']);
  });

  test('has the hotline once it is known, and nothing in its place before', () => {
    expect(below({ hotline: spec.hotline })).toContain('0225 000 000');
    expect(below()).toHaveLength(2);
  });
});

test.each([
  ['commune', { commune: printedText('Xã có cái tên dài chưa từng thấy ở đâu cả, dài thật là dài', 'name') }],
  [
    'shortAddress',
    { shortAddress: printedText(`${'mot-ten-mien-rat-dai.'.repeat(3)}gov.vn/7K3Q`, 'address') },
  ],
  ['domain', { domain: printedText(`${'mot-ten-mien-rat-dai.'.repeat(3)}gov.vn`, 'address') }],
  ['city', { city: printedText('thành phố '.repeat(8).trim(), 'city') }],
] as const)('a %s without room is a misfit, not an overlap', (name, changes) => {
  const changed = samplePlacardSpec({ hotline: spec.hotline, ...changes });
  const { misfits } = layoutPlacard(changed, fonts);
  expect(misfits.map(({ source }) => source)).toEqual([changed[name]]);
  expect(misfits[0]?.overMm).toBeGreaterThan(0);
});
