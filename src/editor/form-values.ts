/** Values of a file ↔ values of its form. What a form writes differently is turned round here, and nothing is lost. */
import type { z } from 'astro/zod';
import { formKind, type Shape } from './form-kind.ts';
import { groupOf } from './groups.ts';

export type Values = Record<string, unknown>;

export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the form shows for `value`; nothing where the file says nothing. */
export function toForm(schema: z.ZodType, value: unknown): unknown {
  if (value === undefined) return undefined;
  if (value === null) return '';
  const kind = formKind(schema);
  switch (kind.is) {
    case 'group':
    case 'union':
      return isValues(value) ? mapFields(kind.shape, value, toForm) : value;
    case 'list':
      return Array.isArray(value) ? value.map((item) => toForm(kind.element, item)) : value;
    case 'reference':
      return typeof value === 'string' ? toReference(kind.to, value) : value;
    case 'references':
      return Array.isArray(value) ? value.map((item) => toReference(kind.to, String(item))) : value;
    case 'point':
      return isValues(value) ? toPoint(value) : value;
    default:
      return value;
  }
}

function mapFields(
  shape: Shape,
  values: Values,
  turn: (schema: z.ZodType, value: unknown) => unknown,
): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = shape[name];
      const turned = field === undefined ? value : turn(field, value);
      return turned === undefined ? [] : [[name, turned] as const];
    }),
  );
}

/** `relics/nui-voi`: the slug alone where only one collection can be meant. */
function toReference(to: readonly string[], value: string): unknown {
  const [collection = '', slug = ''] = value.split('/');
  return to.length === 1 ? slug : { type: collection, entry: slug };
}

function toPoint({ lat, lon, ...rest }: Values): Values {
  return { point: `${String(lat)}, ${String(lon)}`, ...rest };
}

/**
 * What the file is to say for `value` of a form.
 *
 * @param isTranslation - of a file that holds texts only
 */
export function toFile(schema: z.ZodType, value: unknown, isTranslation: boolean): unknown {
  if (isBlank(value)) return blankInFile(schema, value);
  if (isTranslation && isEmpty(value)) return typeof value === 'boolean' ? value : undefined;
  const kind = formKind(schema);
  switch (kind.is) {
    case 'group':
      return isValues(value) ? groupToFile(schema, kind.shape, value, isTranslation) : value;
    case 'union':
      return isValues(value) ? withoutBlanks(fieldsToFile(kind.shape, value, isTranslation)) : value;
    case 'localized':
      return isValues(value) ? withoutBlanks(value) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => toFile(kind.element, item, isTranslation) ?? {})
        : value;
    case 'reference':
      return fromReference(kind.to, value);
    case 'references':
      return Array.isArray(value) ? value.map((item) => fromReference(kind.to, item)) : value;
    case 'point':
      return isValues(value) ? fromPoint(value) : value;
    default:
      return value;
  }
}

/** Forms hand over an empty text, or nothing, for a field that was left empty. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function blankInFile(schema: z.ZodType, value: unknown): unknown {
  if (schema.safeParse(null).success && !schema.safeParse(undefined).success) return null;
  return typeof value === 'string' && !schema.safeParse(undefined).success ? '' : undefined;
}

function fieldsToFile(shape: Shape, values: Values, isTranslation: boolean): Values {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const said = toFile(field, values[name], isTranslation);
      return said === undefined ? [] : [[name, said] as const];
    }),
  );
}

function groupToFile(schema: z.ZodType, shape: Shape, values: Values, isTranslation: boolean): unknown {
  const said = fieldsToFile(shape, values, isTranslation);
  if (!isEmpty(said) || !schema.safeParse(undefined).success) return said;
  // A group that was opened and left empty may say something by being there: `clip: {}`.
  return !isTranslation && schema.safeParse({}).success ? {} : undefined;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isValues(value)) return Object.values(value).every(isEmpty);
  return value === false || isBlank(value);
}

function withoutBlanks(values: Values): Values | undefined {
  const said = Object.entries(values).filter(([, value]) => !isBlank(value));
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function fromReference(to: readonly string[], value: unknown): unknown {
  if (!isValues(value)) return typeof value === 'string' && to.length === 1 ? `${to[0]}/${value}` : value;
  return isBlank(value['entry']) ? undefined : `${String(value['type'])}/${String(value['entry'])}`;
}

const POINT = /^\s*(?<lat>[-+]?\d+(?:\.\d+)?)\s*[,;\s]\s*(?<lon>[-+]?\d+(?:\.\d+)?)\s*$/u;

/** What cannot be read as a point is handed on, so that the check tells of it. */
function fromPoint({ point, ...rest }: Values): unknown {
  if (isBlank(point)) return isEmpty(rest) ? undefined : rest;
  const { lat, lon } = POINT.exec(String(point))?.groups ?? {};
  if (lat === undefined || lon === undefined) return { lat: point, ...rest };
  return { lat: Number(lat), lon: Number(lon), ...rest };
}

/** Fields of an entry → the groups of its form. */
export function intoGroups(values: Values): Values {
  const grouped: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const group = groupOf(name);
    if (group === undefined) grouped[name] = value;
    else grouped[group.name] = { ...(grouped[group.name] as Values | undefined), [name]: value };
  }
  return grouped;
}

/** Groups of a form → the fields of the entry. */
export function outOfGroups(shape: Shape, form: Values): Values {
  return Object.fromEntries(
    Object.keys(shape).map((name) => {
      const group = groupOf(name);
      const place = group === undefined ? form : form[group.name];
      return [name, isValues(place) ? place[name] : undefined] as const;
    }),
  );
}
