/** Photos beside an entry, built into pages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../testing/built-site.ts';
import { filesBelow } from '../testing/files-below.ts';
import { deadLinks } from '../testing/page-links.ts';
import { withPhotos } from '../testing/photo-content.ts';

let site: string;
let vietnamese: string;
let english: string;

beforeAll(async () => {
  site = await builtSite(await withPhotos());
  vietnamese = readFileSync(path.join(site, 'di-tich/dinh-mau/index.html'), 'utf8');
  english = readFileSync(path.join(site, 'en/relics/dinh-mau/index.html'), 'utf8');
});

const photoFiles = (folder: string) =>
  filesBelow(folder).filter((name) => /^photos\/.*\.(?:avif|webp|jpg)$/u.test(name));

/** Attributes of the image whose text is `alt`. */
function image(html: string, alt: string): string {
  return new RegExp(`<img[^>]*alt="${alt}"[^>]*>`, 'u').exec(html)?.[0] ?? '';
}

describe('photos of an entry', () => {
  it('stand in the gate instead of the drawing, cut to its shape and fetched first', () => {
    expect(vietnamese).toMatch(/<div class="arch"[^>]*> ?<picture/u);
    const lead = image(vietnamese, 'Cổng đình hai trụ');
    expect(lead).toContain('fetchpriority="high"');
    expect(lead).not.toContain('loading="lazy"');
    expect(lead).toContain('width="1440" height="1080"');
  });

  it('wait until they are near, but for the first', () => {
    expect(image(vietnamese, 'Sân gạch')).toContain('loading="lazy"');
    expect(image(english, 'The well')).toContain('loading="lazy"');
  });

  it('have captions in the language of the page', () => {
    expect(vietnamese).toContain('Sân đình buổi sáng. Ảnh: Ban Văn hóa xã');
    expect(english).toContain('The yard in the morning. Photo: Ban Văn hóa xã');
    expect(english).toContain('alt="The well"');
  });

  it('come in three formats and several widths, none larger than the photo', () => {
    const html = vietnamese;
    expect(html).toMatch(/<source type="image\/avif" srcset="[^"]*-480\.avif 480w,[^"]*-720\.avif 720w,/u);
    expect(html).toMatch(/<source type="image\/webp" srcset="[^"]*-480\.webp 480w,/u);
    expect(image(html, 'Giếng nước')).toMatch(/srcset="[^" ]*gieng[^" ]*-300\.jpg 300w"/u);
    expect(image(html, 'Sân gạch')).toContain('width="1200" height="900"');
  });

  it('hold nothing but the picture: no place, no camera, no profile', async () => {
    const files = photoFiles(site);
    expect(files.length).toBeGreaterThan(15);
    for (const name of files) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(path.join(site, name)).metadata();
      expect({ exif, xmp, iptc, icc, orientation }, name).toEqual({});
      const text = readFileSync(path.join(site, name), 'latin1');
      expect(text, name).not.toMatch(/GPS|Exif|adobe|Xã Mẫu/u);
    }
  });

  it('are files that some page shows', () => {
    const pages = vietnamese + english;
    expect(photoFiles(site).filter((name) => !pages.includes(`/${name}`))).toEqual([]);
  });

  it('are where the pages say', () => {
    expect(deadLinks(vietnamese, site, '/')).toEqual([]);
    expect(deadLinks(english, site, '/')).toEqual([]);
  });

  it('can stand inside the text', () => {
    expect(vietnamese).toMatch(/<div class="story">[\s\S]*<figure class="photo">[\s\S]*san-dinh/u);
  });
});
