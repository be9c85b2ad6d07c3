/** Official answers of the small commune, which has none by itself. */
import type { FileChanges } from './content.ts';

export const STATEMENT = 'statements/gui-xe/index.vi.mdx';
const STATEMENT_EN = 'statements/gui-xe/index.en.mdx';

/** Answered after 7 hours and 25 minutes, and corrected once. */
export const WITH_STATEMENT = {
  [STATEMENT]: `---
title: Gửi xe ở nhà văn hóa có mất tiền không?
tagline: Không mất tiền
summary: Có tin nhà văn hóa thu tiền gửi xe.
drawing: village
responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources:
  - title: Sổ trực của xã Mẫu
    seenOn: '2026-11-20'
updatedOn: '2026-11-20'
asked: Có phải từ tháng sau nhà văn hóa thu tiền gửi xe?
raisedAt: 2026-11-20 08:15
answer: Không. Gửi xe ở nhà văn hóa không mất tiền.
answeredAt: 2026-11-20 15:40
speaker: { office: van-hoa, role: Người phát ngôn của xã }
corrections:
  - at: 2026-11-21 09:00
    was: Bãi xe mở đến 22 giờ.
    now: Bãi xe mở đến 21 giờ.
---

Xã không thu khoản nào ở nhà văn hóa.
`,
  [STATEMENT_EN]: `---
title: Does parking at the hall cost money?
tagline: It is free
summary: It is said that the hall will charge for parking.
asked: Will the hall charge for parking from next month?
answer: No. Parking at the hall is free.
speaker: { role: Spokesperson of the commune }
corrections:
  - { was: Parking is open until 10 pm., now: Parking is open until 9 pm. }
translation: { by: person, reviewed: true }
---

The commune charges for nothing at the hall.
`,
} as const satisfies FileChanges;

/** The same without its answer. */
export function openStatement(): FileChanges {
  const withoutAnswer = (text: string) =>
    text.replace(/^(?:answer|answeredAt|speaker): .*\n|^corrections:\n(?: .*\n)+/gmu, '');
  return {
    [STATEMENT]: withoutAnswer(WITH_STATEMENT[STATEMENT]),
    [STATEMENT_EN]: withoutAnswer(WITH_STATEMENT[STATEMENT_EN]),
  };
}

/** Articles of two kinds and two months. */
export const WITH_NEWS: FileChanges = Object.fromEntries(
  (
    [
      ['tin-moi', 'notice', '2026-11-20', 'Chợ nghỉ một phiên'],
      ['tin-cu', 'culture', '2026-10-31', 'Dọn đình đón hội'],
    ] as const
  ).map(([slug, kind, publishedOn, title]) => [
    `news/${slug}/index.vi.mdx`,
    `---
title: ${title}
tagline: Tin của xã Mẫu
summary: Một tin ngắn của xã Mẫu.
drawing: village
responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources:
  - title: Sổ trực của xã Mẫu
    seenOn: '2026-11-20'
updatedOn: '2026-11-20'
kind: ${kind}
publishedOn: '${publishedOn}'
---

Tin này để thử.
`,
  ]),
);

/** All that a plan may count, in the small commune. */
export const PLAN_TARGETS = (
  [
    ['truyen-thanh', 2, 'items', 'week', 'broadcasts'],
    ['san-pham-so', 2, 'items', 'year', 'products'],
    ['tra-loi', 100, 'percent', 'year', 'answers'],
    ['tap-huan', 100, 'percent', 'year', 'briefed'],
  ] as const
)
  .map(
    ([id, atLeast, unit, per, counts]) =>
      `  - { id: ${id}, what: { vi: ${id}, en: ${id} }, atLeast: ${atLeast}, unit: ${unit}, per: ${per}, counts: ${counts} }\n`,
  )
  .join('');

/** The small commune with these targets. */
export const WITH_TARGETS: FileChanges = {
  'site.yaml': (text) =>
    text.replace('    per: month\n', `    per: month\n    counts: posts\n${PLAN_TARGETS}`),
};

export const BROADCASTS = 'log/broadcasts.yaml';
export const BRIEFINGS = 'log/briefings.yaml';

/** @param done - days with their hours, `2026-11-23 05:30`; a `-` before one says that it was not on air */
export function broadcastLog(...done: readonly string[]): string {
  if (done.length === 0) return 'broadcasts: []\n';
  const rows = done.map((when) => {
    const [on, time] = when.replace('- ', '').split(' ');
    return `  - { on: '${on}', time: '${time}', station: Đài xã, done: ${!when.startsWith('- ')} }\n`;
  });
  return `broadcasts:\n${rows.join('')}`;
}

/** Hours of the programme, the first of them on the day before in UTC. */
export const WITH_SLOTS: FileChanges = {
  'site.yaml': (text) =>
    `${text}bulletin:
  station: Đài truyền thanh xã Mẫu
  slots: [{ day: fri, time: '17:00' }, { day: tue, time: '05:30' }]
`,
};

/** The programme of a week, of one relic. */
export const BULLETIN = 'bulletins/2026-w48/index.vi.mdx';
export const WITH_BULLETIN = {
  [BULLETIN]: `---
title: Thông tin địa phương tuần 48 năm 2026
tagline: Phát trên loa
summary: Chuyện đình Mẫu.
drawing: village
responsible: van-hoa
verification: { state: confirmed, office: van-hoa, on: '2026-11-20' }
sources: []
week: 2026-W48
items: [relics/dinh-mau]
updatedOn: '2026-11-23'
---

Kính thưa bà con. Phát lúc 17h00 ngày 24/11/2026.

## Đình Mẫu

Đình cao 5 m.
`,
} as const satisfies FileChanges;
