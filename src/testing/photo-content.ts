/** Photos beside an entry of the small commune. */
import type { FileChanges } from './content.ts';
import { madeUpPhoto } from './photos.ts';

const photo = (width: number, height: number, seed = 1) =>
  madeUpPhoto({ width, height, seed, leaves: 300 })
    .withExif({ IFD0: { Copyright: 'Xã Mẫu' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 50/1 0/1' } })
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

/** The small commune with three photos of a relic: an upright one first, with a place noted in it. */
export async function withPhotos(): Promise<FileChanges> {
  return {
    'relics/dinh-mau/cong-dinh.jpg': await photo(1500, 2000),
    'relics/dinh-mau/san-dinh.jpg': await photo(1200, 900, 2),
    'relics/dinh-mau/gieng.jpg': await photo(300, 300, 3),
    'relics/dinh-mau/index.vi.mdx': (text) =>
      `${text.replace('figures:\n', `${FACTS}figures:\n`)}\n<Figure picture="san-dinh.jpg" />\n`,
    'relics/dinh-mau/index.en.mdx': (text) => text.replace('figures:\n', `${TEXTS}figures:\n`),
  };
}
