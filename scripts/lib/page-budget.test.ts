import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { budgetFaults, FIRST_VIEW_BYTES, gzipBytes, PAGE_BYTES, SCRIPT_BYTES } from './page-budget.ts';
import { readPage } from './site-check/page-reader.ts';

/** Text that does not get shorter: hexadecimal digits halve, and nothing more. */
const noise = (bytes: number) => randomBytes(bytes).toString('hex');

const page = (head: string, body = '') =>
  `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;
const faults = (html: string, files: Readonly<Record<string, { bytes: number; text?: string }>> = {}) =>
  budgetFaults(new Map([['di-tich/nui-voi/index.html', html]]), (link) => files[link]).map(({ vi }) => vi);

describe('readPage', () => {
  it('gives every byte of a page to one of its parts', () => {
    const html = page(
      '<style>p{color:red}</style><script type="application/ld+json">{"a":"<b>"}</script><script src="/a.js" defer></script>',
      '<svg class="symbols"><symbol id="i-a"></symbol></svg><div><svg><path d="M0 0h1"/><svg></svg></svg></div><p>Núi Voi</p>',
    );
    const { parts } = readPage(html);
    expect(parts.css).toBe('<style>p{color:red}</style>');
    expect(parts.data).toContain('{"a":"<b>"}');
    expect(parts.script).toBe('<script src="/a.js" defer></script>');
    expect(parts.symbols).toContain('i-a');
    expect(parts.drawing).toBe('<svg><path d="M0 0h1"/><svg></svg></svg>');
    expect(Object.values(parts).join('').length).toBe(html.length);
  });
});

describe('budgetFaults', () => {
  it('lets a light page pass', () => {
    expect(faults(page('<style>p{color:red}</style>', '<p>Núi Voi</p>'))).toEqual([]);
  });

  it('names a heavy page with its parts, the heaviest first', () => {
    const html = page(
      `<style>.a{--x:${noise(9000)}}</style>`,
      `<svg><path d="${noise(5000)}"/></svg><p>Núi Voi</p>`,
    );
    expect(gzipBytes(html)).toBeGreaterThan(PAGE_BYTES);
    expect(faults(html)).toEqual([
      expect.stringMatching(
        /^nặng 1\d\.\d{3} byte khi nén, quá .* Trong đó: CSS \d.*, hình vẽ \d.*, chữ và thẻ \d+\.$/u,
      ),
    ]);
  });

  it('names a page once that answers at several addresses', () => {
    const html = page('', `<p>${noise(14_000)}</p>`);
    const pages = new Map([
      ['7K3Q/index.html', html],
      ['7k3q/index.html', html],
    ]);
    expect(budgetFaults(pages, () => undefined).map((fault) => fault.page)).toEqual(['7K3Q/index.html']);
  });

  it('refuses what a browser waits for before it paints, but not what is for paper or may come later', () => {
    expect(faults(page('<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>'))).toEqual([
      expect.stringContaining('/a.css'),
      expect.stringContaining('/a.js'),
    ]);
    const later =
      '<link rel="stylesheet" media="print" href="/a.css"><script src="/a.js" defer></script><script type="module" src="/b.js"></script>';
    expect(faults(page(later))).toEqual([]);
  });

  it('refuses a font and anything from another host, but not a link to one', () => {
    expect(faults(page('<style>@font-face{font-family:a;src:url(/a.woff2)}</style>'))).toHaveLength(1);
    expect(faults(page('', '<img src="https://example.com/a.png">'))).toEqual([
      expect.stringContaining('https://example.com/a.png'),
    ]);
    expect(faults(page('', '<a href="https://example.com/">a</a>'))).toEqual([]);
  });

  it('weighs the scripts of a page together', () => {
    const half = { bytes: 1, text: noise(SCRIPT_BYTES / 2 + 100) };
    const two = page('<script src="/a.js" defer></script><script src="/b.js" defer></script>');
    expect(faults(two, { '/a.js': half })).toEqual([]);
    expect(faults(two, { '/a.js': half, '/b.js': half })).toEqual([expect.stringContaining('mã lệnh nặng')]);
  });

  describe('with the picture at its head', () => {
    const picture = (more = '') =>
      page(
        '',
        '<header><picture><source type="image/avif" srcset="/s.avif 480w,/m.avif 1080w,/l.avif 1440w" ' +
          'sizes="(min-width: 900px) 620px, calc(100vw - 40px)">' +
          `<img src="/s.jpg" srcset="/s.jpg 480w" alt=""${more}></picture></header>`,
      );
    const heavy = { bytes: FIRST_VIEW_BYTES };

    it('weighs what phones of one to three pixels take, in every format', () => {
      for (const name of ['/s.avif', '/m.avif', '/s.jpg']) {
        expect(faults(picture(), { [name]: heavy }), name).toEqual([
          expect.stringContaining(`ảnh đầu ${name}`),
        ]);
      }
      expect(faults(picture(), { '/s.avif': { bytes: 20_000 } })).toEqual([]);
    });

    it('leaves out what only a desktop takes, and what is put off', () => {
      expect(faults(picture(), { '/l.avif': heavy })).toEqual([]);
      expect(faults(picture(' loading="lazy"'), { '/s.avif': heavy })).toEqual([]);
    });

    it('takes a picture without widths as it is', () => {
      const html = page('', '<header><img src="/a.png" alt=""></header>');
      expect(faults(html, { '/a.png': heavy })).toEqual([expect.stringContaining('ảnh đầu /a.png')]);
    });
  });
});
