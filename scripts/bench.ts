/** How long builds take and what they need, on made-up content. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../src/catalog/read.ts';
import { measureLogs, type LogCosts } from './lib/bench/logs.ts';
import { measureMedia, type MediaCosts } from './lib/bench/media.ts';
import { measurePages, type LineCosts } from './lib/bench/pages.ts';
import { measurePhotos, type PhotoCosts } from './lib/bench/photos.ts';
import { measurePlacards, type PlacardCosts } from './lib/bench/placards.ts';
import { defineCommand, main } from './lib/command.ts';
import { Stop, UsageError } from './lib/failure.ts';
import {
  measureBuild,
  measureRates,
  writeSyntheticContent,
  type BuildCost,
  type Rates,
} from './lib/measure.ts';
import { PRIVATE_FOLDER } from './lib/publish.ts';
import { count, shownPath, table } from './lib/wording.ts';

/** Entries of the content that `bench -- placards` works on: 40 placards. */
const PLACARD_ENTRIES = 120;
/** Pictures that `bench -- media` draws for the peak of memory. */
const MEDIA_PICTURES = 1000;
/** Size of the log that `bench -- logs` counts in. */
const LOG_MEGABYTES = 1000;
const SIZES = [100, 1000];
const SAMPLES = 40;

interface Row extends BuildCost, Rates {
  readonly entries: number;
  /** Reading and checking the content, in one warm process. */
  readonly readSeconds: number;
}

function sizes(typed: string | undefined): readonly number[] {
  if (typed === undefined) return SIZES;
  const entries = Number(typed);
  if (!Number.isInteger(entries) || entries < 10) {
    throw new UsageError(`--entries phải là số nguyên từ 10 trở lên, không phải "${typed}". (10 or more.)`);
  }
  return [entries];
}

async function measure(entries: number, folder: string): Promise<Row> {
  const content = join(folder, 'content');
  writeSyntheticContent(content, entries);
  const start = performance.now();
  const { catalog, issues } = readContent(content);
  const readSeconds = (performance.now() - start) / 1000;
  if (catalog === undefined) throw new Stop(`The made-up content has errors: ${JSON.stringify(issues[0])}`);
  const cost = measureBuild(content, join(folder, 'out'));
  return { entries, readSeconds, ...cost, ...(await measureRates(catalog, SAMPLES)) };
}

function rowsText(rows: readonly Row[]): string {
  return table([
    ['Số bài', 'Đọc (giây)', 'Dựng (giây)', 'Bộ nhớ (MiB)', 'Vẽ biển/giây', 'Kiểm biển/giây', 'Ảnh/giây'],
    ...rows.map((row) => [
      count(row.entries),
      ...[
        row.readSeconds,
        row.wallSeconds,
        row.peakMib,
        row.placardsDrawn,
        row.placardsProved,
        row.pictures,
      ].map((value) => count(Math.round(value * 10) / 10)),
    ]),
  ]);
}

function tenths(value: number): string {
  return count(Math.round(value * 10) / 10);
}

function placardText({ drawing, firstDecodeMs, runs }: PlacardCosts): string {
  return [
    'Vẽ một biển, các cách xen kẽ nhau, trung vị:',
    table([
      ['Cách vẽ', 'ms', 'so với ta', 'byte'],
      ...drawing.map(({ name, ms, ratio, bytes }) => [
        name,
        tenths(ms),
        count(Math.round(ratio * 100) / 100),
        count(bytes),
      ]),
    ]),
    '',
    `Đọc lần đầu từ PDF ở 100 dpi: ${tenths(firstDecodeMs)} ms một trang.`,
    '',
    'Làm trọn một biển (hai bản in, mã rời, giấy tờ), có kiểm chứng:',
    table([
      ['Luồng', 'Từ bộ nhớ đệm', 'ms/biển', 'Biển'],
      ...runs.map(({ threads, cached, msPerPlacard, placards }) => [
        count(threads),
        cached ? 'có' : 'không',
        tenths(msPerPlacard),
        count(placards),
      ]),
    ]),
  ].join('\n');
}

