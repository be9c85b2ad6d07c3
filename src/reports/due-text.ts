/** The list of what has to be done, as lines for a terminal, as a table and as JSON. */
import { dueGroups, DUE_WORDS, isDue, officeName, type DueItem } from '../catalog/due-list.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { csvText } from '../lib/csv.ts';
import { formatDay } from '../lib/date.ts';

/** When, in both languages. */
export function dueWhen({ by, state }: DueItem): { readonly vi: string; readonly en: string } {
  if (by === undefined) return { vi: 'chưa làm', en: 'open' };
  const day = formatDay(by);
  return state === 'late'
    ? { vi: `quá hạn ${day}`, en: `late, ${day}` }
    : { vi: `hạn ${day}`, en: `by ${day}` };
}

/** What is due, by office; no line end after the last. */
export function dueText(catalog: Catalog, items: readonly DueItem[], folder: string): string {
  const due = items.filter(isDue);
  if (due.length === 0) return 'Không có việc nào đến hạn. (Nothing is due.)';
  const late = due.filter(({ state }) => state === 'late').length;
  const blocks = dueGroups(catalog, due).map(({ name, items: own }) =>
    [
      `${name.vi} (${name.en}): ${own.length}`,
      ...own.map((item) => {
        const [what, when] = [DUE_WORDS[item.kind], dueWhen(item)];
        const detail = item.detail.en === item.detail.vi ? '' : `: ${item.detail.en}`;
        return [
          `  ${what.vi}: ${item.title}, ${when.vi}`,
          `    ${item.detail.vi}`,
          `    (${what.en}, ${when.en}${detail}) ${folder}/${item.file}:${item.line}`,
        ].join('\n');
      }),
    ].join('\n'),
  );
  return [
    ...blocks,
    `Đến hạn: ${due.length} việc, quá hạn: ${late}. (Due: ${due.length}. Late: ${late}.)`,
  ].join('\n\n');
}

const COLUMNS = ['Bộ phận', 'Việc', 'Bài, biển', 'Hạn', 'Tình trạng', 'Chi tiết', 'Tệp', 'Dòng'] as const;

const STATES: Readonly<Record<DueItem['state'], string>> = {
  late: 'quá hạn',
  now: 'đến lúc làm',
  later: 'chưa tới',
};

/** Everything, later things too, as a table for a spreadsheet. */
export function dueCsv(catalog: Catalog, items: readonly DueItem[]): string {
  const rows = items.map((item) => [
    officeName(catalog, item.office).vi,
    DUE_WORDS[item.kind].vi,
    item.title,
    item.by ?? '',
    STATES[item.state],
    item.detail.vi,
    item.file,
    String(item.line),
  ]);
  return csvText([COLUMNS, ...rows]);
}

/** For machines; indented, ending with a line end. */
export function dueJson(items: readonly DueItem[]): string {
  const plain = items.map(({ id, kind, office, title, by, state, detail, file, line }) => ({
    ...{ id, kind, office, title, by: by ?? null, state, detail, file, line },
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
