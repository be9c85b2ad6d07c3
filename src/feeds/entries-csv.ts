/**
 * The entries of a collection as a table for spreadsheets. Columns are named as the fields are in the entries' files
 * (`content/README.md`), so that a new field has its column without a change here.
 */
import { z } from 'astro/zod';
import { placardsOpening, type Catalog } from '../catalog/catalog.ts';
import { csvText } from '../lib/csv.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { shapeOf, unwrap } from '../model/field.ts';
import type { PageAddress } from './page-address.ts';

/** Between the items of a list, and between the parts of an item. */
const [ITEMS, PARTS] = ['; ', ' – '];

export function entriesCsv(catalog: Catalog, collection: CollectionName, address: PageAddress): string {
  const entries = catalog.entries[collection];
  const others = catalog.site.locales.map(({ id }) => id).filter((id) => id !== catalog.defaultLocale);
  const columns = columnsOf(COLLECTIONS[collection]);
  const head = ['ref', 'url', 'placards', ...columns.map((path) => path.join('.'))];
  const rows = entries.map((entry) => [
    entry.ref,
    address(entry, catalog.defaultLocale),
    placardsOpening(catalog, entry.ref)
      .map(({ code }) => code)
      .join(ITEMS),
    ...columns.map((path) => cellOf(valueAt(entry.main.data, path))),
    ...others.map((locale) => entry.texts.get(locale)?.data.title ?? ''),
  ]);
  return csvText([[...head, ...others.map((locale) => `title.${locale}`)], ...rows]);
}

/** Paths of the single values and of the lists that entries of this schema may have, in the order of the schema. */
function columnsOf(schema: z.ZodType, path: readonly string[] = []): readonly (readonly string[])[] {
  const inner = unwrap(schema);
  const groups = inner instanceof z.ZodDiscriminatedUnion ? inner.options : [inner];
  const fields = groups.flatMap((group) =>
    group instanceof z.ZodObject ? Object.entries(shapeOf(group)) : [],
  );
  if (fields.length === 0) return [path];
  const paths = fields.flatMap(([name, field]) => columnsOf(field, [...path, name]));
  return [...new Map(paths.map((way) => [way.join('.'), way])).values()];
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isGroup(value) ? value[name] : undefined), data);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join(ITEMS);
  if (isGroup(value)) return Object.values(value).map(cellOf).filter(Boolean).join(PARTS);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
