import { expect, test } from 'vitest';
import { DRAWINGS } from '../drawings.ts';
import { iconElements, iconSvg, type IconName } from '../icons.ts';
import { gateIconSvg, roofSvg, starSvg } from '../motifs.ts';
import { GOLD } from '../palette.ts';
import { drawingSvg } from './index.ts';
import { fittedInto, svgPicture } from './svg-picture.ts';
import { viewBoxFor } from './views.ts';

const ICONS: readonly IconName[] = [
  'hall',
  'calendar-days',
  'file-check-2',
  'flag',
  'map-pin',
  'navigation',
  'phone',
  'qr-code',
  'shield-check',
  'sprout',
  'store',
  'users',
];

test('reads every element of the icons, each in the colour that it is given', () => {
  for (const name of ICONS) {
    const { shapes, viewBox } = svgPicture(iconSvg(name, GOLD));
    expect(shapes).toHaveLength(iconElements(name).match(/<[a-z]/gu)?.length ?? 0);
    expect(viewBox).toEqual([0, 0, 24, 24]);
    for (const { fill, stroke } of shapes) expect(stroke?.colour ?? fill).toBe(GOLD);
  }
});

test('reads every scene, the brand, and stars that are filled or not', () => {
  for (const name of DRAWINGS) {
    const svg = drawingSvg(name, { viewBox: viewBoxFor(name, 1.5), preserveAspectRatio: 'xMidYMax slice' });
    expect(svgPicture(svg).shapes.length).toBeGreaterThan(5);
  }
  expect(svgPicture(gateIconSvg('#ffffff')).shapes).toMatchObject([{ fill: '#ffffff', evenOdd: true }]);
  expect(svgPicture(starSvg(GOLD, true)).shapes).toMatchObject([{ fill: GOLD }]);
  expect(svgPicture(starSvg(GOLD, false)).shapes).toMatchObject([{ fill: undefined }]);
});

test('paints the joints of a roof in what is seen of black through which tiles show', () => {
  const [tiles, joints] = svgPicture(roofSvg(840, '#641E14', GOLD)).shapes;
  expect(tiles?.fill).toBe('#641E14');
  expect(joints?.fill).toBe('#48160e');
});

test.each([
  ['stretches it', 'none', [2, 0, 0, 4, 0, 0]],
  ['shows all of it in the middle', 'xMidYMid', [2, 0, 0, 2, 0, 20]],
  ['fills the box and keeps the ground', 'xMidYMax slice', [4, 0, 0, 4, -20, 0]],
])('in a box of another shape %s', (_, fitting, matrix) => {
  const picture = svgPicture(
    `<svg viewBox="0 0 20 20" preserveAspectRatio="${fitting}"><path fill="#000" d="M0 0h20v20z"/></svg>`,
  );
  // 40 wide and 80 high.
  expect(fittedInto(picture, 40, 80)).toEqual(matrix);
});

test('refuses what it cannot draw', () => {
  expect(() => svgPicture('<svg viewBox="0 0 1 1"><image href="a.png"/></svg>')).toThrow(RangeError);
  expect(() => svgPicture('<svg><path d="M0 0h1v1z"/></svg>')).toThrow('without a view');
});
