/** What a page may weigh, so that it is read in the first second on a slow line; and what is heavy in one that is not. */
import { gzipSync } from 'node:zlib';
import { leadPictures } from './lead-picture.ts';
import { readPage, type Link, type PageBytes, type ReadPage } from './site-check/page-reader.ts';
import { count } from './wording.ts';

/** A page with its CSS and inline drawing, `gzip -9`: what the first round trips of a connection carry. */
export const PAGE_BYTES = 12 * 1024;
/** A page with its lead picture at phone width. */
export const FIRST_VIEW_BYTES = 60 * 1024;
/** All scripts of a page, `gzip -9`. */
export const SCRIPT_BYTES = 5 * 1024;

export interface BudgetFault {
  /** Path of the page below the site. */
  readonly page: string;
  readonly vi: string;
  readonly en: string;
}

/** Size of a file of the site, and its text where it is one that is sent compressed. */
export interface SiteFile {
  readonly bytes: number;
  readonly text?: string;
}

/** @param path - below the site, as a page links to it from the host's root without the base */
export type FindFile = (link: string) => SiteFile | undefined;

const LABELS: Readonly<Record<keyof PageBytes, readonly [vi: string, en: string]>> = {
  css: ['CSS', 'CSS'],
  drawing: ['hình vẽ', 'drawing'],
  symbols: ['biểu tượng', 'symbols'],
  data: ['JSON-LD', 'JSON-LD'],
  script: ['mã lệnh', 'script'],
  text: ['chữ và thẻ', 'text and tags'],
};

export function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** What each part of a page weighs by itself; together a little more than the page, whose parts share words. */
export function bytesOf({ parts }: ReadPage): PageBytes {
  const weigh = (part: string) => (part === '' ? 0 : gzipBytes(part));
  return {
    css: weigh(parts.css),
    drawing: weigh(parts.drawing),
    symbols: weigh(parts.symbols),
    data: weigh(parts.data),
    script: weigh(parts.script),
    text: weigh(parts.text),
  };
}

/** The heaviest part first. */
function partsText(bytes: PageBytes, language: 0 | 1): string {
  return (Object.entries(bytes) as [keyof PageBytes, number][])
    .filter(([, size]) => size > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, size]) => `${LABELS[name][language]} ${count(size)}`)
    .join(', ');
}

interface Tag {
  readonly name: string;
  readonly text: string;
}

/** Value of an attribute, empty where it has none. */
function attribute({ text }: Tag, name: string): string | undefined {
  const [whole, value] = new RegExp(`\\s${name}(?:="([^"]*)"|(?=[\\s/>]))`, 'u').exec(text) ?? [];
  return whole === undefined ? undefined : (value ?? '');
}

function tagsOf(html: string): readonly Tag[] {
  return [...html.matchAll(/<(link|script|img|source|iframe)\b[^>]*>/gu)].map(([text, name = '']) => ({
    name,
    text,
  }));
}

/** What keeps a browser from painting: a style sheet for screens, or a script that is waited for. */
function blocksPaint(tag: Tag): boolean {
  if (tag.name === 'script') {
    const waits = !['async', 'defer'].some((name) => attribute(tag, name) !== undefined);
    return attribute(tag, 'src') !== undefined && attribute(tag, 'type') !== 'module' && waits;
  }
  return tag.name === 'link' && attribute(tag, 'rel') === 'stylesheet' && attribute(tag, 'media') !== 'print';
}

const addressOf = (tag: Tag): string => attribute(tag, 'href') ?? attribute(tag, 'src') ?? '';

/** Where a page fetches something from while it is read; a link that a reader may follow is not among them. */
function fetched({ links }: ReadPage): readonly Link[] {
  return links.filter(({ from, leads }) => !leads && !from.startsWith('link[') && !from.startsWith('meta['));
}

/**
 * What is wrong with the weight of one page.
 *
 * @param page - its path below the site
 * @param find - files of the site
 */
