/** The plan's targets through a year. */
import { frameOf } from './monthly.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { planResults, planTime } from '../../catalog/plan/plan.ts';
import type { AdministrativeDocument } from '../../document/document.ts';
import { formatDay } from '../../lib/date.ts';
import { paperDays } from '../paper-days.ts';
import { NO_DATA, type MonthlyInput, type AnnexTable, told, askedWords } from './input.ts';

/** The plan's targets by month; months that are yet to come are told as such. */
export function yearlyTable(catalog: Catalog, year: string, now: string): AnnexTable {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const byMonth = months.map((month) =>
    month > now.slice(0, 7) ? undefined : planResults(catalog, planTime(month, now)),
  );
  return {
    title: `Kết quả theo tháng, năm ${year}`,
    columns: [
      { head: 'Chỉ tiêu', share: 4 },
      { head: 'Yêu cầu', share: 3 },
      ...months.map((_, index) => ({ head: `T${index + 1}`, share: 2, align: 'center' as const })),
    ],
    rows: catalog.site.targets.map((target, index) => [
      target.what['vi'] ?? target.id,
      askedWords(target),
      ...byMonth.map((results) => {
        const result = results?.[index];
        return results === undefined ? 'chưa tới' : result === undefined ? NO_DATA : told(result);
      }),
    ]),
  };
}

export function yearlyReport(
  catalog: Catalog,
  papers: MonthlyInput['papers'],
  year: string,
  now: string,
): AdministrativeDocument {
  const { title, columns, rows } = yearlyTable(catalog, year, now);
  const issuer = catalog.site.publisher['vi'] ?? '';
  const day = now.slice(0, 10);
  return {
    ...frameOf(papers, issuer, day),
    title: 'Báo cáo',
    subject: `Kết quả thực hiện chỉ tiêu năm ${year}`,
    body: [
      {
        kind: 'paragraph',
        text: `Kết quả từng tháng của năm ${year}, đến ngày ${paperDays(formatDay(day))}, ở phụ lục kèm theo.`,
      },
    ],
    annexes: [{ title, landscape: true, body: [{ kind: 'table', columns, rows }] }],
    about: { title: `Báo cáo năm ${year}`, author: issuer, day },
  };
}
