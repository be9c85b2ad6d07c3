/** What a placard costs: drawing beside plain pdfkit and a warm browser, then making and proving whole runs. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts, type Fonts } from '../../../src/brand/fonts.ts';
import type { Catalog, Placard } from '../../../src/catalog/catalog.ts';
import { drawPages } from '../../../src/pdf/draw.ts';
import { drawnPlacards } from '../../../src/placard/check.ts';
import { installedTools } from '../../../src/placard/engine/installed.ts';
import { aboutPlacard, placardPage } from '../../../src/placard/placard-page.ts';
import { placardSpec } from '../../../src/placard/spec.ts';
import { launchBrowser } from '../../../src/testing/browser.ts';
import { makePlacards } from '../make-placards.ts';
import { drawPlain } from './plain-pdfkit.ts';
import { emptySheet, signSvg } from './sign-html.ts';
import { median, timed } from './statistics.ts';

export interface Contender {
  readonly name: string;
  /** Median of one sign, milliseconds. */
  readonly ms: number;
  readonly bytes: number;
  /** Median of the ratios to our own office page in the same turn. */
  readonly ratio: number;
}

export interface Run {
  readonly threads: number;
  readonly cached: boolean;
  /** Whole run divided by its placards: two pages, symbols, papers. */
  readonly msPerPlacard: number;
  readonly placards: number;
}

export interface PlacardCosts {
  readonly drawing: readonly Contender[];
  /** Median from a PDF to its symbol, rendered at 100 dpi, by the first reader, milliseconds. */
  readonly firstDecodeMs: number;
  readonly runs: readonly Run[];
}

/** Where a symbol is first read at: the least that our proof goals name. */
const FIRST_DENSITY_DPI = 100;

const ROUNDS = 15;
/** The first half of them warms up. */
const DECODES = 320;

/** Before anything counts: a run of a thousand placards is told by its steady pace, which compilers and browsers reach late. */
const WARM_UP_ROUNDS = 12;
const SIGNS_A_ROUND = 30;

type Draw = (placard: Placard) => Uint8Array | Promise<Uint8Array>;

/** @param folder - for outputs; whatever was in it is removed */
export async function measurePlacards(catalog: Catalog, folder: string): Promise<PlacardCosts> {
  const fonts = loadFonts();
  const placards = drawnPlacards(catalog);
  const firstDecodeMs = await measureFirstDecode(catalog, placards, fonts);
  const runs = await measureRuns(catalog, placards.length, folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(emptySheet(fonts));
    const sheet = (placard: Placard) => placardPage(placardSpec(catalog, placard), 'office', fonts).page;
    const contenders: Readonly<Record<string, Draw>> = {
      'Cổng Làng, office': (placard) => drawOurs(catalog, placard, 'office', fonts),
      'Cổng Làng, press': (placard) => drawOurs(catalog, placard, 'press', fonts),
      'pdfkit, font dùng lại': (placard) => drawPlain(sheet(placard), fonts),
      'Chromium page.pdf': async (placard) => {
        const made = sheet(placard);
        const { width, height } = made.geometry.media;
        await page.evaluate((svg) => {
          document.body.innerHTML = svg;
        }, signSvg(made));
        return page.pdf({ width: `${width}mm`, height: `${height}mm`, printBackground: true });
      },
    };
    const drawing = await alternate(contenders, placards);
    return { drawing, firstDecodeMs, runs };
  } finally {
    await browser.close();
  }
}

function drawOurs(catalog: Catalog, placard: Placard, variant: 'office' | 'press', fonts: Fonts): Uint8Array {
  const spec = placardSpec(catalog, placard);
  return drawPages([placardPage(spec, variant, fonts).page], aboutPlacard(spec), variant, fonts);
}

/** Every contender draws the same signs in turn, so that what else the machine does meets all of them alike. */
async function alternate(
  contenders: Readonly<Record<string, Draw>>,
  placards: readonly Placard[],
): Promise<readonly Contender[]> {
  const names = Object.keys(contenders);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const bytes = new Map<string, number>();
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const name of names) {
      const draw = contenders[name];
      if (draw === undefined) continue;
      const { ms, result } = await timed(async () => {
        let last = 0;
        for (let sign = 0; sign < SIGNS_A_ROUND; sign += 1) {
          const placard = placards[(sign + Math.max(round, 0) * SIGNS_A_ROUND) % placards.length];
          if (placard !== undefined) last = (await draw(placard)).length;
        }
        return last;
      });
      if (round >= 0) times.get(name)?.push(ms / SIGNS_A_ROUND);
      bytes.set(name, result);
    }
  }
  const ours = times.get(names[0] ?? '') ?? [];
  return names.map((name) => {
    const own = times.get(name) ?? [];
    const ratios = own.map((ms, round) => ms / (ours[round] ?? Number.NaN));
    return { name, ms: median(own), bytes: bytes.get(name) ?? 0, ratio: median(ratios) };
  });
}

async function measureFirstDecode(
  catalog: Catalog,
  placards: readonly Placard[],
  fonts: Fonts,
): Promise<number> {
  const { engines, rasteriser } = await installedTools();
  const [reader] = engines;
  if (reader === undefined) throw new RangeError('There is no reader.');
  const times: number[] = [];
  const pages = placards.map((placard) => drawOurs(catalog, placard, 'office', fonts));
  for (let turn = 0; turn < DECODES; turn += 1) {
    const pdf = pages[turn % pages.length];
    if (pdf === undefined) break;
    const { ms } = await timed(() =>
      rasteriser.withPages(pdf, async ([page]) => {
        const found = page === undefined ? [] : await reader.read(await page.grey(FIRST_DENSITY_DPI), 1);
        if (found.length !== 1) throw new RangeError('The symbol was not read.');
      }),
    );
    if (turn >= DECODES / 2) times.push(ms);
  }
  rasteriser.close();
  return median(times);
}

/** The whole run, from nothing and from a full cache, on one thread and on two. */
async function measureRuns(catalog: Catalog, placards: number, folder: string): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const threads of [1, 2]) {
    rmSync(folder, { recursive: true, force: true });
    for (const cached of [false, true]) {
      const to = join(folder, cached ? 'warm' : 'cold');
      mkdirSync(to, { recursive: true });
      const { ms } = await timed(() =>
        makePlacards(catalog, { to, cache: join(folder, 'cache'), threads }, () => undefined),
      );
      runs.push({ threads, cached, msPerPlacard: ms / placards, placards });
    }
  }
  return runs;
}