export function* pageFaults(page: string, html: string, find: FindFile): Generator<BudgetFault> {
  const read = readPage(html);
  const bytes = gzipBytes(html);
  if (bytes > PAGE_BYTES) {
    const parts = bytesOf(read);
    yield {
      page,
      vi: `nặng ${count(bytes)} byte khi nén, quá ${count(bytes - PAGE_BYTES)} so với ${count(PAGE_BYTES)}. Trong đó: ${partsText(parts, 0)}.`,
      en: `${count(bytes)} bytes gzipped, over by ${count(bytes - PAGE_BYTES)}. In it: ${partsText(parts, 1)}.`,
    };
  }
  for (const tag of tagsOf(html).filter(blocksPaint)) {
    const address = addressOf(tag);
    yield {
      page,
      vi: `phải đợi tệp ${address} rồi mới hiện. Hãy đặt CSS vào trang, thêm defer cho mã lệnh.`,
      en: `waits for ${address} before it is painted.`,
    };
  }
  for (const { target, from } of fetched(read)) {
    if (!/^(?:https?:)?\/\//u.test(target)) continue;
    yield {
      page,
      vi: `tải ${target} (${from}) từ máy chủ khác.`,
      en: `fetches ${target} from another host.`,
    };
  }
  if (/@font-face|@import|url\(["']?(?:https?:)?\/\//u.test(read.parts.css)) {
    yield {
      page,
      vi: 'CSS gọi phông chữ hay tệp ở nơi khác.',
      en: 'Its CSS calls for a font or a file elsewhere.',
    };
  }
  const scripts = tagsOf(html).filter((tag) => tag.name === 'script' && attribute(tag, 'src') !== undefined);
  const inline =
    read.parts.script === ''
      ? 0
      : gzipBytes(read.parts.script.replaceAll(/<script[^>]*\ssrc=[^>]*><\/script>/gu, ''));
  const weighed = scripts
    .map((tag) => find(addressOf(tag))?.text ?? '')
    .reduce((sum, text) => sum + gzipBytes(text), inline);
  if (weighed > SCRIPT_BYTES) {
    yield {
      page,
      vi: `mã lệnh nặng ${count(weighed)} byte khi nén, tối đa ${count(SCRIPT_BYTES)}.`,
      en: `${count(weighed)} bytes of script gzipped, ${count(SCRIPT_BYTES)} at most.`,
    };
  }
  // One finding is enough: whoever makes the heaviest file lighter looks at the others too.
  const [heaviest] = leadPictures(html)
    .map((picture) => ({ ...picture, bytes: find(picture.address)?.bytes ?? 0 }))
    .toSorted((a, b) => b.bytes - a.bytes);
  if (heaviest !== undefined && bytes + heaviest.bytes > FIRST_VIEW_BYTES) {
    const { address, density } = heaviest;
    const weights = [bytes + heaviest.bytes, FIRST_VIEW_BYTES, heaviest.bytes, bytes].map(count);
    const [together, most, ofPicture, ofPage] = weights;
    yield {
      page,
      vi: `cùng ảnh đầu ${address} (điện thoại ${density} điểm một pixel CSS) nặng ${together} byte, tối đa ${most}: ảnh ${ofPicture}, trang ${ofPage}.`,
      en: `${together} bytes with its lead picture on a phone of ${density} pixels to one, ${most} at most: picture ${ofPicture}, page ${ofPage}.`,
    };
  }
}

/** Pages that say the same of themselves are named once: a placard's page answers at several addresses. */
export function budgetFaults(pages: ReadonlyMap<string, string>, find: FindFile): readonly BudgetFault[] {
  const seen = new Map<string, string>();
  for (const [page, html] of pages) if (!seen.has(html)) seen.set(html, page);
  return Array.from(seen, ([html, page]) => [...pageFaults(page, html, find)]).flat();
}
