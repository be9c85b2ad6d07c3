import { expect, test } from 'vitest';
import { readChanged, smallFiles } from '../testing/content.ts';

const ABOUT = 'about/gioi-thieu/index.vi.mdx';

test('what introduces the commune comes in the order of its topics, not of its titles', () => {
  const text = String(smallFiles()[ABOUT]);
  const later = text.replace(/^title: .*$/mu, 'title: An cư').replace(/^topic: .*$/mu, 'topic: economy');
  const { catalog, issues } = readChanged({ 'about/an-cu/index.vi.mdx': later });
  expect(issues).toEqual([]);
  expect(catalog?.entries.about.map(({ slug }) => slug)).toEqual(['gioi-thieu', 'an-cu']);
});
