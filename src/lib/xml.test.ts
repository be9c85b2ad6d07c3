import { expect, it } from 'vitest';
import { escapeXml } from './xml.ts';

it('keeps text from being taken for markup', () => {
  expect(escapeXml('Lúa & ngô <"x">')).toBe('Lúa &amp; ngô &lt;&quot;x&quot;&gt;');
});

it('leaves out what no XML document may hold', () => {
  expect(escapeXml('a\u0000\u000B\uFFFFb\n\tc')).toBe('ab\n\tc');
});
