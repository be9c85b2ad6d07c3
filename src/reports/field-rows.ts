/** Every field of a schema as a row of a table: path, kind, whether required, what to write. */
import { z } from 'astro/zod';
import { metaOf, shapeOf, unwrap } from '../model/field.ts';
import { localeId } from '../model/locale.ts';
import type { ReportLocale } from './issue-text.ts';

export interface FieldRow {
  /** `pictures[].alt` */
  readonly path: string;
  readonly schema: z.ZodType;
  readonly required: boolean;
  /** Written again in each locale. */
  readonly translated: boolean;
  /** A value as it would be typed; nothing for groups, whose fields follow. */
  readonly example: unknown;
}

export function fieldRows(shape: Readonly<Record<string, z.ZodType>>, prefix = ''): FieldRow[] {
  return Object.entries(shape).flatMap(([name, schema]) => rowsOf(schema, `${prefix}${name}`));
}

function rowsOf(schema: z.ZodType, path: string): FieldRow[] {
  const meta = metaOf(schema);
  const row: FieldRow = {
    path,
    schema,
    required: !schema.safeParse(undefined).success,
    translated: meta.translated === true,
    example: 'example' in meta ? meta.example : literalOf(schema),
  };
  return [row, ...innerRows(unwrap(schema), path)];
}

function innerRows(inner: z.ZodType, path: string): FieldRow[] {
  if (inner instanceof z.ZodObject) return fieldRows(shapeOf(inner), `${path}.`);
  if (inner instanceof z.ZodArray) {
    const element = unwrap(inner.element as z.ZodType);
    if (element instanceof z.ZodObject) return innerRows(element, `${path}[]`);
    const said = metaOf(inner.element as z.ZodType).vi !== undefined;
    return said ? rowsOf(inner.element as z.ZodType, `${path}[]`) : [];
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const options = inner.options as readonly unknown[] as readonly z.ZodObject[];
    const shape = Object.assign({}, ...options.map(shapeOf)) as Record<string, z.ZodType>;
    const key = inner.def.discriminator;
    const states = options.map((option) => (option.shape[key] as z.ZodLiteral<string>).value);
    const choice = z.enum(states).meta({ ...inner.meta(), example: states[0] });
    const rest = Object.entries(shape).filter(([name]) => name !== key);
    return [
      ...fieldRows({ [key]: choice }, `${path}.`),
      ...fieldRows(Object.fromEntries(rest), `${path}.`).map((row) => ({ ...row, required: false })),
    ];
  }
  return [];
}

function literalOf(schema: z.ZodType): unknown {
  const inner = unwrap(schema);
  return inner instanceof z.ZodLiteral ? inner.value : undefined;
}

interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const KINDS = {
  vi: {
    text: 'chữ',
    upTo: (max: number) => `tối đa ${max} ký tự`,
    day: 'ngày',
    address: 'địa chỉ mạng',
    reference: 'dẫn tới',
    choice: 'chọn',
    integer: 'số nguyên',
    number: 'số',
    boolean: 'true hoặc false',
    list: 'danh sách',
    items: (min: number | undefined, max: number | undefined) => [
      min !== undefined && min > 0 && `ít nhất ${min}`,
      max !== undefined && `nhiều nhất ${max}`,
    ],
    group: 'nhóm',
    localized: 'chữ, từng ngôn ngữ một dòng',
    orNull: 'hoặc null',
  },
  en: {
    text: 'text',
    upTo: (max: number) => `up to ${max} characters`,
    day: 'day',
    address: 'web address',
    reference: 'points to',
    choice: 'one of',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    list: 'list',
    items: (min: number | undefined, max: number | undefined) => [
      min !== undefined && min > 0 && `at least ${min}`,
      max !== undefined && `at most ${max}`,
    ],
    group: 'group',
    localized: 'text, a line for each locale',
    orNull: 'or null',
  },
} as const;

/** What may be written in a field: `text, up to 70 characters`, `whole number, 3 … 5`. */
export function kindOf(schema: z.ZodType, locale: ReportLocale): string {
  const words = KINDS[locale];
  const nullable = schema.safeParse(null).success ? `, ${words.orNull}` : '';
  return `${plainKind(schema, locale)}${nullable}`;
}

function plainKind(schema: z.ZodType, locale: ReportLocale): string {
  const words = KINDS[locale];
  const inner = unwrap(schema);
  const { refersTo } = metaOf(schema);
  if (refersTo !== undefined) return `${words.reference}: ${refersTo.join(', ')}`;
  if (inner instanceof z.ZodRecord) return inner.keyType === localeId ? words.localized : words.group;
  if (inner instanceof z.ZodDiscriminatedUnion) return words.group;
  const json = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const { format, maxLength, minItems, maxItems } = json;
  const join = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(', ');
  if (json.enum !== undefined) return `${words.choice}: ${json.enum.join(', ')}`;
  switch (json.type) {
    case 'array':
      return join(words.list, ...words.items(minItems, maxItems), elementOptions(inner, words.choice));
    case 'object':
      return words.group;
    case 'boolean':
      return words.boolean;
    case 'integer':
      return join(words.integer, rangeOf(json));
    case 'number':
      return join(words.number, rangeOf(json));
    default:
      if (format === 'date') return words.day;
      if (format === 'uri') return words.address;
      return join(words.text, maxLength !== undefined && words.upTo(maxLength));
  }
}

function elementOptions(list: z.ZodType, choice: string): string | undefined {
  const element = list instanceof z.ZodArray ? list.element : undefined;
  return element instanceof z.ZodEnum ? `${choice}: ${element.options.join(', ')}` : undefined;
}

function rangeOf({ minimum, maximum }: JsonSchema): string | undefined {
  const isBound = (value: number | undefined) => value !== undefined && Math.abs(value) < 2 ** 53 - 1;
  if (isBound(minimum) && isBound(maximum)) return `${minimum} … ${maximum}`;
  return isBound(minimum) ? `≥ ${minimum}` : undefined;
}
