/** The last words of a build: what there is, where it is, what to do next. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOnSite } from '../../src/catalog/picture-names.ts';
import type { Manifest } from '../../src/model/output.ts';
import { INFOGRAPHIC_FORMATS, type PictureFormat } from '../../src/model/picture-format.ts';
import { PROJECT_ROOT } from './command.ts';
import { draftNote } from './drafts.ts';
import { OFFLINE_BYTES, type LeftOut } from './offline/write-packs.ts';
import { count, elapsed, shownPath } from './wording.ts';

export interface BuildResult {
  readonly manifest: Manifest;
  readonly pages: number;
  readonly leftOut: LeftOut;
  readonly out: string;
  readonly elapsedMs: number;
}

/** Number of pages below `distDir`. */
export function countPages(distDir: string): number {
  return readdirSync(distDir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    .length;
}

/** What has to be typed after an npm script to work on the same output folder. */
function outOption(out: string): string {
  return out === PROJECT_ROOT ? '' : ` -- --out ${shownPath(out, PROJECT_ROOT)}`;
}

/** Shapes of an infographic besides the one on its page. */
const POSTED_SHAPES = INFOGRAPHIC_FORMATS.filter((format) => !isOnSite(format)).length;

/** Where pictures to be posted are missing, or gone because the content has changed: how to get them. */
function postsNote(infographics: number, posts: number): readonly string[] {
  return posts < infographics * POSTED_SHAPES
    ? ['Ảnh để đăng Facebook, Zalo còn thiếu hoặc đã cũ: npm run infographics vẽ đủ mọi cỡ.']
    : [];
}

function offlineNote(leftOut: LeftOut): readonly string[] {
  if (leftOut.size === 0) return [];
  const of = Array.from(leftOut, ([locale, pages]) => `${locale} ${count(pages)}`).join(', ');
  return [
    `Phần giữ trong máy người đọc đã đầy (${count(OFFLINE_BYTES / 1024)} KB một thứ tiếng). Số trang chỉ xem được khi có mạng: ${of}.`,
    'Biển và trang đầu được giữ trước. (Pages that phones will not keep, by language.)',
  ];
}

export function buildSummary({ manifest, pages, leftOut, out, elapsedMs }: BuildResult): string {
  const pictures = (isCounted: (format: PictureFormat) => boolean) =>
    manifest.pictures.filter(({ format }) => isCounted(format)).length;
  const rows = [
    [pages, 'trang', 'dist'],
    [manifest.placards.length, 'biển', 'qr-output/placards'],
    [pictures((format) => format === 'feed'), 'ảnh giới thiệu', 'qr-output/infographics'],
    [pictures((format) => format === 'share'), 'ảnh chia sẻ', 'qr-output/share'],
    [pictures((format) => !isOnSite(format)), 'ảnh để đăng', 'qr-output/posts'],
  ] as const;
  const amounts = rows.map(([number]) => count(number));
  const width = Math.max(...amounts.map(({ length }) => length));
  return [
    '',
    `Xong trong ${elapsed(elapsedMs)}.`,
    ...rows.map(
      ([, noun, folder], index) =>
        `  ${(amounts[index] ?? '').padStart(width)} ${noun.padEnd(14)}  ${shownPath(join(out, folder))}`,
    ),
    '',
    ...postsNote(
      pictures((format) => format === 'feed'),
      pictures((format) => !isOnSite(format)),
    ),
    `Xem thử trên máy này: npm run preview${outOption(out)}`,
    'In biển: mở tệp PDF, in đúng 100 %, rồi quét thử một tờ trước khi in cả loạt.',
    ...offlineNote(leftOut),
    ...draftNote(manifest.placards.filter(({ draft }) => draft).length, manifest.placards.length),
  ].join('\n');
}
