/** What phones keep, as it was written: is it all there, the same as the pages, and light enough? */
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { WORKER_FILE, type WorkerLocale } from '../../../src/offline/names.ts';
import { listPath, unpack, type Pack, type PackList } from '../../../src/offline/pack.ts';
import type { SiteFiles } from '../link-check.ts';
import { gzipBytes } from '../page-budget.ts';
import { servedFile } from '../site-check/resolve.ts';
import { count } from '../wording.ts';
import { workerSite } from './worker-site.ts';
import { OFFLINE_BYTES } from './write-packs.ts';

function fault(file: string, vi: string, en: string): string {
  return `dist/${file}: ${vi} (${en})`;
}

function* packFaults({ paths, texts }: SiteFiles, name: string, json: string): Generator<string> {
  for (const { names, text } of unpack(JSON.parse(json) as Pack)) {
    for (const path of names) {
      const file = servedFile(path);
      if (!paths.has(file)) yield fault(name, `gói một trang không có: ${file}.`, `${file} is not there.`);
      else if (texts.get(file) !== text) {
        yield fault(name, `nội dung khác với dist/${file}.`, `it is not what ${file} says.`);
      }
    }
  }
}

function heavy(list: string, weights: readonly (readonly [name: string, bytes: number])[]): string {
  const bytes = weights.reduce((sum, [, of]) => sum + of, 0);
  const parts = weights
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, of]) => `${name} ${count(of)}`)
    .join(', ');
  return fault(
    list,
    `phần giữ trong máy nặng ${count(bytes)} byte khi nén, tối đa ${count(OFFLINE_BYTES)}. Trong đó: ${parts}.`,
    `${count(bytes)} bytes gzipped are kept, ${count(OFFLINE_BYTES)} at most.`,
  );
}

function* localeFaults(site: SiteFiles, locale: WorkerLocale): Generator<string> {
  const list = listPath(locale.id);
  const text = site.texts.get(list);
  if (text === undefined) {
    yield fault(list, 'không có danh sách những gì điện thoại giữ lại.', 'the list is missing.');
    return;
  }
  const weights: (readonly [string, number])[] = [[list, gzipBytes(text)]];
  const kept = new Set<string>();
  for (const name of (JSON.parse(text) as PackList).packs) {
    const json = site.texts.get(name);
    if (json === undefined) {
      yield fault(list, `ghi tệp ${name}, nhưng không có tệp này.`, `it names ${name}, which is not there.`);
      continue;
    }
    weights.push([name, gzipBytes(json)]);
    yield* packFaults(site, name, json);
    for (const { names } of unpack(JSON.parse(json) as Pack)) for (const path of names) kept.add(path);
  }
  if (weights.reduce((sum, [, bytes]) => sum + bytes, 0) > OFFLINE_BYTES) yield heavy(list, weights);
  // Where readers begin, and what they are told where nothing else is at hand.
  for (const path of [locale.prefix, locale.offlinePage].filter((one) => !kept.has(one))) {
    yield fault(list, `thiếu trang /${path}, mất sóng sẽ không xem được.`, `the page /${path} is not kept.`);
  }
}

/** Faults of the worker, the lists and the packs of a built site. */
export function offlineFaults(catalog: Catalog, site: SiteFiles): readonly string[] {
  const worker = site.paths.has(WORKER_FILE)
    ? []
    : [fault(WORKER_FILE, 'không có tệp này.', 'the worker is missing.')];
  if (catalog.site.offline === 'off') return worker;
  const { locales } = workerSite(catalog.site, []);
  return [...worker, ...locales.flatMap((locale) => [...localeFaults(site, locale)])];
}
