/** What a field of the model is on a form. The form's fields and the way values reach them are both read off this. */
import { z } from 'astro/zod';
import type { CollectionName } from '../model/collection-names.ts';
import { coordinates } from '../model/entry.ts';
import { metaOf, shapeOf, unwrap } from '../model/field.ts';
import { localeId } from '../model/locale.ts';

export type Shape = Readonly<Record<string, z.ZodType>>;

export type FormKind =
  | { readonly is: 'text' | 'day' | 'moment' | 'boolean' | 'file' | 'picture' | 'kept' }
  | { readonly is: 'number'; readonly whole: boolean }
  | { readonly is: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly is: 'reference' | 'references'; readonly to: readonly CollectionName[] }
  | { readonly is: 'list'; readonly element: z.ZodType }
  | { readonly is: 'group'; readonly shape: Shape }
  /** A group whose first field says which of the others are asked for. */
  | { readonly is: 'union'; readonly shape: Shape }
  /** One text in each locale of the site. */
  | { readonly is: 'localized'; readonly text: z.ZodType }
  /** A point, typed as maps write it. */
  | { readonly is: 'point'; readonly shape: Shape };

export function formKind(schema: z.ZodType): FormKind {
  const inner = unwrap(schema);
  const { refersTo } = metaOf(schema);
  if (inner instanceof z.ZodObject) return groupKind(inner);
  if (inner instanceof z.ZodDiscriminatedUnion) return { is: 'union', shape: unionShape(inner) };
  if (inner instanceof z.ZodArray) return listKind(inner.element as z.ZodType);
  if (inner instanceof z.ZodRecord) {
    if (inner.keyType !== localeId) return { is: 'kept' };
    return { is: 'localized', text: inner.valueType as z.ZodType };
  }
  if (inner instanceof z.ZodEnum) return { is: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { is: 'boolean' };
  if (inner instanceof z.ZodNumber) return { is: 'number', whole: jsonOf(inner).type === 'integer' };
  if (inner instanceof z.ZodISODate) return { is: 'day' };
  if (refersTo !== undefined) return { is: 'reference', to: refersTo };
  return { is: textKind(inner) };
}

function groupKind(inner: z.ZodObject): FormKind {
  const shape = shapeOf(inner);
  return { is: inner.shape === coordinates.shape ? 'point' : 'group', shape };
}

function listKind(element: z.ZodType): FormKind {
  const kind = formKind(element);
  if (kind.is === 'choice') return { is: 'choices', options: kind.options };
  if (kind.is === 'reference') return { is: 'references', to: kind.to };
  return { is: 'list', element };
}

/** Fields of all the options, each once, all but the first of them optional. */
function unionShape(inner: z.ZodDiscriminatedUnion): Shape {
  const options = inner.options as readonly unknown[] as readonly z.ZodObject[];
  const key = inner.def.discriminator;
  const states = options.map((option) => (shapeOf(option)[key] as z.ZodLiteral<string>).value);
  const choice = z.enum(states).meta({ ...inner.meta() });
  const rest = options.flatMap((option) => Object.entries(shapeOf(option)).filter(([name]) => name !== key));
  return { [key]: choice, ...Object.fromEntries(rest.map(([name, field]) => [name, field.optional()])) };
}

const FILE_NAME = /^\^\[a-z0-9\]\[a-z0-9-\]\*\\\.\(\?:(?<endings>[a-z0-9|]+)\)\$$/u;

function textKind(inner: z.ZodType): 'text' | 'moment' | 'file' | 'picture' {
  const { pattern } = jsonOf(inner);
  const endings = pattern === undefined ? undefined : FILE_NAME.exec(pattern)?.groups?.['endings'];
  if (endings !== undefined) return endings.includes('jpg') ? 'picture' : 'file';
  const isMomentText =
    inner.safeParse('2026-01-02 03:04').success && !inner.safeParse('2026-01-02 03:64').success;
  return isMomentText ? 'moment' : 'text';
}

export interface JsonSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** Limits of a field as JSON Schema tells them. */
export function jsonOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(unwrap(schema), { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** Whether a file that lacks the field is at fault; a field that may be `null` may be left empty on a form. */
export function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success && !schema.safeParse(null).success;
}
