import { describe, expect, it } from 'vitest';
import { astroFault } from './astro.ts';

describe('astroFault', () => {
  it('gives message, file and line, hint and the lines around', () => {
    const fault = Object.assign(new Error('There is no picture.'), {
      loc: { file: 'src/pages/index.astro', line: 7 },
      hint: 'Check the name.',
      frame: '> 7 | <img />',
    });
    expect(astroFault(fault)).toBe(
      'There is no picture.\nsrc/pages/index.astro:7\nCheck the name.\n> 7 | <img />',
    );
  });

  it('gives the stack, which begins with the message, where no file is named', () => {
    expect(astroFault(new TypeError('not a page'))).toMatch(/^TypeError: not a page\n +at /u);
  });
});
