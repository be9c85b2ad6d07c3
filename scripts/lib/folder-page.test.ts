import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/lib/security-policy.ts';
import { folderPage } from './folder-page.ts';

describe('a page for a folder', () => {
  it.each([
    ['href="/"', 'href="../../index.html"'],
    ['href="/di-tich/"', 'href="../index.html"'],
    ['href="/di-tich/nui-voi/#sources"', 'href="index.html#sources"'],
    ['href="/en/relics/?a=b"', 'href="../../en/relics/index.html?a=b"'],
    ['src="/art/temple.svg"', 'src="../../art/temple.svg"'],
    [
      'srcset="/_astro/a.avif 480w, /_astro/b.avif 960w"',
      'srcset="../../_astro/a.avif 480w, ../../_astro/b.avif 960w"',
    ],
    ['action="/ma/"', 'action="../../ma/index.html"'],
    ['data-to="/en/{code}/"', 'data-to="../../en/{code}/index.html"'],
    ['href="#main"', 'href="#main"'],
    ['href="https://example.vn/a/"', 'href="https://example.vn/a/"'],
    ['href="tel:+84"', 'href="tel:+84"'],
    ['href="//example.vn/"', 'href="//example.vn/"'],
  ])('turns %s into %s', (before, after) => {
    const page = (attribute: string) => `<a class="x" ${attribute}>`;
    expect(folderPage(page(before), 'di-tich/nui-voi/index.html', '/')).toBe(page(after));
  });

  it('leaves out modules, which no browser runs from a folder', () => {
    const page =
      '<p></p><script type="module" src="/_astro/a.js"></script><script defer src="a.js"></script>';
    expect(folderPage(page, 'index.html', '/')).toBe('<p></p><script defer src="a.js"></script>');
  });

  it('leaves a base path out', () => {
    expect(folderPage('<a href="/an-lao/ma/">', 'index.html', '/an-lao/')).toBe('<a href="ma/index.html">');
  });

  it('draws with the folder’s pictures, and lets in nothing else that is written into it', () => {
    const page = (css: string, policy: string) =>
      `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${css}</style>`;
    const css = 'p{background:url(../art/wave.svg)}';
    expect(
      folderPage(page('p{background:url(/art/wave.svg)}', "default-src 'none'"), 'ma/index.html', '/'),
    ).toBe(page(css, pagePolicy(css).replaceAll("'self'", "'self' file:")));
  });
});
