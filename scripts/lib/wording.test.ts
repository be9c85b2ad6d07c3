import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { count, elapsed, shownPath } from './wording.ts';

describe('wording', () => {
  it('writes numbers as Vietnamese readers do', () => {
    expect(count(1204)).toBe('1.204');
  });

  it.each([
    [400, '0,4 giây'],
    [59_940, '59,9 giây'],
    [59_990, '1 phút 00 giây'],
    [125_400, '2 phút 05 giây'],
  ])('writes %i ms as "%s"', (ms, text) => {
    expect(elapsed(ms)).toBe(text);
  });

  it('shows a path from the current folder, and whole when it is elsewhere', () => {
    const folder = resolve('project');
    expect(shownPath(join(folder, 'dist'), folder)).toBe('dist');
    expect(shownPath(folder, folder)).toBe('.');
    expect(shownPath(resolve('elsewhere'), folder)).toBe(resolve('elsewhere'));
  });
});
