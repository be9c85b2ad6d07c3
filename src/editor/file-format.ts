/**
 * The files that the editor opens and writes, as Sveltia CMS asks for them: `fromFile` gives the values of the form,
 * `toFile` the text. A file whose text the form could not give back in full is not opened; the check tells why.
 */
import type { z } from 'astro/zod';
import { entryFileText, yamlFileText } from '../catalog/form/file-text.ts';
import { commentLines } from '../catalog/form/yaml-comments.ts';
import { splitFrontmatter } from '../catalog/frontmatter.ts';
import { parseYaml } from '../catalog/yaml.ts';
import { cleanText } from '../lib/text.ts';
import { chapterSchema } from '../model/chapter.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { shapeOf } from '../model/field.ts';
import { translationSchema } from '../model/translation.ts';
import { intoGroups, isValues, outOfGroups, toFile, toForm, type Values } from './form-values.ts';

export interface FileFormat {
  readonly extension: string;
  /** @throws {Error} the form cannot hold the file */
  readonly fromFile: (text: string) => Values;
  readonly toFile: (form: Values) => string;
}

/** Says that a form is that of the default locale's file, which alone holds facts. */
export const MAIN_MARK = 'mainFile';
/** Comments above the first field. */
const HEAD_COMMENT = 'headComment';

/** An entry of `collection`, in the default locale or translated. */
export function entryFormat(collection: CollectionName, keyOrder: readonly string[]): FileFormat {
  const main = COLLECTIONS[collection];
  const translation = translationSchema(main);
  return {
    extension: 'mdx',
    fromFile: (text) => {
      const { data, body } = readMdx(text);
      const schema = 'translation' in data ? translation : main;
      refuseUnknown(schema, data);
      const form = intoGroups(toForm(schema, data) as Values);
      return { ...form, ...(schema === main ? { [MAIN_MARK]: true } : {}), body };
    },
    toFile: (form) => {
      const isTranslation = form[MAIN_MARK] !== true;
      const schema = isTranslation ? translation : main;
      const data = toFile(schema, outOfGroups(shapeOf(schema), form), isTranslation);
      return entryFileText(data, bodyOf(form), { schema, keyOrder });
    },
  };
}

/** The editor names a language at every block of commands that has none. */
const EDITORS_FENCE = /^```plain$/gmu;

/** A chapter of the handbook, whose form has no groups. */
export function chapterFormat(): FileFormat {
  return {
    extension: 'mdx',
    fromFile: (text) => {
      const { data, body } = readMdx(text);
      refuseUnknown(chapterSchema, data);
      return { ...(toForm(chapterSchema, data) as Values), body };
    },
    toFile: (form) =>
      entryFileText(toFile(chapterSchema, form, false), bodyOf(form).replaceAll(EDITORS_FENCE, '```'), {
        schema: chapterSchema,
        keyOrder: [],
      }),
  };
}

function bodyOf({ body }: Values): string {
  return typeof body === 'string' ? body : '';
}

/** A file of YAML alone. */
export function yamlFormat(schema: z.ZodObject, keyOrder: readonly string[]): FileFormat {
  return {
    extension: 'yaml',
    fromFile: (text) => {
      const { data, comment } = readYaml(cleanText(text));
      refuseUnknown(schema, data);
      return { ...(toForm(schema, data) as Values), ...(comment === '' ? {} : { [HEAD_COMMENT]: comment }) };
    },
    toFile: ({ [HEAD_COMMENT]: comment, ...form }) => {
      const text = yamlFileText(toFile(schema, form, false), { schema, keyOrder });
      return typeof comment === 'string' ? `${comment.trim()}\n${text}` : text;
    },
  };
}

/** @throws {Error} the front matter cannot be read, or has comments */
function readMdx(text: string): { readonly data: Values; readonly body: string } {
  const { yaml, body, issues } = splitFrontmatter('', cleanText(text));
  if (yaml === undefined || issues.length > 0) throw new Error('The front matter cannot be read.');
  const { data, comment } = readYaml(yaml);
  if (comment !== '') throw new Error('The front matter has comments.');
  return { data, body: body.trim() };
}

/** @throws {Error} it cannot be read as the check reads it, or has comments beside its fields */
function readYaml(source: string): { readonly data: Values; readonly comment: string } {
  const comment = /^(?:[ \t]*(?:#[^\n]*)?\n)*/u.exec(source)?.[0].trim() ?? '';
  const { data, issues } = parseYaml('', source);
  if (data === undefined || issues.length > 0) throw new Error('The YAML cannot be read.');
  const commentCount = comment === '' ? 0 : comment.split('\n').filter((line) => line.trim() !== '').length;
  if (commentLines(source).length > commentCount) throw new Error('Comments stand between the fields.');
  return { data: { ...data }, comment };
}

/** What the schema does not know would be lost. */
function refuseUnknown(schema: z.ZodObject, data: Values): void {
  const { error } = schema.safeParse(data);
  const unknown = error?.issues.find(({ code }) => code === 'unrecognized_keys');
  if (unknown !== undefined) throw new Error(`Fields that the model does not know: ${unknown.message}`);
  if (!isValues(data)) throw new Error('Not a group of fields.');
}
