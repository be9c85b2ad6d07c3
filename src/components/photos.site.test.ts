/** Photos beside an entry, built into pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { filesBelow } from '../testing/files-below.ts';
import type { FileChanges } from '../testing/content.ts';
import { deadLinks } from '../testing/page-links.ts';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3f6a24' } })
    .jpeg()
    .toBuffer();

const FACTS = `pictures:
  - file: cong-dinh.jpg
    alt: Cổng đình hai trụ
  - file: san-dinh.jpg
    alt: Sân gạch
    caption: Sân đình buổi sáng
    credit: Ban Văn hóa xã
  - file: gieng.jpg
    alt: Giếng nước
`;
const TEXTS = `pictures:
  - alt: Two gate pillars
  - alt: The brick yard
    caption: The yard in the morning
  - alt: The well
`;

async function withPhotos(): Promise<FileChanges> {
  return {
    'relics/dinh-mau/cong-dinh.jpg': await photo(2000, 1400),
    'relics/dinh-mau/san-dinh.jpg': await photo(1200, 900),
    'relics/dinh-mau/gieng.jpg': await photo(300, 300),
    'relics/dinh-mau/index.vi.mdx': (text) =>
      `${text.replace('figures:\n', `${FACTS}figures:\n`)}\n<Figure picture="san-dinh.jpg" />\n`,
    'relics/dinh-mau/index.en.mdx': (text) => text.replace('figures:\n', `${TEXTS}figures:\n`),
  };
}

let site: string;
let vietnamese: string;
let english: string;

beforeAll(async () => {
  site = await builtSite(await withPhotos());
  vietnamese = readFileSync(path.join(site, 'di-tich/dinh-mau/index.html'), 'utf8');
  english = readFileSync(path.join(site, 'en/relics/dinh-mau/index.html'), 'utf8');
});

describe('photos of an entry', () => {
  it('stand in the gate instead of the drawing', () => {
    expect(vietnamese).toMatch(/<div class="arch"[^>]*><picture/u);
    expect(vietnamese).toMatch(
      /alt="Cổng đình hai trụ"[^>]*loading="eager"|loading="eager"[^>]*alt="Cổng đình hai trụ"/u,
    );
  });

  it('have captions in the language of the page', () => {
    expect(vietnamese).toContain('Sân đình buổi sáng. Ảnh: Ban Văn hóa xã');
    expect(english).toContain('The yard in the morning. Photo: Ban Văn hóa xã');
    expect(english).toContain('alt="The well"');
  });

  it('come in modern formats, in several widths, none larger than the photo', () => {
    expect(vietnamese).toMatch(/<source srcset="[^"]*\.avif 480w[^"]*\.avif 960w/u);
    const files = filesBelow(site).filter((name) => /\.(?:avif|webp|jpe?g)$/u.test(name));
    expect(files.length).toBeGreaterThan(9);
    expect(vietnamese).not.toMatch(/gieng[^" ]* (?:480|960)w/u);
  });

  it('are where the pages say', () => {
    expect(deadLinks(vietnamese, site, '/')).toEqual([]);
    expect(deadLinks(english, site, '/')).toEqual([]);
  });

  it('can stand inside the text', () => {
    expect(vietnamese).toMatch(/<div class="story">[\s\S]*<figure class="photo">[\s\S]*san-dinh/u);
  });
});
