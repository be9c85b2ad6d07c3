/** What every entry has, whatever its collection. */
import { z } from 'astro/zod';
import { DRAWINGS } from '../brand/drawings.ts';
import { hashtags, posted } from './channel.ts';
import { clip } from './clip.ts';
import { COLLECTION_NAMES } from './collection-names.ts';
import { day, fact, reference, text, webAddress, type FieldMeta } from './field.ts';

/** `relics/ten-cu`: an entry that there is no longer. */
const FORMER_REF = new RegExp(`^(?:${COLLECTION_NAMES.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u');

export const picture = z.strictObject({
  file: fact(z.string().regex(/^[a-z0-9][a-z0-9-]*\.(?:jpg|jpeg|png|webp|avif)$/u), {
    label: 'Ảnh',
    vi: 'Tên tệp ảnh, đặt cạnh bài.',
    en: 'Name of the picture file, beside the entry.',
    example: 'cong-den.jpg',
  }),
  alt: text(160, {
    vi: 'Trong ảnh có gì, cho người không nhìn thấy ảnh.',
    en: 'What the picture shows, for those who cannot see it.',
    example: 'Cổng đền ba gian, hai bên là vách đá',
  }),
  caption: text(160, {
    vi: 'Chú thích dưới ảnh.',
    en: 'Caption under the picture.',
    example: 'Cổng đền nhìn từ chân núi',
  }).optional(),
  credit: fact(z.string().trim().min(1).max(80), {
    vi: 'Người chụp, nguồn ảnh.',
    en: 'Photographer, owner.',
    example: 'Ban Văn hóa xã',
  }).optional(),
});

const recording = z.strictObject({
  file: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.(?:mp3|m4a|ogg)$/u)
    .meta({
      label: 'Tệp ghi âm',
      vi: 'Tên tệp ghi âm (mp3, m4a hoặc ogg), đặt cạnh bài; mỗi ngôn ngữ một tệp.',
      en: 'Name of the sound file (mp3, m4a or ogg) beside the entry; one for each language.',
      example: 'ke-chuyen.mp3',
      translated: true,
    }),
  by: text(80, {
    vi: 'Ai đọc, ai kể.',
    en: 'Who reads or tells it.',
    example: 'Ban Văn hóa xã',
  }).optional(),
});

const figure = z.strictObject({
  value: text(16, {
    vi: 'Con số hoặc chữ thật ngắn, kèm đơn vị.',
    en: 'A number with its unit, or a very short word.',
    example: '143 m',
  }),
  label: text(40, {
    vi: 'Con số ấy nói gì.',
    en: 'What it tells.',
    example: 'đỉnh cao nhất',
  }),
});

export const milestone = z.strictObject({
  when: text(24, {
    vi: 'Khi nào: năm, thế kỷ, đời vua.',
    en: 'When: year, century, reign.',
    example: 'Thế kỷ 16',
  }),
  what: text(140, {
    vi: 'Việc gì xảy ra, một câu.',
    en: 'What happened, one sentence.',
    example: 'Nhà Mạc đóng quân trên núi.',
  }),
});

/** A timeline in order of time. */
export const timeline = fact(z.array(milestone).max(12), {
  label: 'Mốc thời gian',
  vi: 'Các mốc thời gian, cũ trước mới sau.',
  en: 'Milestones, oldest first.',
});

const source = z.strictObject({
  title: fact(z.string().trim().min(1).max(200), {
    vi: 'Tên tài liệu, cơ quan hoặc tờ báo, ngày đăng.',
    en: 'Title, publisher, date.',
    example: 'Quân đội nhân dân, "Nhớ về du kích Núi Voi"',
  }),
  url: webAddress({
    vi: 'Địa chỉ trên mạng, nếu có.',
    en: 'Web address, if any.',
    example: 'https://www.qdnd.vn/…',
  }).optional(),
  seenOn: day({ vi: 'Ngày đọc nguồn này.', en: 'Day it was read.' }),
});

/** How sure we are; anything but `confirmed` says so on the page. */
const verification = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('sample'),
  }),
  z.strictObject({
    state: z.literal('unconfirmed'),
    note: text(200, {
      vi: 'Điều gì còn phải hỏi lại.',
      en: 'What still has to be asked.',
      example: 'Chưa tìm thấy số quyết định xếp hạng.',
    }).optional(),
  }),
  z.strictObject({
    state: z.literal('confirmed'),
    office: fact(z.string().trim().min(1), {
      oneOf: 'offices',
      vi: 'Mã bộ phận đã xác nhận (trong site.yaml).',
      en: 'Id of the office that confirmed it (from site.yaml).',
      example: 'van-hoa',
    }),
    on: day({ vi: 'Ngày xác nhận.', en: 'Day of confirmation.' }),
  }),
]);

/** A point on the map, WGS 84 degrees. */
export const coordinates = z.strictObject({
  lat: fact(z.number().min(-90).max(90), {
    vi: 'Vĩ độ, số thập phân.',
    en: 'Latitude in decimal degrees.',
    example: 20.8417,
  }),
  lon: fact(z.number().min(-180).max(180), {
    vi: 'Kinh độ, số thập phân.',
    en: 'Longitude in decimal degrees.',
    example: 106.5686,
  }),
  approximate: fact(z.boolean(), {
    label: 'Chỉ là vị trí gần đúng',
    vi: 'true nếu chỉ là vị trí gần đúng.',
    en: 'true when the point is only approximate.',
    example: true,
  }),
});
export type Coordinates = z.infer<typeof coordinates>;

export const address = text(120, {
  vi: 'Địa chỉ: thôn, đường, xã.',
  en: 'Address: village, street, commune.',
  example: 'Thôn Khúc Giản, xã An Lão',
});

/** Proper names are the same in every locale. */
export const village = fact(z.string().trim().min(1).max(60), {
  titleIn: 'villages',
  vi: 'Thôn, tổ dân phố, đúng như tên bài của thôn; trang của thôn gom bài này lại. Chưa chắc thì bỏ trống.',
  en: 'Village or residential group, as its entry is called; its page gathers this entry. Left out while unknown.',
  example: 'Thôn Khúc Giản',
});

/** Fields that every collection starts with. */
export const entryFields = {
  title: text(70, {
    label: 'Tên',
    vi: 'Tên hiện trên trang, trên biển và trên ảnh.',
    en: 'Name on the page, the placard and the pictures.',
    example: 'Núi Voi',
  }),
  tagline: text(56, {
    label: 'Dòng dưới tên',
    vi: 'Một dòng in dưới tên trên biển.',
    en: 'One line printed under the name on the placard.',
    example: 'Núi đá hình voi nằm bên cánh đồng An Lão',
  }),
  summary: text(220, {
    vi: 'Hai câu giới thiệu, hiện trong danh sách và khi chia sẻ.',
    en: 'Two sentences for lists and for sharing.',
    example: 'Quần thể núi đá hình voi nằm …',
  }),
  drawing: fact(z.enum(DRAWINGS), {
    options: {
      mountain: 'núi',
      temple: 'đền, chùa',
      cave: 'hang động',
      village: 'làng',
      bamboo: 'tre',
      honey: 'ong mật',
      stone: 'đá',
    },
    vi: 'Tranh vẽ dùng khi chưa có ảnh.',
    en: 'Drawing that stands in until there is a photo.',
    example: 'mountain',
  }),
  pictures: fact(z.array(picture).max(12), {
    vi: 'Ảnh, tấm đầu là ảnh chính.',
    en: 'Photos, the main one first.',
  }).default([]),
  recording: recording
    .meta({
      label: 'Bản ghi âm',
      vi: 'Bản ghi âm bài này bằng tiếng của tệp, nếu có. Không có thì máy của khách tự đọc.',
      en: 'A recording of this text in the language of the file, if there is one. Otherwise the visitor’s phone reads it.',
      alone: true,
    } satisfies FieldMeta)
    .optional(),
  figures: fact(z.array(figure).max(6), {
    vi: 'Những con số đáng nhớ.',
    en: 'Figures worth remembering.',
  }).default([]),
  clip: clip
    .meta({
      vi: 'Đoạn phim ngắn về bài này; có mục này thì mỗi lần dựng đều làm phim.',
      en: 'A short clip about the entry; with it every build makes one.',
      example: {},
    })
    .optional(),
  hashtags: hashtags({
    vi: 'Thẻ # của riêng bài này, thêm vào những thẻ chung trong site.yaml khi đăng.',
    en: 'Hashtags of this entry, added to those of site.yaml in posts.',
    example: 'NúiVoi',
  }),
  posted,
  publish: fact(z.boolean(), {
    label: 'Đưa lên trang Ấn phẩm số',
    vi: 'true: ảnh tóm tắt, và phim nếu có, đứng ở trang Ấn phẩm số để mọi người tải về.',
    en: 'true: the picture of the entry, and its clip if any, stand on the page of digital publications.',
    example: true,
  }).default(false),
  related: fact(
    z.array(
      reference(COLLECTION_NAMES, {
        vi: 'Bài liên quan: mục/tên-thư-mục.',
        en: 'A related entry: collection/folder.',
        example: 'festivals/le-hoi-nui-voi',
      }),
    ),
    { vi: 'Các bài liên quan.', en: 'Related entries.' },
  ).default([]),
  formerly: fact(z.array(z.string().regex(FORMER_REF)).max(20), {
    vi: 'Tên cũ của bài (mục/tên-thư-mục) khi đổi tên, chuyển mục hay gộp bài; địa chỉ cũ vẫn mở bài này.',
    en: 'Old names of the entry (collection/folder) after a rename, move or merge; their addresses still open it.',
    example: ['relics/nui-voi-an-lao'],
  }).default([]),
  responsible: fact(z.string().trim().min(1), {
    oneOf: 'offices',
    vi: 'Mã bộ phận chịu trách nhiệm nội dung (trong site.yaml).',
    en: 'Id of the office that answers for the text (from site.yaml).',
    example: 'van-hoa',
  }),
  verification: verification.meta({
    vi: 'Đã xác nhận chưa: sample (mẫu), unconfirmed (chưa), confirmed (rồi).',
    en: 'How sure: sample, unconfirmed or confirmed.',
  }),
  sources: fact(z.array(source), {
    vi: 'Nguồn của mọi dữ kiện trong bài.',
    en: 'Where every fact comes from.',
  }),
  updatedOn: day({ vi: 'Ngày sửa gần nhất.', en: 'Day of the last change.' }),
} as const;
