import { expect, it } from 'vitest';
import { varsCss } from './vars-css.ts';

it('sets what elements name, each value once', () => {
  const html = '<i data-vars="--up:50%"></i><b data-vars="--up:50%"></b><u data-vars="--a:1;--b:2"></u>';
  expect(varsCss(html)).toBe('[data-vars="--up:50%"]{--up:50%}[data-vars="--a:1;--b:2"]{--a:1;--b:2}');
});
