/** Paths of fields, as people read them, and the schemas they lead to. */
import { z } from 'astro/zod';
import { metaOf, shapeOf, unwrap, type FieldMeta } from '../model/field.ts';
import type { IssueValue } from '../model/issue.ts';
import type { FieldPath } from './catalog.ts';

/** `['steps', 1, 'title']` → `steps › mục 2 › title`. */
export function pathLabel(path: FieldPath): IssueValue {
  if (path.every((step) => typeof step === 'string')) return path.join(' › ');
  const say = (item: string) =>
    path.map((step) => (typeof step === 'number' ? `${item} ${step + 1}` : step)).join(' › ');
  return { vi: say('mục'), en: say('item') };
}

/** The schema of the value at `path`, wrappers included; nothing where there is no such field. */
export function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  for (const inner of innerSchemas(unwrap(schema), step)) {
    const found = schemaAt(inner, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerSchemas(schema: z.ZodType, step: string | number): z.ZodType[] {
  if (schema instanceof z.ZodObject) {
    const shape = shapeOf(schema);
    // `constructor` is no field, though every object has one.
    const field = Object.hasOwn(shape, step) ? shape[step] : undefined;
    return field === undefined ? [] : [field];
  }
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? [schema.element as z.ZodType] : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => innerSchemas(option as z.ZodType, step));
  }
  return [];
}

/** What is known of the field at `path`, or of the nearest field around it that says anything. */
export function metaAt(schema: z.ZodType, path: FieldPath): Partial<FieldMeta> {
  const found = schemaAt(schema, path);
  const meta = found === undefined ? {} : metaOf(found);
  if (meta.vi !== undefined || path.length === 0) return meta;
  const { vi, en } = metaAt(schema, path.slice(0, -1));
  return { ...(vi !== undefined && { vi }), ...(en !== undefined && { en }), ...meta };
}

/** Names of the fields of the group at `path`. */
export function fieldNames(schema: z.ZodType, path: FieldPath): readonly string[] {
  const found = schemaAt(schema, path);
  if (found === undefined) return [];
  const inner = unwrap(found);
  if (inner instanceof z.ZodObject) return Object.keys(shapeOf(inner));
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const names = inner.options.flatMap((option) => fieldNames(option as z.ZodType, []));
    return [...new Set(names)];
  }
  return [];
}

/** The value at `path` of plain data. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