function pagesText(costs: readonly LineCosts[]): string {
  return [
    'Mở trang của từng biển trên Chromium, lần đầu, không có gì trong bộ nhớ đệm; trung vị (tệ nhất):',
    table([
      [
        'Trang',
        'Địa chỉ',
        'Đường truyền, máy chậm',
        'LCP (ms)',
        'CLS',
        'TBT (ms)',
        'Việc dài nhất (ms)',
        'byte',
        'Yêu cầu',
      ],
      ...costs.map(({ site, line, pages, median, worst }) => [
        site,
        count(pages),
        line,
        ...(['lcpMs', 'cls', 'tbtMs', 'longestTaskMs', 'bytes', 'requests'] as const).map((figure) => {
          const digits = figure === 'cls' ? 1000 : 1;
          const shown = (value: number) => String(Math.round(value * digits) / digits);
          return `${shown(median[figure])} (${shown(worst[figure])})`;
        }),
      ]),
    ]),
  ].join('\n');
}

function photosText({ photos, warmCpuMs }: PhotoCosts): string {
  const milliseconds = (value: number) => count(Math.round(value));
  return [
    'Mọi tệp của một ảnh 12 megapixel, bên cạnh dịch vụ ảnh của Astro để nguyên mặc định; CPU của mọi luồng, trung vị:',
    table([
      ['Ảnh', 'Tệp', 'CPU (ms)', 'Astro (ms)', 'tỷ lệ', 'nặng nhất trên điện thoại (byte)', 'Astro (byte)'],
      ...photos.map(({ name, files, cpuMs, astroCpuMs, phoneBytes, astroPhoneBytes }) => [
        name,
        count(files),
        milliseconds(cpuMs),
        milliseconds(astroCpuMs),
        `${count(Math.round((cpuMs / astroCpuMs) * 100))} %`,
        count(phoneBytes),
        count(astroPhoneBytes),
      ]),
    ]),
    '',
    `Dựng lại khi ảnh không đổi: ${milliseconds(warmCpuMs)} ms cho ${photos.length} ảnh.`,
  ].join('\n');
}

function mediaText({ firstMs, drawing, runs, memory, clip }: MediaCosts): string {
  const film =
    clip === undefined
      ? 'Không đo phim: máy này không có bộ nén, hoặc chưa bài nào có mục clip.'
      : `Một phim ${tenths(clip.filmSeconds)} giây: làm trong ${tenths(clip.seconds)} giây, ${count(clip.bytes)} byte.`;
  return [
    'Vẽ một ảnh dọc 1080 × 1350, hai cách xen kẽ nhau, trung vị:',
    table([
      ['Cách vẽ', 'ms', 'so với ta', 'byte', 'nặng nhất'],
      ...drawing.map(({ name, ms, ratio, bytes, mostBytes }) => [
        name,
        tenths(ms),
        count(Math.round(ratio * 100) / 100),
        count(bytes),
        count(mostBytes),
      ]),
    ]),
    '',
    `Ảnh đầu tiên của một tiến trình: ${tenths(firstMs)} ms.`,
    '',
    'Cả loạt ảnh dọc:',
    table([
      ['Cùng lúc', 'Từ bộ nhớ đệm', 'ms/ảnh', 'Ảnh'],
      ...runs.map(({ workers, cached, msPerPicture, pictures }) => [
        count(workers),
        cached ? 'có' : 'không',
        tenths(msPerPicture),
        count(pictures),
      ]),
    ]),
    '',
    `${count(memory.pictures)} ảnh đủ mọi cỡ: nhiều nhất ${count(Math.round(memory.peakMib))} MiB, ${tenths(memory.seconds)} giây.`,
    film,
  ].join('\n');
}

async function benchMedia(content: string, folder: string, pictures: number): Promise<string> {
  const { catalog, issues } = readContent(content);
  if (catalog === undefined) throw new Stop(`The content has errors: ${JSON.stringify(issues[0])}`);
  const costs = await measureMedia(catalog, content, join(folder, 'media'), pictures);
  return `${mediaText(costs)}\n\nSố đo đã ghi vào ${shownPath(record(folder, { media: costs }))}`;
}

async function benchPages(content: string, folder: string): Promise<string> {
  const { catalog, issues } = readContent(content);
  if (catalog === undefined) throw new Stop(`The content has errors: ${JSON.stringify(issues[0])}`);
  const out = join(folder, 'pages');
  measureBuild(content, out);
  const costs = await measurePages(catalog, join(out, 'dist'));
  return `${pagesText(costs)}\n\nSố đo đã ghi vào ${shownPath(record(folder, { pages: costs }))}`;
}

async function benchPlacards(folder: string, entries: number): Promise<string> {
  const content = join(folder, 'placards', 'content');
  writeSyntheticContent(content, entries);
  const { catalog, issues } = readContent(content);
  if (catalog === undefined) throw new Stop(`The made-up content has errors: ${JSON.stringify(issues[0])}`);
  const costs = await measurePlacards(catalog, join(folder, 'placards', 'out'));
  return `${placardText(costs)}\n\nSố đo đã ghi vào ${shownPath(record(folder, { placards: costs }))}`;
}

