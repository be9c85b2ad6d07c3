import { describe, expect, it } from 'vitest';
import { cutLines, cutTicks } from './cut-marks.ts';
import { imposeOnPaper } from './imposition.ts';

describe('cut lines', () => {
  const pathOn = (...[format, paper]: Parameters<typeof imposeOnPaper>): string | undefined => {
    const { media, cells } = imposeOnPaper(format, paper) ?? { media: undefined, cells: [] };
    if (media === undefined) throw new Error('There is no imposition.');
    return cutLines(media, cells)[0]?.drawings[0]?.outlines[0]?.path;
  };

  it('run across the whole sheet, between cells only', () => {
    expect(pathOn('a6', 'a4')).toBe('M105 0V297M0 148.5H210');
    expect(pathOn('a5', 'a4')).toBe('M148.5 0V210');
    expect(pathOn('a6', 'a3')).toBe('M105 0V297M210 0V297M315 0V297M0 148.5H420');
  });

  it('are not drawn round a single placard', () => {
    expect(pathOn('a4', 'a4')).toBeUndefined();
  });
});

describe('cut ticks', () => {
  const trim = { x: 10, y: 20, width: 60, height: 60 };
  const path = cutTicks([trim]).drawings[0]?.outlines[0]?.path ?? '';

  it('stand at every corner, outside of the trim, along its edges', () => {
    expect(path.match(/M[^M]+/gu)).toEqual([
      ...['M9 20H6', 'M71 20H74', 'M9 80H6', 'M71 80H74'],
      ...['M10 19V16', 'M10 81V84', 'M70 19V16', 'M70 81V84'],
    ]);
  });

  it('are seen on any ground: white beside ink', () => {
    const strokes = cutTicks([trim]).drawings[0]?.outlines.map(({ stroke }) => stroke?.width ?? 0) ?? [];
    expect(strokes).toHaveLength(2);
    expect(strokes[0]).toBeGreaterThan(strokes[1] ?? 0);
  });
});
