/** `social/<collection>/<entry>/index.html`: texts to copy and pictures to take along, for those who post. */
import { siteLocale, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { formatDay } from '../../lib/date.ts';
import { escapeXml } from '../../lib/xml.ts';
import { CHANNELS } from '../../model/channel.ts';
import { gateOf } from '../../model/collections.ts';
import type { LocaleId } from '../../model/locale.ts';
import type { PictureFormat, PictureSize } from '../../model/picture-format.ts';
import { stringsFor } from '../../strings/index.ts';
import { lengthOf } from './fit.ts';
import { link, staffPage } from './look.ts';
import type { PartText, Post } from './post.ts';
import { CHANNEL_NAMES, FORMAT_NAMES, PART_NAMES } from './words.ts';

export interface KitPicture extends PictureSize {
  readonly format: PictureFormat;
  /** Name beside the page. */
  readonly file: string;
  readonly bytes: number;
  readonly alt: string;
}

export interface KitPost extends Post {
  /** Name of the text beside the page. */
  readonly textFile: string;
  readonly pictures: readonly KitPicture[];
  /** Pictures of the channel that are not drawn yet. */
  readonly missing: readonly PictureFormat[];
}

export interface LocaleKit {
  readonly locale: LocaleId;
  readonly posts: readonly KitPost[];
}

export const COPY_SCRIPT = 'copy.js';

export function kitPage(catalog: Catalog, entry: Entry, kits: readonly LocaleKit[]): string {
  const { main } = entry;
  const languages = kits.map(({ locale }) => siteLocale(catalog, locale));
  return staffPage(catalog, {
    title: main.data.title,
    gate: gateOf(entry.collection),
    back: link('../../index.html', 'Bài đăng theo tháng'),
    about: `${stringsFor(catalog.defaultLocale).terms.collections[entry.collection]} · lời và ảnh để đăng`,
    script: COPY_SCRIPT,
    body: [
      `<p role="status" data-done="Đã chép" data-failed="Chưa chép được, hãy chọn chữ rồi chép"></p>`,
      ...(main.data.verification.state === 'unconfirmed'
        ? [
            '<p class="note">Bài này đang chờ xã xác nhận. Lời đăng đã ghi điều đó; nên xác nhận xong rồi hãy đăng.</p>',
          ]
        : []),
      '<p>Chạm vào một đoạn là chọn trọn đoạn để chép.</p>',
      recordHint(entry),
      ...(kits.length > 1
        ? [
            `<nav aria-label="Ngôn ngữ"><ul>${languages
              .map(({ id, tag, label }) => `<li>${link(`#${id}`, label, ` lang="${tag}"`)}</li>`)
              .join('')}</ul></nav>`,
          ]
        : []),
      ...kits.flatMap((kit) => localeSection(catalog, entry, kit)),
    ],
  });
}

/** How to record a post, as it is typed into the entry. */
function recordHint({ main }: Entry): string {
  const lines = ['posted:', '  - channel: facebook', "    on: '2026-11-05'", '    link: https://…'];
  return (
    `<details><summary>Đăng xong thì ghi lại thế nào?</summary><p>Thêm vào đầu tệp <code>${escapeXml(main.file)}</code>, ` +
    `với kênh (${CHANNELS.join(', ')}), ngày và địa chỉ của bài đã đăng:</p><pre>${lines.join('\n')}</pre></details>`
  );
}

function localeSection(catalog: Catalog, entry: Entry, { locale, posts }: LocaleKit): readonly string[] {
  const { tag, label } = siteLocale(catalog, locale);
  return [
    `<section id="${locale}" aria-labelledby="${locale}-h"><h2 id="${locale}-h" lang="${tag}">${escapeXml(label)}</h2>`,
    ...posts.flatMap((post) => postSection(entry, locale, tag, post)),
    '</section>',
  ];
}

function postSection(entry: Entry, locale: LocaleId, tag: string, post: KitPost): readonly string[] {
  const { channel, parts, pictures, missing, textFile } = post;
  const id = `${locale}-${channel}`;
  return [
    `<h3 id="${id}">${CHANNEL_NAMES[channel]}</h3>`,
    `<p class="soft">${postedWords(entry, channel)}</p><div class="cols"><div>`,
    ...parts.map((part) => partBlock(part, `${id}-${part.part}`, tag)),
    `<p>${link(textFile, 'Tải cả lời đăng về (.txt)', ' class="get" download')}</p></div><div>`,
    ...(pictures.length > 0
      ? [`<ul class="pics">${pictures.map((picture) => pictureItem(picture, tag)).join('')}</ul>`]
      : []),
    ...(missing.length > 0
      ? [
          `<p class="soft">Chưa vẽ: ${missing.map((format) => (FORMAT_NAMES[format] ?? format).toLowerCase()).join(', ')}. Chạy <code>npm run media</code> để vẽ.</p>`,
        ]
      : []),
    '</div></div>',
  ];
}

function postedWords(entry: Entry, channel: Post['channel']): string {
  const posts = entry.main.data.posted.filter((posting) => posting.channel === channel);
  if (posts.length === 0) return 'Chưa ghi lần đăng nào.';
  return `Đã đăng: ${posts.map(({ on, link: to }) => link(to, formatDay(on), ' rel="noreferrer"')).join(', ')}.`;
}

function partBlock({ part, text, most }: PartText, id: string, tag: string): string {
  const name = PART_NAMES[part];
  const length =
    most === null ? `${number(lengthOf(text))} ký tự` : `${number(lengthOf(text))}/${number(most)} ký tự`;
  return [
    `<h4>${name} <span>${length}</span></h4>`,
    `<div class="text" id="${id}" lang="${tag}" tabindex="0">${escapeXml(text)}</div>`,
    `<button class="do" type="button" hidden data-text="${id}">Chép ${name.toLowerCase()}</button>`,
  ].join('');
}

function number(value: number): string {
  return value.toLocaleString('vi-VN');
}

function pictureItem({ format, file, bytes, alt, widthPx, heightPx }: KitPicture, tag: string): string {
  const name = FORMAT_NAMES[format] ?? format;
  return [
    `<li><img src="${escapeXml(file)}" width="${widthPx}" height="${heightPx}" alt="${escapeXml(alt)}" lang="${tag}" loading="lazy" decoding="async">`,
    `<span class="soft">${name}, ${widthPx} × ${heightPx}, ${Math.ceil(bytes / 1000)} KB</span><br>`,
    `${link(file, 'Tải ảnh về', ' class="get" download')}</li>`,
  ].join('');
}
