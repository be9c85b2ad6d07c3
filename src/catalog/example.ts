/** Examples of fields as they would be typed in YAML. */
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import { metaOf, shapeOf, unwrap } from '../model/field.ts';

/** `stars: 3`; for groups and lists the names of what belongs in them. */
export function exampleLine(key: string | number, schema: z.ZodType | undefined): string {
  const value = schema === undefined ? undefined : exampleValue(schema);
  const typed = value === undefined ? '…' : inline(value);
  return typeof key === 'number' ? `- ${typed}` : `${key}: ${typed}`;
}

/** A value on one line of YAML. */
export function inline(value: unknown): string {
  const flow = typeof value === 'object' && value !== null;
  return stringify(value, {
    collectionStyle: flow ? 'flow' : 'any',
    singleQuote: true,
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trim();
}

/** The example of a field, put together from those of its parts where it has none of its own. */
export function exampleValue(schema: z.ZodType): unknown {
  const { example } = metaOf(schema);
  if (example !== undefined) return example;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(shapeOf(inner));
    return Object.fromEntries(fields.map(([name, field]) => [name, exampleValue(field)]));
  }
  if (inner instanceof z.ZodArray) return [exampleValue(inner.element as z.ZodType)];
  if (inner instanceof z.ZodDiscriminatedUnion) {
    const values = inner.options.map((option) => exampleValue(option as z.ZodType) as object);
    return values.reduce((fullest, value) =>
      Object.keys(value).length > Object.keys(fullest).length ? value : fullest,
    );
  }
  if (inner instanceof z.ZodLiteral) return inner.value;
  return undefined;
}
