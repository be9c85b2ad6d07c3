/** Products between the content and the sheet of an office. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../../src/catalog/catalog.ts';
import { entryFileText } from '../../../src/catalog/form/file-text.ts';
import { entryKeyOrder } from '../../../src/catalog/form/form-plan.ts';
import { PRODUCT_COLUMNS, SLUG_HEAD } from '../../../src/catalog/sheet/product-columns.ts';
import {
  importProducts,
  productRows,
  type ProductImport,
  type RowChange,
  type ValueChange,
} from '../../../src/catalog/sheet/product-import.ts';
import { shown } from '../../../src/catalog/sheet/shown.ts';
import { productSchema } from '../../../src/model/product.ts';
import { replaceContentFiles, type TextFile } from '../content-files.ts';
import { Stop } from '../failure.ts';
import { soundContent } from '../sound-content.ts';
import { hasComments, refuseIssues } from './prove-files.ts';
import { readTableFile, writeTableFile } from './table-files.ts';

export interface ImportOptions {
  readonly content: string;
  readonly file: string;
  readonly isDryRun: boolean;
  readonly replace: boolean;
  /** Id of the office that answers for new products, where the sheet does not say. */
  readonly office: string | undefined;
  readonly today: string;
}

type Sound = ReturnType<typeof soundContent>;

function dataIn({ draft }: Sound) {
  const main = new Map(draft.entries.map((entry) => [entry.ref as string, entry.main]));
  return ({ ref }: Entry<'products'>) => main.get(ref)?.yaml.data as Readonly<Record<string, unknown>>;
}

export function exportProducts(content: string, file: string): string {
  const sound = soundContent(content);
  const { products } = sound.catalog.entries;
  const rows = productRows(products, dataIn(sound), SLUG_HEAD);
  const columnWidths = [24, ...PRODUCT_COLUMNS.map(({ key }) => (key === 'summary' ? 60 : 22))];
  writeTableFile(file, { name: 'San pham', rows, columnWidths });
  return `Đã ghi ${products.length} sản phẩm vào ${file}, mỗi sản phẩm một dòng. (Products written: ${products.length}.)`;
}

/**
 * @returns what was done, or would be
 * @throws {Stop} something in the sheet cannot be taken; nothing is written then
 */
export function importProductFile(options: ImportOptions): string {
  const { content, file, isDryRun, replace, office, today } = options;
  const sound = soundContent(content);
  const sheet = readTableFile(file);
  const title = `Bảng tính ${file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)}`;
  const result = importProducts(sheet.rows, {
    products: sound.catalog.entries.products,
    dataOf: dataIn(sound),
    replace,
    fresh: {
      drawing: 'village',
      ...(office !== undefined && { responsible: office }),
      verification: { state: 'unconfirmed' },
      sources: [{ title, seenOn: today }],
    },
    today,
  });
  refuseFaults(file, result);
  const files = result.rows
    .filter(({ changes }) => changes.length > 0)
    .map((row) => fileOf(content, row, sound));
  refuseIssues(content, files);
  if (!isDryRun) {
    for (const { path } of files) mkdirSync(dirname(join(content, path)), { recursive: true });
    replaceContentFiles(content, files);
  }
  return told(result, sheet.encoding, isDryRun);
}

function refuseFaults(file: string, { faults, rows, count }: ProductImport): void {
  if (faults.length > 0) {
    const lines = faults.map(({ line, column, vi, en }) => {
      const place = column === undefined ? `Dòng ${line}` : `Dòng ${line}, cột ${column}`;
      return `  ${place}: ${vi} (${en})`;
    });
    throw new Stop([`${file}: chưa nhận được, nên chưa ghi gì. (Nothing was written.)`, ...lines].join('\n'));
  }
  if (rows.length !== count) throw new Error(`${count} rows went in, ${rows.length} came out.`);
}

/** @throws {Stop} the file holds comments, which would be lost */
function fileOf(content: string, { slug, data, line }: RowChange, { draft, catalog }: Sound): TextFile {
  const { defaultLocale } = catalog;
  const main = draft.entries.find(({ ref }) => ref === `products/${slug}`)?.main;
  const path = main?.file ?? `products/${slug}/index.${defaultLocale}.mdx`;
  if (main !== undefined && hasComments(content, path)) {
    throw new Stop(
      `Dòng ${line}: tệp ${path} có ghi chú (#) sẽ mất khi máy viết lại. Hãy sửa tệp ấy bằng tay, hoặc bỏ ghi chú. Chưa ghi gì. (The file holds comments; nothing was written.)`,
    );
  }
  const keyOrder = entryKeyOrder(
    'products',
    catalog.site.locales.map(({ id }) => id),
  );
  return { path, text: entryFileText(data, main?.body ?? '', { schema: productSchema, keyOrder }) };
}

function told({ rows, count }: ProductImport, encoding: string, isDryRun: boolean): string {
  const fresh = rows.filter(({ isNew }) => isNew);
  const changed = rows.filter(({ isNew, changes }) => !isNew && changes.length > 0);
  const same = count - fresh.length - changed.length;
  const kept = rows.some((row) => row.kept.length > 0);
  return [
    ...(encoding.startsWith('UTF') ? [] : [`Chữ viết bằng ${encoding}, đã đổi sang Unicode.`]),
    ...rows.flatMap(rowLines),
    `${count} dòng vào, ${count} dòng ra: ${fresh.length} bài mới, ${changed.length} bài đổi, ${same} bài giữ nguyên. (${count} rows: ${fresh.length} new, ${changed.length} changed, ${same} as they were.)`,
    ...(kept
      ? [
          'Chữ đã viết trên trang được giữ. Muốn thay bằng chữ của bảng tính: thêm --replace. (Texts were kept.)',
        ]
      : []),
    isDryRun ? 'Mới xem thử, chưa ghi gì. (Dry run.)' : 'Đã ghi. Xem lại bằng npm run check. (Written.)',
  ].join('\n');
}

function rowLines({ line, title, isNew, changes, kept }: RowChange): readonly string[] {
  const state = isNew ? 'bài mới' : changes.length > 0 ? 'đổi' : 'giữ nguyên';
  const said = (value: unknown) => (value === undefined ? '(trống)' : `"${shown(value)}"`);
  const change = ({ column, before, after }: ValueChange) =>
    `    ${column.head}: ${said(before)} → ${said(after)}`;
  return [
    `  Dòng ${line}, ${title}: ${state}`,
    ...changes.map(change),
    ...kept.map(
      ({ column, before, after }) => `    ${column.head}: giữ ${said(before)}; bảng tính viết ${said(after)}`,
    ),
  ];
}
