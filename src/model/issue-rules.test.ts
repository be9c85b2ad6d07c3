import { expect, test } from 'vitest';
import { ISSUE_RULES, type Rule } from './issue-rules.ts';

const RULES = Object.entries<Rule>(ISSUE_RULES);

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name))].sort();

test.each(RULES)('%s uses the same values in both languages', (_id, { vi, en }) => {
  expect(placeholders(`${en.what} ${en.mend}`)).toEqual(placeholders(`${vi.what} ${vi.mend}`));
});

test.each(RULES)('%s is written in whole sentences', (_id, { vi, en }) => {
  for (const text of [vi.what, vi.mend, en.what, en.mend]) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).toMatch(/^[\p{Lu}"<{]|^south|^lat |^base /u);
    expect(text).not.toMatch(/[!]$/u);
  }
});
