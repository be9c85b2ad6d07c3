/** `npm run report` (`npm run bao-cao`): the monthly report, or the plan's targets through a year. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFonts } from '../src/brand/fonts.ts';
import type { Catalog } from '../src/catalog/catalog.ts';
import { readContent } from '../src/catalog/read.ts';
import type { AdministrativeDocument } from '../src/document/document.ts';
import { cleanText } from '../src/lib/text.ts';
import { workbookBytes } from '../src/lib/workbook/write.ts';
import { comparePlacards } from '../src/placard/reprint.ts';
import { monthlyAnnexes } from '../src/reports/monthly/annexes.ts';
import { periodOf, type AnnexTable } from '../src/reports/monthly/input.ts';
import { monthlyReport } from '../src/reports/monthly/monthly.ts';
import { yearlyReport, yearlyTable } from '../src/reports/monthly/yearly.ts';
import { scanCounter } from '../src/reports/monthly/scans.ts';
import { countScans } from './lib/count-scans.ts';
import { defineCommand, main, option } from './lib/command.ts';
import { Stop, UsageError } from './lib/failure.ts';
import { periodChanges } from './lib/period-changes.ts';
import { savedInFile } from './lib/saved-manifest.ts';
import { soundContent } from './lib/sound-content.ts';
import { nowInVietnam } from './lib/today.ts';
import { shownPath } from './lib/wording.ts';
import { writeDocument } from './lib/write-document.ts';
import { replaceFile } from './lib/write-files.ts';

const WHEN = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

await main(
  defineCommand({
    name: 'report',
    operands: 'YYYY-MM|YYYY',
    vi: 'Báo cáo tháng theo thể thức Nghị định 30/2020: Word, PDF và các phụ lục Excel trong reports/. Nêu năm thì ra bảng chỉ tiêu 12 tháng.',
    en: 'The monthly report laid out by Decree 30/2020: Word, PDF and annexes for Excel, in reports/. A year gives its targets by month.',
    options: {
      log: option(
        'FILE,…',
        'nhật ký máy chủ để đếm lượt quét, nhiều tệp cách nhau dấu phẩy (thường, JSON của nginx hay Caddy, .gz)',
        'access logs to count scans in, separated by commas (common, combined, JSON of nginx or Caddy, .gz)',
      ),
      manifest: option(
        'FILE',
        'tệp manifest.json đã lưu khi in biển, để biết biển nào phải in lại',
        'the manifest.json saved when the placards were printed, to tell which to print again',
      ),
      difficulties: option(
        'FILE.txt',
        'lời cán bộ về khó khăn (mặc định: reports/kho-khan-YYYY-MM.txt)',
        'difficulties in the words of staff (default: reports/kho-khan-YYYY-MM.txt)',
      ),
    },
    async run({ content, out, operands, values }) {
      const [when = '', ...more] = operands;
      const now = nowInVietnam();
      if (!WHEN.test(when) || more.length > 0) {
        throw new UsageError(
          `Hãy nêu một tháng như ${now.slice(0, 7)}, hoặc một năm. (Name one month or one year.)`,
        );
      }
      if (when > now.slice(0, when.length)) {
        throw new UsageError(`${when} chưa tới. (That is yet to come.)`);
      }
      soundContent(content);
      const { catalog } = readContent(content, { today: now.slice(0, 10) });
      const papers = catalog?.site.papers;
      if (catalog === undefined || papers === undefined) {
        throw new Stop(
          'site.yaml chưa có mục papers (địa danh, ký hiệu, nơi nhận); hãy điền rồi chạy lại. (Fill in papers in site.yaml.)',
        );
      }
      const path = join(out, 'reports', `bao-cao-${when}`);
      if (when.length === 4) {
        await write(path, yearlyReport(catalog, papers, when, now), [yearlyTable(catalog, when, now)]);
        return 0;
      }
      const period = periodOf(when, papers.periodFrom);
      const logs = values.log?.split(',').filter(Boolean) ?? [];
      const counter = scanCounter(
        catalog.placards.map(({ code }) => code),
        period,
        catalog.site.address.base,
      );
      await countScans(logs, counter);
      const difficulties = paragraphsOf(values.difficulties, join(out, 'reports', `kho-khan-${when}.txt`));
      const scans = logs.length === 0 ? undefined : counter.result();
      const toReprint = values.manifest === undefined ? undefined : reprinted(catalog, values.manifest);
      const changes = periodChanges(content, catalog.defaultLocale, period);
      const input = { catalog, papers, month: when, now, changes, scans, toReprint, difficulties };
      await write(path, monthlyReport(input), monthlyAnnexes(input));
      if (scans !== undefined && scans.broken > 0) {
        console.error(`Bỏ qua ${scans.broken} dòng nhật ký không đọc được. (Broken lines left out.)`);
      }
      return 0;
    },
  }),
);

/** Printed placards whose face has changed since the printing of that manifest. */
function reprinted(catalog: Catalog, manifest: string): readonly string[] {
  const { placards } = savedInFile(resolve(manifest));
  const { changed } = comparePlacards(catalog, placards, loadFonts());
  return changed
    .filter(({ placard: { status } }) => status === 'printed' || status === 'hung')
    .map(({ placard: { code } }) => code);
}

/** Paragraphs stand apart by empty lines; the usual file need not be there. */
function paragraphsOf(named: string | undefined, usual: string): readonly string[] {
  const file = named ?? usual;
  if (!existsSync(file)) {
    if (named === undefined) return [];
    throw new Stop(`Không có tệp ${file}. (No such file.)`);
  }
  return cleanText(readFileSync(file, 'utf8'))
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

async function write(
  path: string,
  document: AdministrativeDocument,
  annexes: readonly AnnexTable[],
): Promise<void> {
  await writeDocument(path, document);
  annexes.forEach(({ title, columns, rows }, index) => {
    const bytes = workbookBytes({
      name: `Phụ lục ${index + 1}`,
      rows: [columns.map(({ head }) => head), ...rows],
      columnWidths: columns.map(({ share }) => share * 7),
    });
    replaceFile(`${path}-phu-luc-${index + 1}.xlsx`, bytes);
    console.log(`Phụ lục ${index + 1}, ${title}: ${rows.length} dòng. (${rows.length} rows.)`);
  });
  console.log(`${shownPath(path)}.docx, .pdf, -phu-luc-*.xlsx`);
}
