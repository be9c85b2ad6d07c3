/**
 * Fields of the content model. Every field carries a sentence for the person who fills it in; the same
 * sentences make `content/README.md` and the forms. A field marked `translated` is written once in each
 * locale; every other field is a fact, written only in the default locale's file.
 */
import { z } from 'astro/zod';
import { isMoment } from '../lib/moment.ts';
import type { CollectionName } from './collection-names.ts';
import { localeId } from './locale.ts';

export interface FieldMeta {
  /** What to write here, in Vietnamese, one sentence. */
  readonly vi: string;
  /** The same in English. */
  readonly en: string;
  /** A value as it would be typed. */
  readonly example?: unknown;
  /** Written again in each locale. */
  readonly translated?: true;
  /** Each locale has it or not, whatever the others do. */
  readonly alone?: true;
  /** Vietnamese name on forms, where the first words of the sentence are none. */
  readonly label?: string;
  /** Vietnamese names of the values to choose from, where the sentence does not give them in brackets. */
  readonly options?: Readonly<Record<string, string>>;
  /** The list of `site.yaml` whose ids the value is one of. */
  readonly oneOf?: 'offices' | 'portals' | 'locales';
  /** Collection whose titles, in the main locale, the value is one of. */
  readonly titleIn?: CollectionName;
  /** Collections that a reference may point to. */
  readonly refersTo?: readonly CollectionName[];
}

/** A fact: the same in every locale. Call last, after every other method of the schema. */
export function fact<T extends z.ZodType>(schema: T, meta: Omit<FieldMeta, 'translated'>): T {
  return schema.meta({ ...meta });
}

/** A text that is translated; at most `max` characters. */
export function text(max: number, meta: Omit<FieldMeta, 'translated'>): z.ZodString {
  return z
    .string()
    .trim()
    .min(1)
    .max(max)
    .meta({ ...meta, translated: true });
}

/** A reference to an entry, `collection/slug`. */
export function reference(
  collections: readonly CollectionName[],
  meta: Omit<FieldMeta, 'translated' | 'refersTo'>,
): z.ZodString {
  return z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/u)
    .meta({ ...meta, refersTo: collections });
}

/** One text in several locales, for files that are not split by locale (`site.yaml`, the registry). */
export function localized(
  max: number,
  meta: Omit<FieldMeta, 'translated'>,
): z.ZodRecord<typeof localeId, z.ZodString> {
  return z.record(localeId, z.string().trim().min(1).max(max)).meta({ ...meta });
}

/** A calendar day, ISO 8601 (`2026-11-23`); a day that does not exist is refused. */
export function day(meta: Omit<FieldMeta, 'translated'>): z.ZodISODate {
  return z.iso.date().meta({ example: '2026-11-23', ...meta });
}

/** A minute in Vietnam (`2026-11-24 08:15`); one that does not exist is refused. */
export function moment(meta: Omit<FieldMeta, 'translated'>): z.ZodString {
  return z
    .string()
    .refine(isMoment)
    .meta({ ...meta });
}

/** A time of day in quotes, `05:30`. */
export function clockTime(meta: Omit<FieldMeta, 'translated'>): z.ZodString {
  return z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
    .meta({ ...meta });
}

/** An address on the web; only http and https. */
export function webAddress(meta: Omit<FieldMeta, 'translated'>): z.ZodURL {
  return z.url({ protocol: /^https?$/u }).meta({ ...meta });
}

/** The schema inside `.optional()`, `.nullable()` and `.default()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner: z.ZodType = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault) {
    inner = inner.unwrap() as z.ZodType;
  }
  return inner;
}

/** What is known of a field, whether the sentence was put inside or outside `.optional()`. */
export function metaOf(schema: z.ZodType): Partial<FieldMeta> {
  return { ...(unwrap(schema).meta() as Partial<FieldMeta>), ...(schema.meta() as Partial<FieldMeta>) };
}

/** The fields of a group, by name; zod types them as `any`. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return schema.shape;
}
