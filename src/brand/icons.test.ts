import { expect, test } from 'vitest';
import { GATE_ICONS, iconElements, iconSvg } from './icons.ts';
import { GATES } from './palette.ts';

test('an icon is only its elements, without a document around them', () => {
  expect(iconElements('map-pin')).toMatch(/^<path d="M20 10[^>]*"\/><circle cx="12" cy="10" r="3"\/>$/u);
});

test('every kind of gate has an icon', () => {
  for (const gate of GATES) expect(iconElements(GATE_ICONS[gate])).toContain('<path');
});

test('a whole image carries its colour and quotes every attribute', () => {
  const svg = iconSvg('sprout', '#3F6A24');
  expect(svg).toContain('color="#3F6A24"');
  expect(svg).not.toMatch(/=[^"]/u);
});
