import { describe, expect, test } from 'vitest';
import { DRAWINGS } from '../drawings.ts';
import { drawingSvg } from './index.ts';
import { artShapes, scenePlanes } from './shapes.ts';

const SQUARE = 'd="M0 0h1v1h-1z"';

describe.each(DRAWINGS)('the scene %s', (name) => {
  const svg = drawingSvg(name);

  test('has a shape for each element that paints', () => {
    expect(scenePlanes(name)).toHaveLength(svg.match(/<(?!\/|svg|g\b)/gu)?.length ?? 0);
  });

  test('keeps every command of its paths', () => {
    const letters = (text: string) => text.replaceAll(/[^a-z]/giu, '');
    const written = [...svg.matchAll(/<circle|\sd="([^"]*)"/gu)].map(([, data]) => letters(data ?? 'Maaz'));
    expect(scenePlanes(name).map(({ path }) => letters(path))).toEqual(written);
  });

  test('is painted with #RRGGBB everywhere', () => {
    for (const { fill, stroke } of scenePlanes(name)) {
      expect(fill ?? stroke?.colour).toMatch(/^#[\dA-F]{6}$/u);
      expect(stroke?.colour ?? fill).toMatch(/^#[\dA-F]{6}$/u);
    }
  });

  test('is read once', () => {
    expect(scenePlanes(name)).toBe(scenePlanes(name));
  });
});

test('a shape stands as all groups around it and its own transform say', () => {
  const [inner, outer, outside] = artShapes(
    `<g transform="translate(10 20) scale(2)"><g transform="translate(1 2)">` +
      `<path transform="scale(3)" ${SQUARE}/></g><path ${SQUARE}/></g><path ${SQUARE}/>`,
  );
  expect(inner?.matrix).toEqual([6, 0, 0, 6, 12, 24]);
  expect(outer?.matrix).toEqual([2, 0, 0, 2, 10, 20]);
  expect(outside?.matrix).toEqual([1, 0, 0, 1, 0, 0]);
});

test('a shape takes fill and line from the groups around it unless it sets its own', () => {
  expect(
    artShapes(
      `<g fill="none" stroke="#112233" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">` +
        `<path ${SQUARE}/><path fill="#445566" fill-rule="evenodd" stroke="none" ${SQUARE}/></g>`,
    ),
  ).toMatchObject([
    { fill: undefined, evenOdd: false, stroke: { colour: '#112233', width: 2, round: true } },
    { fill: '#445566', evenOdd: true, stroke: undefined },
  ]);
});

test('a shape that nobody gives a colour is black without a line', () => {
  expect(artShapes(`<path ${SQUARE}/>`)).toMatchObject([{ fill: '#000000', stroke: undefined }]);
});

test.each([
  ['An element text', '<text x="1"/>'],
  ['An element ellipse', '<ellipse cx="1" cy="1" rx="2" ry="3"/>'],
  ['An element path', `<path ${SQUARE}></path>`],
  ['The attribute opacity', `<path opacity=".5" ${SQUARE}/>`],
  ['The attribute fill-opacity', `<g fill-opacity=".5"><path ${SQUARE}/></g>`],
  ['The attribute stroke-opacity', `<path stroke="#000000" stroke-opacity=".5" ${SQUARE}/>`],
  ['The attribute style', `<path style="fill:red" ${SQUARE}/>`],
  ['The attribute stroke-dasharray', `<path stroke-dasharray="1" ${SQUARE}/>`],
  ['The attribute d', '<circle cx="1" cy="1" r="1" d="M0 0"/>'],
  ['This fill', `<path fill="var(--a0)" ${SQUARE}/>`],
  ['This stroke', `<path stroke="currentColor" ${SQUARE}/>`],
  ['This fill-rule', `<path fill-rule="odd" ${SQUARE}/>`],
  ['This stroke-width', `<path stroke="#000000" stroke-width="1em" ${SQUARE}/>`],
  ['This r', '<circle cx="1" cy="1"/>'],
  ['A line with round miter', `<path stroke="#000000" stroke-linecap="round" ${SQUARE}/>`],
  ['A group that is not closed', `<g><path ${SQUARE}/>`],
  ['A group that was not opened', `<path ${SQUARE}/></g>`],
])('refuses, by name: %s', (what, elements) => {
  expect(() => artShapes(elements)).toThrow(new RegExp(`^${what}.* cannot be drawn: .*<`, 'u'));
});

test.each(['text', '<!-- note -->', '<path d=M0/>', '<path'])('refuses what is no element: %s', (piece) => {
  expect(() => artShapes(`<path ${SQUARE}/>${piece}`)).toThrow(`cannot be read: ${piece}`);
});
