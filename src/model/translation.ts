/**
 * Translations. The default locale's file holds everything; the file of another locale holds only the fields
 * marked `translated`, under the same names and, in lists, in the same order.
 */
import { z } from 'astro/zod';
import { metaOf, shapeOf, unwrap } from './field.ts';

/** Marks of the texts of one field, in their order. @see ../catalog/text-marks.ts */
const marks = z
  .string()
  .regex(/^[b-df-hj-np-tv-xz]{6}(?: [b-df-hj-np-tv-xz]{6})*$/u)
  .meta({
    vi: 'Dấu của từng đoạn, do lệnh npm run translated ghi.',
    en: 'A mark for each text, written by npm run translated.',
    example: 'bcdfgh',
  });

/** Says who translated an entry, and from which texts; the pages repeat it. */
export const translationNote = z
  .strictObject({
    by: z.enum(['person', 'machine']).meta({
      label: 'Người dịch hay máy dịch',
      vi: 'person (người dịch) hoặc machine (máy dịch).',
      en: 'person or machine.',
      example: 'person',
    }),
    reviewed: z.boolean().meta({
      label: 'Đã có người đọc lại',
      vi: 'true khi đã có người biết cả hai thứ tiếng đọc lại.',
      en: 'true once someone who reads both languages has checked it.',
      example: false,
    }),
    of: z.record(z.string(), marks).optional().meta({
      vi: 'Dịch từ những đoạn nào của bản chính. Không gõ tay: lệnh npm run translated ghi vào.',
      en: 'Which texts of the main file it was made from. Not typed by hand: npm run translated writes it.',
    }),
  })
  .meta({ vi: 'Ai dịch, đã được đọc lại chưa.', en: 'Who translated it and whether it was reviewed.' });
/** As it stands in a file. */
export type TranslationHead = z.infer<typeof translationNote>;
export type TranslationNote = Omit<TranslationHead, 'of'>;

/** The part of `schema` that is translated, or nothing. */
function translatedPart(schema: z.ZodType): z.ZodType | undefined {
  if (metaOf(schema).translated === true) return schema;
  const inner = unwrap(schema);
  const part = translatedInside(inner);
  if (part === undefined) return undefined;
  return inner !== schema || mayBeEmpty(part) ? part.optional() : part;
}

/** Whether a translation of this object may leave out every field, and so the object itself. */
function mayBeEmpty(part: z.ZodType): boolean {
  return part instanceof z.ZodObject && part.safeParse({}).success;
}

function translatedInside(inner: z.ZodType): z.ZodType | undefined {
  if (inner instanceof z.ZodObject) {
    const shape = translatedShape(inner);
    return Object.keys(shape).length === 0 ? undefined : z.strictObject(shape);
  }
  if (inner instanceof z.ZodArray) {
    const element = translatedPart(inner.element as z.ZodType);
    return element === undefined ? undefined : z.array(element);
  }
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const shapes = inner.options.map((option) => translatedShape(option as unknown as z.ZodObject));
    const merged = Object.assign({}, ...shapes) as z.ZodRawShape;
    return Object.keys(merged).length === 0 ? undefined : z.strictObject(merged).optional();
  }
  return undefined;
}

function translatedShape(schema: z.ZodObject): z.ZodRawShape {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, field] of Object.entries(shapeOf(schema))) {
    const part = translatedPart(field);
    if (part !== undefined) shape[name] = part;
  }
  return shape;
}

/** Schema of the file of a locale that is not the default. */
export function translationSchema(schema: z.ZodObject): z.ZodObject {
  return z.strictObject({ ...translatedShape(schema), translation: translationNote });
}

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The facts of `base` with the texts of `translation` laid over them.
 *
 * @returns a new value of the type of `base`; where the translation is silent, `base` shows through
 */
export function mergeTranslation<T>(base: T, translation: unknown): T {
  if (translation === undefined) return base;
  if (Array.isArray(base) && Array.isArray(translation)) {
    return base.map((item: unknown, index) => mergeTranslation(item, translation[index])) as T;
  }
  if (isPlain(base) && isPlain(translation)) {
    const merged: Plain = { ...base };
    for (const [name, value] of Object.entries(translation)) {
      merged[name] = mergeTranslation(merged[name], value);
    }
    return merged as T;
  }
  return translation as T;
}

/** What `data` says in the fields that are translated; nothing when it says nothing there. */
export function pickTranslated(schema: z.ZodType, data: unknown): unknown {
  if (data === undefined || data === null) return undefined;
  if (metaOf(schema).translated === true) return data;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const items = data.map((item) => pickTranslated(inner.element as z.ZodType, item) ?? {});
    return items.some((item) => !isPlain(item) || Object.keys(item).length > 0) ? items : undefined;
  }
  if (inner instanceof z.ZodDiscriminatedUnion && isPlain(data)) {
    const options = inner.options as readonly unknown[] as readonly z.ZodType[];
    const option = options.find((candidate) => candidate.safeParse(data).success);
    return option === undefined ? undefined : pickTranslated(option, data);
  }
  if (!(inner instanceof z.ZodObject) || !isPlain(data)) return undefined;
  const picked = Object.entries(shapeOf(inner)).flatMap(([name, field]) => {
    const value = pickTranslated(field, data[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return picked.length === 0 ? undefined : Object.fromEntries(picked);
}

/** A text of a file that is translated. */
export interface TranslatedText {
  /** `['timeline', 2, 'what']` */
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text that `data` says in the fields that are translated, in the order of the schema. */
export function translatedTexts(
  schema: z.ZodType,
  data: unknown,
  path: TranslatedText['path'] = [],
): readonly TranslatedText[] {
  if (typeof data === 'string') return metaOf(schema).translated === true ? [{ path, text: data }] : [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, at) => translatedTexts(inner.element as z.ZodType, item, [...path, at]));
  }
  if (!isPlain(data)) return [];
  return fieldsOf(inner, data).flatMap(([name, field]) =>
    translatedTexts(field, data[name], [...path, name]),
  );
}

/** The fields of a group; of a choice of groups, those of the group that `data` is. */
function fieldsOf(inner: z.ZodType, data: Plain): readonly (readonly [string, z.ZodType])[] {
  if (inner instanceof z.ZodObject) return Object.entries(shapeOf(inner));
  if (!(inner instanceof z.ZodDiscriminatedUnion)) return [];
  const options = inner.options as readonly unknown[] as readonly z.ZodObject[];
  const option = options.find((candidate) => candidate.safeParse(data).success);
  return option === undefined ? [] : fieldsOf(option, data);
}
