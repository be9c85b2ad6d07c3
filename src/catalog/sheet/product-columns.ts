/** The columns of the product sheet, which follow from the schema: a field a column, items of lists one after another. */
import { z } from 'astro/zod';
import { nearest } from '../../lib/nearest.ts';
import { metaOf, shapeOf, unwrap } from '../../model/field.ts';
import { productSchema } from '../../model/product.ts';
import type { FieldPath } from '../catalog.ts';
import { fieldName } from '../field-name.ts';

/** Names the entry: last part of its address. */
export const SLUG_COLUMN = 'slug';

/** Fields that an office keeps in its lists; all others are written where the story is. */
const FIELDS = [
  'title',
  'kind',
  'tagline',
  'summary',
  'responsible',
  'certificate',
  'maker',
  'prices',
  'sellers',
] as const;

/** Items of a list that a sheet has room for. */
const ITEMS = 3;

export interface SheetColumn {
  /** `prices.1.vnd`, items counted from 1. */
  readonly key: string;
  readonly path: FieldPath;
  readonly schema: z.ZodType;
  /** Sentences and names, which are never replaced unasked. */
  readonly isText: boolean;
  /** Of the first row: `Giá, đồng (prices.1.vnd)`. */
  readonly head: string;
}

export const PRODUCT_COLUMNS: readonly SheetColumn[] = FIELDS.flatMap((name) =>
  columnsOf([name], shapeOf(productSchema)[name] ?? z.never()),
);

function columnsOf(path: FieldPath, schema: z.ZodType): readonly SheetColumn[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    return Object.entries(shapeOf(inner)).flatMap(([name, field]) => columnsOf([...path, name], field));
  }
  if (inner instanceof z.ZodArray) {
    return Array.from({ length: ITEMS }, (_, at) =>
      columnsOf([...path, at], inner.element as z.ZodType),
    ).flat();
  }
  const key = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  const said = fieldName(String(path.at(-1)), schema).vi;
  const item = path.find((step) => typeof step === 'number');
  const name = `${said.charAt(0).toLocaleUpperCase('vi')}${said.slice(1)}${item === undefined ? '' : ` ${item + 1}`}`;
  return [{ key, path, schema, isText: metaOf(schema).translated === true, head: `${name} (${key})` }];
}

export const SLUG_HEAD = `Mã bài (${SLUG_COLUMN})`;

/** What a column says about itself in the first row: its key in brackets, the key alone, or its Vietnamese name. */
export function columnFor(head: string): SheetColumn | typeof SLUG_COLUMN | undefined {
  const said = head.replaceAll(/\s+/gu, ' ').toLocaleLowerCase('vi');
  const names = (key: string, whole: string) => [
    key.toLowerCase(),
    whole.toLocaleLowerCase('vi'),
    whole.slice(0, whole.lastIndexOf('(')).trim().toLocaleLowerCase('vi'),
  ];
  const key = /\(([\w.]+)\)$/u.exec(said)?.[1] ?? said;
  if (names(SLUG_COLUMN, SLUG_HEAD).some((name) => name === said || name === key)) return SLUG_COLUMN;
  const byKey = PRODUCT_COLUMNS.find((column) => column.key.toLowerCase() === key);
  if (byKey !== undefined) return byKey;
  const named = PRODUCT_COLUMNS.filter((column) => names(column.key, column.head).includes(said));
  return named.length === 1 ? named[0] : undefined;
}

/** The column that was meant, as far as can be guessed. */
export function nearestHead(head: string): string | undefined {
  const heads = PRODUCT_COLUMNS.map((column) => column.head);
  return nearest(head, heads) ?? heads.find((known) => known.startsWith(head));
}
