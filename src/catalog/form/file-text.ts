/**
 * Content files as text, in the one form that the form editor and `npm run check -- --fix` write: values in the order
 * of the schema, every text in single quotes, one blank line before the body. Pure and without a parser of Markdown,
 * so that the editor's page can carry it too.
 */
import { stringify, type ToStringOptions, type DocumentOptions, type CreateNodeOptions } from 'yaml';
import type { z } from 'astro/zod';
import { cleanText } from '../../lib/text.ts';
import { inSchemaOrder } from './schema-order.ts';

/**
 * How YAML is written. Quotes keep `1946-12-19`, `07:30` and `no` texts, whoever reads them.
 *
 * @see https://eemeli.org/yaml/#tostring-options
 */
export const YAML_FORM = {
  indent: 2,
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_SINGLE',
  singleQuote: true,
} as const satisfies ToStringOptions & DocumentOptions & CreateNodeOptions;

export interface FileForm {
  /** Of the whole file, or of its front matter. */
  readonly schema: z.ZodType;
  /** Order of keys that no schema names: locales, and the fields whose marks a translation keeps. */
  readonly keyOrder: readonly string[];
}

/** `site.yaml`, a file of the registry, a log. */
export function yamlFileText(data: unknown, { schema, keyOrder }: FileForm): string {
  return cleanText(stringify(inSchemaOrder(schema, data, keyOrder), YAML_FORM));
}

/** An entry in one language; `body` is taken as it is, but for the empty lines around it. */
export function entryFileText(data: unknown, body: string, form: FileForm): string {
  const text = cleanText(body).trim();
  return `---\n${yamlFileText(data, form)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
