/** A product sheet → what it changes. Nothing is written here; a single fault refuses the whole sheet. */
import type { CsvRow } from '../../lib/csv.ts';
import { slugify, SLUG } from '../../lib/text.ts';
import { productSchema } from '../../model/product.ts';
import { stringsFor } from '../../strings/index.ts';
import type { Entry } from '../catalog.ts';
import { valueAt } from '../field-path.ts';
import { setAt } from './set-at.ts';
import { shown } from './shown.ts';
import { cellValue, type CellFault } from './cell-value.ts';
import { columnFor, nearestHead, PRODUCT_COLUMNS, SLUG_COLUMN, type SheetColumn } from './product-columns.ts';

export interface SheetFault extends CellFault {
  readonly line: number;
  /** Head of the column; nothing for the row as a whole. */
  readonly column?: string;
}

/** A value that the sheet has otherwise than the content. */
export interface ValueChange {
  readonly column: SheetColumn;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RowChange {
  readonly line: number;
  readonly slug: string;
  readonly title: string;
  readonly isNew: boolean;
  readonly changes: readonly ValueChange[];
  /** Texts that the content keeps. */
  readonly kept: readonly ValueChange[];
  /** Front matter as it is to be; the same as before where nothing changes. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ProductImport {
  /** One for each row of the sheet below the heads. */
  readonly rows: readonly RowChange[];
  readonly faults: readonly SheetFault[];
  /** Rows of the sheet below the heads. */
  readonly count: number;
}

export interface ImportSetting {
  readonly products: readonly Entry<'products'>[];
  /** Front matter of a product as it stands in its file. */
  readonly dataOf: (entry: Entry<'products'>) => Readonly<Record<string, unknown>>;
  /** Whether texts of the content are replaced by those of the sheet. */
  readonly replace: boolean;
  /** Of a product that is new: what a sheet does not say. */
  readonly fresh: Readonly<Record<string, unknown>>;
  /** ISO 8601; the day of the last change. */
  readonly today: string;
}

type HeadColumn = SheetColumn | typeof SLUG_COLUMN | undefined;
type Plain = Record<string, unknown>;

export function importProducts(sheet: readonly CsvRow[], setting: ImportSetting): ProductImport {
  const [heads, ...rows] = sheet;
  const columns = (heads?.cells ?? []).map((head) => (head === '' ? undefined : columnFor(head)));
  const faults = headFaults(heads, columns);
  if (faults.length > 0) return { rows: [], faults, count: rows.length };
  const seen = new Map<string, number>();
  const read = rows.map((row) => importRow(row, columns, setting, seen));
  return {
    rows: read.flatMap(({ change }) => (change === undefined ? [] : [change])),
    faults: read.flatMap((row) => row.faults),
    count: rows.length,
  };
}

function headFaults(heads: CsvRow | undefined, columns: readonly HeadColumn[]): readonly SheetFault[] {
  const line = heads?.line ?? 1;
  const unknown = (heads?.cells ?? []).flatMap((head, index): SheetFault[] => {
    if (head === '') return [];
    const column = columns[index];
    if (column !== undefined && columns.indexOf(column) === index) return [];
    if (column !== undefined) {
      return [
        {
          line,
          column: head,
          vi: 'Cột này có hai lần. Hãy bỏ một cột.',
          en: 'This column stands there twice.',
        },
      ];
    }
    const near = nearestHead(head);
    const hint = near === undefined ? '' : ` Có lẽ là "${near}".`;
    return [
      {
        line,
        column: head,
        vi: `Không có cột nào tên như vậy.${hint} Xem tên cột bằng npm run sheet -- export products mau.xlsx.`,
        en: 'There is no such column; export the products to see the names.',
      },
    ];
  });
  const hasName = columns.some((column) => column === SLUG_COLUMN || column?.key === 'title');
  return hasName || unknown.length > 0
    ? unknown
    : [
        {
          line,
          vi: 'Thiếu cột tên bài (title) hoặc mã bài (slug).',
          en: 'There is no column title or slug.',
        },
      ];
}

interface RowReading {
  readonly change: RowChange | undefined;
  readonly faults: readonly SheetFault[];
}

function importRow(
  { line, cells }: CsvRow,
  columns: readonly HeadColumn[],
  setting: ImportSetting,
  seen: Map<string, number>,
): RowReading {
  const faults: SheetFault[] = [];
  const given: { readonly column: SheetColumn; readonly value: unknown }[] = [];
  let slug = '';
  cells.forEach((text, index) => {
    const column = columns[index];
    if (text === '') return;
    if (column === undefined) {
      faults.push({
        line,
        vi: `Ô "${text}" nằm ngoài các cột có tên.`,
        en: `"${text}" stands in no column.`,
      });
    } else if (column === SLUG_COLUMN) slug = text;
    else {
      const read = cellValue(text, column.schema, stringsFor('vi').terms.productKinds);
      if ('fault' in read) faults.push({ line, column: column.head, ...read.fault });
      else given.push({ column, value: read.value });
    }
  });
  faults.push(...phoneFaults(line, given));
  const title = shown(given.find(({ column }) => column.key === 'title')?.value);
  const named = setting.products.filter((entry) =>
    slug === '' ? sameName(entry.main.data.title, title) : entry.slug === slug,
  );
  if (named.length > 1) {
    faults.push({
      line,
      vi: `Có hai bài tên "${title}". Hãy ghi mã bài (slug).`,
      en: 'Two entries have this title; give the slug.',
    });
  }
  const [entry] = named;
  const ownSlug = entry?.slug ?? (slug === '' ? slugify(title) : slug);
  faults.push(...slugFaults(line, ownSlug, slug, seen));
  if (faults.length > 0) return { change: undefined, faults };
  return applied(line, ownSlug, entry, given, setting);
}

function sameName(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');
  return plain(a) === plain(b);
}

function slugFaults(
  line: number,
  own: string,
  given: string,
  seen: Map<string, number>,
): readonly SheetFault[] {
  const before = seen.get(own);
  seen.set(own, before ?? line);
  if (own === '') return [{ line, vi: 'Dòng này thiếu tên bài (title).', en: 'This row has no title.' }];
  if (!SLUG.test(own)) {
    const right = slugify(given);
    return [
      {
        line,
        column: SLUG_COLUMN,
        vi: `Mã bài chỉ có chữ thường không dấu, số, gạch nối, như ${right}.`,
        en: 'A slug has lower-case ASCII letters, digits and hyphens.',
      },
    ];
  }
  if (before === undefined) return [];
  return [
    {
      line,
      vi: `Bài này đã có ở dòng ${before}. Mỗi bài một dòng.`,
      en: `This entry is on row ${before} already.`,
    },
  ];
}

/** A number that Excel has made of a telephone number lacks its first zero. */
function phoneFaults(
  line: number,
  given: readonly { column: SheetColumn; value: unknown }[],
): readonly SheetFault[] {
  return given
    .filter(({ column, value }) => column.path.at(-1) === 'phone' && !/^(?:0|\+|1[89]00)/u.test(shown(value)))
    .map(({ column, value }) => ({
      line,
      column: column.head,
      vi: `Số "${shown(value)}" mất số 0 ở đầu. Định dạng cột là Văn bản (Text) rồi gõ lại.`,
      en: 'The number has lost its first zero. Format the column as text and type it again.',
    }));
}

function applied(
  line: number,
  slug: string,
  entry: Entry<'products'> | undefined,
  given: readonly { readonly column: SheetColumn; readonly value: unknown }[],
  { dataOf, replace, fresh, today }: ImportSetting,
): RowReading {
  const old = entry === undefined ? fresh : dataOf(entry);
  const data = structuredClone(old) as Plain;
  const changes: ValueChange[] = [];
  const kept: ValueChange[] = [];
  for (const { column, value } of given) {
    const before = valueAt(old, column.path);
    if (before === value) continue;
    const isWritten = entry !== undefined && column.isText && before !== undefined;
    (isWritten && !replace ? kept : changes).push({ column, before, after: value });
    if (!isWritten || replace) setAt(data, column.path, value);
  }
  if (changes.length > 0) data['updatedOn'] = today;
  const checked = productSchema.safeParse(data);
  const faults = checked.success ? [] : checked.error.issues.map((issue) => schemaFault(line, issue));
  const title = shown(data['title'] ?? slug);
  const change = { line, slug, title, isNew: entry === undefined, changes, kept, data };
  return faults.length > 0 ? { change: undefined, faults } : { change, faults: [] };
}

function schemaFault(
  line: number,
  { path, code }: { readonly path: readonly PropertyKey[]; readonly code: string },
): SheetFault {
  const key = path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
  const column = PRODUCT_COLUMNS.find((known) => known.key === key || known.key.startsWith(`${key}.`));
  const isLong = code === 'too_big';
  return {
    line,
    column: column?.head ?? key,
    vi: isLong
      ? 'Chữ dài quá, hoặc số lớn quá. Hãy rút ngắn; độ dài cho phép ghi ở content/README.md.'
      : 'Ô này thiếu hoặc chưa đúng mẫu. Xem cách ghi ở content/README.md, mục products.',
    en: isLong
      ? 'Too long, or too large a number.'
      : 'Missing, or not in its form; see content/README.md, products.',
  };
}

/** The products as rows of a sheet, heads first. */
export function productRows(
  products: readonly Entry<'products'>[],
  dataOf: ImportSetting['dataOf'],
  slugHead: string,
): readonly (readonly string[])[] {
  return [
    [slugHead, ...PRODUCT_COLUMNS.map(({ head }) => head)],
    ...products.map((entry) => {
      const data = dataOf(entry);
      const cell = ({ path }: SheetColumn) => shown(valueAt(data, path));
      return [entry.slug, ...PRODUCT_COLUMNS.map(cell)];
    }),
  ];
}
