/** The e-bulletin of a month on paper: A4, two columns under a gate, in the default locale. */
import type { Drawing as DrawingName } from '../../../brand/drawings.ts';
import type { Fonts } from '../../../brand/fonts.ts';
import { HAIRLINE } from '../../../brand/palette.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { entriesIn, gazetteMonths, gazetteOf, gazettePaper, gazettePath } from '../../../catalog/gazette.ts';
import { compareCodePoints } from '../../../lib/compare.ts';
import type { OutputFile } from '../../../model/output.ts';
import { drawPages } from '../../../pdf/draw.ts';
import { outline } from '../../../pdf/marks.ts';
import { gazetteTitle } from '../../../strings/duty-words.ts';
import { stringsFor } from '../../../strings/index.ts';
import { artBlock, beside, moved, space, together, type Block } from '../block.ts';
import { runningHead } from '../head.ts';
import { CONTENT_MM, PAPER, paperPage } from '../paper.ts';
import { say } from '../words.ts';
import { flow } from './columns.ts';
import { COLUMN_MM, gazetteParts } from './items.ts';
import { foot, masthead } from './masthead.ts';

const ROOM_MM = PAPER.height - PAPER.top - PAPER.bottom;
const ABOVE_FOOT_MM = 4;
/** What the gate shows where no news has a drawing. */
const GATE_DRAWING: DrawingName = 'village';

/** One file for each month that has news; the same catalog gives the same bytes. */
export function gazetteFiles(catalog: Catalog, fonts: Fonts): readonly OutputFile[] {
  return gazetteMonths(catalog).flatMap((month) => {
    const file = gazetteFile(catalog, month, fonts);
    return file === undefined ? [] : [file];
  });
}

/** @returns nothing for a month that has nothing */
export function gazetteFile(catalog: Catalog, month: string, fonts: Fonts): OutputFile | undefined {
  const gazette = gazetteOf(catalog, month);
  if (gazette === undefined) return undefined;
  const { site, defaultLocale } = catalog;
  const strings = stringsFor(defaultLocale);
  const words = strings.site.duty.gazette;
  const title = gazetteTitle(month, words.title);
  const commune = site.name[defaultLocale] ?? '';
  const city = site.city[defaultLocale] ?? '';
  const { origin, base } = site.address;
  const url = `${origin}${base}${gazettePath(catalog, month, defaultLocale)}`;
  const [lead] = gazette.news;
  const first = masthead(
    fonts,
    { commune, city, title, lead: words.lead },
    lead?.main.data.drawing ?? GATE_DRAWING,
  );
  const again = runningHead({ commune: say(commune) }, fonts, title);
  const below = (number: number, count: number) =>
    foot(fonts, { commune, title, scan: words.scan, url }, number, count);
  const room = ROOM_MM - below(1, 1).heightMm - ABOVE_FOOT_MM;
  const headOf = (page: number): Block => (page === 0 ? first : again);
  const pages = flow(gazetteParts(gazette, strings, fonts), (page) => room - headOf(page).heightMm, 2);
  const drawn = pages.map((columns, index) => {
    const head = headOf(index);
    const end = below(index + 1, pages.length);
    return paperPage(
      together([head, moved(beneath(columns), 0, head.heightMm), moved(end, 0, ROOM_MM - end.heightMm)]),
    );
  });
  const days = entriesIn(gazette).map(({ main }) => main.data.updatedOn);
  const about = {
    title: `${title} – ${commune}`,
    subject: words.lead,
    author: commune,
    locale: defaultLocale,
    day: days.toSorted(compareCodePoints).at(-1) ?? `${month}-01`,
  };
  return { path: gazettePaper(month), bytes: drawPages(drawn, about, 'office', fonts) };
}

/** Columns with a hairline between them. */
function beneath(columns: readonly Block[]): Block {
  const step = CONTENT_MM - COLUMN_MM;
  const height = Math.max(...columns.map(({ heightMm }) => heightMm));
  const line = outline(`M${CONTENT_MM / 2} 0V${height}`, { stroke: { colour: HAIRLINE, width: 0.2 } });
  return together([
    artBlock([line], height),
    beside(columns.map((column, index) => [index * step, column] as const)),
    space(height),
  ]);
}
