import { describe, expect, it } from 'vitest';
import { cropDrawing } from './crop.ts';

const svg = (inside: string, fit = 'xMidYMid slice') =>
  `<svg viewBox="100 100 200 200" preserveAspectRatio="${fit}">${inside}</svg>`;

describe('cropDrawing', () => {
  it('leaves out what lies beyond one edge of the view', () => {
    expect(cropDrawing(svg('<path d="M0 0h50v50h-50z"/><path d="M150 150h9v9zM400 0h9v900z"/>'))).toBe(
      svg('<path d="M150 150h9v9z"/>'),
    );
  });

  it('leaves out corners of a polygon between others beyond the same edge', () => {
    expect(cropDrawing(svg('<path d="M-400 200L-300 190L-200 210L0 200L200 150L200 250L-400 250z"/>'))).toBe(
      svg('<path d="M0 200l200-50v100h-600z"/>'),
    );
  });

  it('leaves out the bends of a curve beyond an edge, not those that reach the view', () => {
    expect(
      cropDrawing(
        svg('<path d="M0 150c10 9 20-9 40 0c9 9 30 9 40 0c60 9 90 9 120 0l1 50H40c-9 0-20 0-40-9z"/>'),
      ),
    ).toBe(svg('<path d="M80 150c60 9 90 9 120 0l1 50h-161z"/>'));
  });

  it('keeps a shape around the view, a curve that reaches into it, a group, and a drawing that is shown whole', () => {
    for (const whole of [
      svg('<path d="M0 0h900v900h-900z"/>'),
      svg('<path d="M0 150c100 0 200 0 300 0z"/>'),
      svg('<path d="M0 150s1 1 2 2z"/>'),
      svg('<g transform="translate(150 150)"><path d="M0 0h9v9z"/></g>'),
      svg('<path d="M0 0h9v9z"/>', 'xMidYMid meet'),
    ]) {
      expect(cropDrawing(whole)).toBe(whole);
    }
  });
});
