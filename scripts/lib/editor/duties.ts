/** What has to be done, for the editor's page: in words, and as files to take home. */
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { DUE_WORDS, dueGroups, dueList, isDue } from '../../../src/catalog/due-list.ts';
import { planResults, planTime } from '../../../src/catalog/plan/plan.ts';
import { DUE_CALENDAR_PATH, DUE_TABLE_PATH, type PageDuties } from '../../../src/editor/seed.ts';
import { dueCalendar } from '../../../src/feeds/due-calendar.ts';
import { dueCsv, dueWhen } from '../../../src/reports/due-text.ts';
import { targetTold, timeWords } from '../../../src/reports/targets-text.ts';

/** @param now - a moment in Vietnam, `2026-11-24 08:15` */
export function pageDuties(catalog: Catalog, now: string): PageDuties {
  const time = planTime(now.slice(0, 7), now);
  return {
    due: dueGroups(catalog, dueList(catalog).filter(isDue)).map(({ name, items }) => ({
      name: name.vi,
      items: items.map((item) => ({
        what: `${DUE_WORDS[item.kind].vi}: ${item.title}`,
        when: dueWhen(item).vi,
        detail: item.detail.vi,
        isLate: item.state === 'late',
        file: item.file,
      })),
    })),
    time: timeWords(time, 'vi'),
    targets: planResults(catalog, time).map((result) => {
      const { name, asked, result: told, parts, rows } = targetTold(result, 'vi');
      return {
        ...{ name, asked, result: told, parts },
        ...(result.met === undefined ? {} : { isMet: result.met }),
        rows: rows.map(({ words, file }) => ({ words, file })),
      };
    }),
  };
}

/** By the address at which the editor's server gives them. */
export function dutyFiles(catalog: Catalog | undefined): ReadonlyMap<string, string> {
  if (catalog === undefined) return new Map();
  const items = dueList(catalog);
  const calendar = dueCalendar(catalog, items);
  return new Map([
    [DUE_TABLE_PATH, dueCsv(catalog, items)],
    ...(calendar === undefined ? [] : [[DUE_CALENDAR_PATH, calendar] as const]),
  ]);
}
