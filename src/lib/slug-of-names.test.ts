import { expect, it } from 'vitest';
import { fullSlug, shortSlug } from './slug-of-names.ts';

it('leaves out a slug that a name gives, and keeps any other', () => {
  const names = ['Elephant Mountain', 'Núi Voi'];
  expect(shortSlug('nui-voi', names)).toBe(1);
  expect(shortSlug('nui', names)).toBe('nui');
  for (const slug of ['nui-voi', 'elephant-mountain', 'nui', '12']) {
    expect(fullSlug(shortSlug(slug, names), names)).toBe(slug);
  }
});
