import { expect, it } from 'vitest';
import { symbolsIn } from './page-parts.ts';
import { symbolElements, withSingleIcons } from './symbols.ts';

const icon = (name: string) => `<svg class="ic" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

it('draws an icon that is used once where it stands, and leaves the others to symbols', () => {
  const html = withSingleIcons(icon('flag') + icon('play') + icon('flag'));
  expect(html).toContain('<svg class="ic" aria-hidden="true" viewBox="0 0 24 24"><path d="M5 5a2');
  expect(symbolsIn(html)).toEqual(['flag']);
});

it('keeps of an icon one decimal, flags of arcs and strokes of no length', () => {
  expect(symbolElements(['shield-check'])).toContain(
    '8.9a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.2-2.7a1.2 1.2 0',
  );
  expect(symbolElements(['qr-code'])).toContain('M21 21v.01');
});
