/** `site.yaml` of the made-up content. */
import type { z } from 'astro/zod';
import { COLLECTION_NAMES } from '../../src/model/collection-names.ts';
import type { siteSchema } from '../../src/model/site.ts';

export const syntheticSite: z.input<typeof siteSchema> = {
  name: { vi: 'Xã Mẫu', en: 'Sample commune' },
  siteName: { vi: 'Cổng làng Mẫu', en: 'The Sample village gate' },
  city: { vi: 'thành phố Mẫu', en: 'Sample city' },
  publisher: { vi: 'Ủy ban nhân dân xã Mẫu', en: 'People’s Committee of Sample commune' },
  administrativeCode: '00000',
  seat: { vi: 'Số 1 đường Mẫu', en: '1 Sample street' },
  centre: { lat: 20.81, lon: 106.57, approximate: true },
  bounds: { south: 20.78, west: 106.54, north: 20.85, east: 106.62 },
  address: { origin: 'https://mau.example.gov.vn', base: '/' },
  locales: [
    { id: 'vi', tag: 'vi', label: 'Tiếng Việt' },
    { id: 'en', tag: 'en', label: 'English', fallbacks: ['vi'] },
  ],
  offices: [{ id: 'van-phong', name: { vi: 'Văn phòng', en: 'Office' }, answersFor: [...COLLECTION_NAMES] }],
  hotline: null,
  zalo: null,
  facebook: null,
  portals: [
    {
      id: 'dich-vu-cong',
      name: { vi: 'Cổng Dịch vụ công', en: 'Public service portal' },
      url: 'https://dichvucong.example.gov.vn',
    },
  ],
  targets: [],
};