function logsText({ mib, lines, seconds, peakMib, idleMib, scans }: LogCosts): string {
  return [
    'Đếm lượt quét trong một nhật ký bịa:',
    table([
      ['MiB', 'Dòng', 'Giây', 'MiB/giây', 'Bộ nhớ nhiều nhất (MiB)', 'của riêng Node (MiB)', 'Lượt quét'],
      [...[mib, lines, seconds, mib / seconds, peakMib, idleMib].map((value) => tenths(value)), count(scans)],
    ]),
  ].join('\n');
}

/** Keeps the figures with the day and the machine; returns the file. */
function record(folder: string, figures: object): string {
  const now = new Date().toISOString();
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  const file = join(folder, `${now.replaceAll(/[:.]/gu, '-')}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ measuredAt: now, machine, ...figures }, null, 2)}\n`);
  return file;
}

await main(
  defineCommand({
    name: 'bench',
    operands: '[placards|pages|photos|media|logs]',
    vi: 'Đo thời gian và bộ nhớ khi dựng nội dung bịa gồm 100 và 1.000 bài, số biển và số ảnh làm được mỗi giây.\nThêm chữ placards: chỉ đo biển, bên cạnh pdfkit thường và Chromium.\nThêm chữ pages: đo trang của từng biển trên đường truyền chậm, bên cạnh Starlight.\nThêm chữ photos: đo ảnh 12 megapixel, bên cạnh dịch vụ ảnh của Astro.\nThêm chữ media: đo ảnh để đăng, bên cạnh Chromium, bộ nhớ cho 1.000 ảnh (--entries N: N ảnh), và một phim.\nThêm chữ logs: đếm lượt quét trong nhật ký máy chủ bịa 1 GB (--entries N: N MB).',
    en: 'Measures builds of made-up content (100 and 1,000 entries): time, memory, placards and pictures per second.\nWith the word placards: only placards, beside plain pdfkit and Chromium.\nWith the word pages: the pages of the placards on slow lines, beside Starlight.\nWith the word photos: photos of 12 megapixels, beside Astro’s image service.\nWith the word media: pictures to post, beside Chromium, the memory of 1,000 of them (--entries N: of N), and a film.\nWith the word logs: counting scans in a made-up server log of 1 GB (--entries N: of N MB).',
    options: {
      entries: {
        type: 'string',
        placeholder: 'N',
        vi: 'chỉ đo với N bài',
        en: 'measure N entries only',
      },
    },
    async run({ content, out, operands, values }) {
      const folder = join(out, PRIVATE_FOLDER, 'bench');
      if (operands.join() === 'placards') {
        const [entries = PLACARD_ENTRIES] = values.entries === undefined ? [] : sizes(values.entries);
        console.log(await benchPlacards(folder, entries));
        return;
      }
      if (operands.join() === 'media') {
        const [pictures = MEDIA_PICTURES] = values.entries === undefined ? [] : sizes(values.entries);
        console.log(await benchMedia(content, folder, pictures));
        return;
      }
      if (operands.join() === 'pages') {
        console.log(await benchPages(content, folder));
        return;
      }
      if (operands.join() === 'logs') {
        const [megabytes = LOG_MEGABYTES] = values.entries === undefined ? [] : sizes(values.entries);
        const costs = measureLogs(join(folder, 'logs'), megabytes);
        const file = record(folder, { logs: costs });
        console.log(`${logsText(costs)}\n\nSố đo đã ghi vào ${shownPath(file)}`);
        return;
      }
      if (operands.join() === 'photos') {
        const costs = await measurePhotos(join(folder, 'photos'));
        const file = record(folder, { photos: costs });
        console.log(`${photosText(costs)}\n\nSố đo đã ghi vào ${shownPath(file)}`);
        return;
      }
      if (operands.length > 0) throw new UsageError(`Không hiểu "${operands.join(' ')}". (Unknown word.)`);
      const rows: Row[] = [];
      for (const entries of sizes(values.entries)) {
        console.error(`Đang đo ${count(entries)} bài …`);
        rows.push(await measure(entries, join(folder, String(entries))));
      }
      console.log(`${rowsText(rows)}\n\nSố đo đã ghi vào ${shownPath(record(folder, { rows }))}`);
    },
  }),
);
