/** Disclosures of the small commune, which has none by itself. */
import type { FileChanges } from './content.ts';

export const DISCLOSURE = 'disclosures/ho-tro/index.vi.mdx';

/** A whole PDF, as far as a reader looks at its head and its end. */
export const SMALL_PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');

/** Read out over loudspeakers from Tuesday to Thursday, with a document, and a draft whose time ends on 30 November. */
export const WITH_DISCLOSURES = {
  [DISCLOSURE]: `---
title: Danh sách hộ được hỗ trợ
tagline: Hỗ trợ sau bão
summary: Xã công khai danh sách hộ được hỗ trợ.
drawing: village
responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources:
  - title: Sổ trực của xã Mẫu
    seenOn: '2026-11-20'
updatedOn: '2026-11-20'
item: 7
decision: { number: 15/QĐ-UBND, issuer: UBND xã Mẫu, decidedOn: '2026-11-13' }
postedFrom: '2026-11-20'
postedUntil: '2026-12-20'
forms: [board]
loudspeakerDays: ['2026-11-24', '2026-11-25', '2026-11-26']
personalData: { limitedTo: Chỉ họ tên và thôn }
attachments:
  - { file: danh-sach.pdf, title: Danh sách kèm quyết định }
---

Xem tệp kèm.
`,
  'disclosures/ho-tro/danh-sach.pdf': SMALL_PDF,
  'disclosures/du-thao/index.vi.mdx': `---
title: Dự thảo quy ước thôn
tagline: Xin ý kiến
summary: Xã xin ý kiến về quy ước thôn.
drawing: village
responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources:
  - title: Sổ trực của xã Mẫu
    seenOn: '2026-11-20'
updatedOn: '2026-11-20'
item: 14
postedFrom: '2026-11-20'
opinions: { until: '2026-11-30', office: van-hoa }
---

Toàn văn dự thảo.
`,
} as const satisfies FileChanges;
