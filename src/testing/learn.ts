/** A lesson and villages of the small commune, which has none by itself. */
import type { FileChanges } from './content.ts';

export const LESSON = 'lessons/dinh-lang/index.vi.mdx';
export const VILLAGE = 'villages/thon-dinh/index.vi.mdx';
const CONFIRMED = `responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources:
  - title: Sổ ghi chép của xã Mẫu
    seenOn: '2026-11-20'
updatedOn: '2026-11-20'
`;

export const WITH_LESSON = {
  [LESSON]: `---
title: Học ở đình
tagline: Một tiết dưới mái đình
summary: Đình có từ bao giờ. Vào đình nên làm gì.
drawing: temple
${CONFIRMED}audience: primary
minutes: 20
aims:
  - Kể được chuyện mái đình.
about:
  - relics/dinh-mau
tasks:
  - Vẽ lại mái đình.
quiz:
  - prompt: Đình có từ thế kỷ nào?
    kind: fact
    source: 1
    why: Sổ của xã ghi như vậy.
    options:
      - text: Thế kỷ 18
        right: true
      - text: Thế kỷ 20
  - prompt: Vào đình nên làm gì?
    kind: practice
    why: Các cụ đang nghỉ.
    options:
      - text: Nói to
      - text: Nói khẽ
        right: true
---

Đình ở đầu làng.
`,
  'lessons/dinh-lang/index.en.mdx': `---
title: A lesson at the hall
tagline: An hour under its roof
summary: How old the hall is. What to do in it.
aims:
  - Tell the story of the roof.
tasks:
  - Draw the roof.
quiz:
  - prompt: From which century is the hall?
    why: The records of the commune say so.
    options: [{ text: The 18th }, { text: The 20th }]
  - prompt: What is best done in it?
    why: The elders are resting.
    options: [{ text: Talk aloud }, { text: Talk softly }]
translation: { by: person, reviewed: true }
---

The hall stands at the head of the village.
`,
} as const satisfies FileChanges;

export const WITH_VILLAGE = {
  [VILLAGE]: `---
title: Thôn Đình
tagline: Thôn có đình
summary: Thôn ở đầu xã. Đình làng ở đây.
drawing: village
${CONFIRMED}formerNames: [Làng Cả]
contacts:
  - role: Trưởng thôn
---

Thôn ở đầu xã.
`,
  'villages/thon-dinh/index.en.mdx': `---
title: Đình village
tagline: The village of the hall
summary: It lies at the head of the commune. The hall is here.
contacts:
  - role: Village head
translation: { by: person, reviewed: true }
---

It lies at the head of the commune.
`,
  'relics/dinh-mau/index.vi.mdx': (text: string) =>
    text.replace(/^address: /mu, 'village: Thôn Đình\naddress: '),
} satisfies FileChanges;
