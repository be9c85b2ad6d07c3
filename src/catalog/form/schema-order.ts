/** Values in the order of their schema, without what says nothing. */
import { z } from 'astro/zod';
import { shapeOf, unwrap } from '../../model/field.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * `value` with its keys in the order of `schema`, unknown keys last; texts without spaces around them. A field that is
 * empty and means the same left out is left out.
 *
 * @param keyOrder - of keys that are not the schema's own, such as locales
 */
export function inSchemaOrder(schema: z.ZodType, value: unknown, keyOrder: readonly string[]): unknown {
  if (typeof value === 'string') return value.trim();
  const inner = unwrap(schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : z.unknown();
    return value.map((item) => inSchemaOrder(element, item, keyOrder));
  }
  if (!isPlain(value)) return value;
  const fields = fieldsOf(inner, value);
  return Object.fromEntries(
    orderedKeys(value, Object.keys(fields), keyOrder).flatMap((key) => {
      const field =
        (Object.hasOwn(fields, key) ? fields[key] : undefined) ??
        (inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : z.unknown());
      return isSilent(field, value[key]) ? [] : [[key, inSchemaOrder(field, value[key], keyOrder)]];
    }),
  );
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

/** The fields of a group; of a choice of groups, those of the group that `value` is, or seems to be. */
function fieldsOf(inner: z.ZodType, value: Plain): Readonly<Record<string, z.ZodType>> {
  if (inner instanceof z.ZodObject) return shapeOf(inner);
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return {};
  const options = inner.options as readonly unknown[] as readonly z.ZodObject[];
  const option =
    options.find((candidate) => candidate.safeParse(value).success) ??
    options.find((candidate) => Object.keys(value).every((key) => key in shapeOf(candidate)));
  return option === undefined ? {} : shapeOf(option);
}

function orderedKeys(value: Plain, names: readonly string[], keyOrder: readonly string[]): readonly string[] {
  const order = [...names, ...keyOrder];
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  return Object.keys(value).toSorted((a, b) => rank(a) - rank(b));
}

function isSilent(field: z.ZodType, value: unknown): boolean {
  if (value === undefined) return true;
  if (!isBlank(value) || isBareGroup(value)) return false;
  const absent = field.safeParse(undefined);
  if (!absent.success) return false;
  const given = field.safeParse(value);
  // What is empty and wrong where the field may be left out, forms hand over for a field left empty.
  return !given.success || JSON.stringify(given.data) === JSON.stringify(absent.data);
}

/** Whether nothing was filled in. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (isPlain(value)) return Object.values(value).every(isBlank);
  return value === null || value === undefined || value === false;
}

/** A group that was written without any field says something: `clip: {}`. */
function isBareGroup(value: unknown): boolean {
  return isPlain(value) && !Array.isArray(value) && Object.keys(value).length === 0;
}
