import { describe, expect, it } from 'vitest';
import { linkFaults, type LinkRules } from './link-check.ts';
import { srcsetAddresses } from './site-check/page-reader.ts';

const rules: LinkRules = {
  origin: 'https://mau.example.vn',
  base: '/lang/',
  prefixes: ['en'],
  tags: { '': 'vi', en: 'en' },
  printed: ['HTTPS://MAU.EXAMPLE.VN/lang/7K3Q/'],
};

const bar =
  '<nav><a href="/lang/" hreflang="vi">Tiếng Việt</a><a href="/lang/en/" hreflang="en">English</a></nav>';

const GOOD: Readonly<Record<string, string>> = {
  'index.html': `${bar}<p id="a"></p><a href="/lang/7K3Q/">a</a><a href="#a">b</a><a href="7K3Q/#b">c</a>`,
  'en/index.html': `${bar}<a href="/lang/en/#main">a</a><p id="main"></p><a href="tel:113">b</a><a href="https://example.com/x">c</a>`,
  '7K3Q/index.html':
    '<a id="b" href="/lang/?q=1">a</a><img srcset="/lang/a.png 1x, /lang/b.png 2x" src="../a.png">',
  'sitemap.xml': '<urlset><url><loc>https://mau.example.vn/lang/en/</loc></url></urlset>',
  'a.png': '',
  'b.png': '',
};

function faults(changes: Readonly<Record<string, string | undefined>>) {
  const files = Object.entries({ ...GOOD, ...changes }).filter(
    (file): file is [string, string] => file[1] !== undefined,
  );
  const texts = new Map(files.filter(([path]) => !path.endsWith('.png')));
  return linkFaults({ paths: new Set(files.map(([path]) => path)), texts }, rules).map(
    ({ problem, page, target, from }) => `${problem} ${page} ${target} ${from}`,
  );
}

/** Faults of one more page in English with `html`. */
const page = (html: string) => faults({ 'en/x/index.html': html });

describe('linkFaults', () => {
  it('finds nothing where all addresses lead somewhere', () => {
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['a page', '<a href="/lang/en/gone/">a</a>', 'missing en/x/index.html /lang/en/gone/ a[href]'],
    ['a relative page', '<a href="../gone/">a</a>', 'missing en/x/index.html ../gone/ a[href]'],
    ['a place in a page', '<a href="/lang/en/#gone">a</a>', 'anchor en/x/index.html /lang/en/#gone a[href]'],
    ['a place in its own page', '<a href="#gone">a</a>', 'anchor en/x/index.html #gone a[href]'],
    ['a picture', '<img src="/lang/gone.png">', 'missing en/x/index.html /lang/gone.png img[src]'],
    [
      'one width',
      '<source srcset="/lang/a.png 1w, /lang/no.png 2w">',
      'missing en/x/index.html /lang/no.png source[srcset]',
    ],
    [
      'a poster',
      '<video poster="/lang/gone.png"></video>',
      'missing en/x/index.html /lang/gone.png video[poster]',
    ],
    ['a file', '<a href="/lang/gone.pdf" download>a</a>', 'missing en/x/index.html /lang/gone.pdf a[href]'],
    [
      'a share picture',
      '<meta property="og:image" content="https://mau.example.vn/lang/share/gone.png">',
      'missing en/x/index.html https://mau.example.vn/lang/share/gone.png meta[og:image]',
    ],
    [
      'a canonical address',
      '<link rel="canonical" href="https://mau.example.vn/lang/gone/">',
      'missing en/x/index.html https://mau.example.vn/lang/gone/ link[href]',
    ],
    [
      'another language',
      '<link rel="alternate" hreflang="vi" href="https://mau.example.vn/lang/gone/">',
      'missing en/x/index.html https://mau.example.vn/lang/gone/ link[href]',
    ],
    [
      'an address for machines',
      '<script type="application/ld+json">{"url":"https://mau.example.vn/lang/gone/"}</script>',
      'missing en/x/index.html https://mau.example.vn/lang/gone/ JSON-LD',
    ],
    [
      'a form',
      '<form action="/lang/en/gone/"></form>',
      'missing en/x/index.html /lang/en/gone/ form[action]',
    ],
    [
      'an address without its slash',
      '<a href="/lang/7K3Q" hreflang="vi">a</a>',
      'slash en/x/index.html /lang/7K3Q a[href]',
    ],
    ['an address beside the base', '<a href="/7K3Q/">a</a>', 'outside en/x/index.html /7K3Q/ a[href]'],
    ['what is no address', '<a href="https://[x/">a</a>', 'malformed en/x/index.html https://[x/ a[href]'],
  ])('finds a broken link: %s', (_, html, expected) => {
    expect(page(html)).toEqual([expected]);
  });

  it('finds an entry of the sitemap, a feed and a table that is not there', () => {
    const gone = 'https://mau.example.vn/lang/gone/';
    expect(faults({ 'sitemap.xml': `<loc>${gone}</loc>` })).toEqual([`missing sitemap.xml ${gone} xml`]);
    expect(faults({ 'feed.json': JSON.stringify({ url: gone }) })).toEqual([
      `missing feed.json ${gone} json`,
    ]);
    expect(faults({ 'a.csv': `Núi Voi,${gone},1962` })).toEqual([`missing a.csv ${gone} csv`]);
  });

  it('finds a printed address without a page', () => {
    expect(faults({ '7K3Q/index.html': undefined, 'index.html': bar })).toEqual([
      'printed  HTTPS://MAU.EXAMPLE.VN/lang/7K3Q/ QR',
    ]);
  });

  it('finds a link that leaves the reader’s language where there is a page in it', () => {
    expect(page('<a href="/lang/">a</a>')).toEqual(['language en/x/index.html /lang/ a[href]']);
    expect(page('<a href="/lang/" hreflang="vi">a</a>')).toEqual([]);
    expect(page('<a href="/lang/7K3Q/">a page that is in Vietnamese only</a>')).toEqual([]);
    expect(faults({ '404.html': '<a href="/lang/">a</a><a href="/lang/en/">b</a>' })).toEqual([]);
  });
});

it('reads the addresses of a set, commas in them included', () => {
  expect(srcsetAddresses('/a.png 1x,/b,c.png 2x, /d.png')).toEqual(['/a.png', '/b,c.png', '/d.png']);
});
