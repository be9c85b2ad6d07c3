/** A translation says all that the main file says, item by item, and nothing else. */
import { z } from 'astro/zod';
import { COLLECTIONS } from '../../model/collections.ts';
import { metaOf, shapeOf, unwrap } from '../../model/field.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftText } from '../draft.ts';
import { pathLabel } from '../field-path.ts';
import type { YamlFile } from '../yaml.ts';

export function translationIssues({ entries, site }: Draft): Issue[] {
  const mainName = `index.${site.defaultLocale}.mdx`;
  return entries.flatMap(({ collection, main, facts, translations }) => {
    if (main?.yaml.data === undefined) return [];
    const { data: base } = main.yaml;
    return translations.flatMap((text) => [
      ...bodyIssue(main, text, mainName),
      ...fieldIssues(COLLECTIONS[collection], base, text, mainName).filter(
        // What a faulty main file lacks is its own finding.
        ({ id }) => facts !== undefined || id !== 'translation/extra',
      ),
    ]);
  });
}

function bodyIssue(main: DraftText, text: DraftText, mainName: string): Issue[] {
  if (main.body.trim() === '' || text.body.trim() !== '') return [];
  const origin = { file: text.file, line: text.bodyLine };
  return [issueAt(origin, 'translation/no-body', { main: mainName })];
}

/** What the schema of translations has already asked for is not asked for again. */
function fieldIssues(schema: z.ZodType, base: unknown, text: DraftText, mainName: string): Issue[] {
  if (text.data === undefined) return [];
  return compare(schema, base, text.yaml.data, []).map(({ path, ...rest }) =>
    difference(text.yaml, path, rest, mainName),
  );
}

interface Difference {
  readonly path: FieldPath;
  readonly rule: 'missing' | 'extra' | 'count';
  readonly counts?: { readonly count: number; readonly mainCount: number };
}

function difference(
  yaml: YamlFile,
  path: FieldPath,
  { rule, counts }: Omit<Difference, 'path'>,
  main: string,
): Issue {
  return issueAt(yaml.locate(path), `translation/${rule}`, { field: pathLabel(path), main, ...counts });
}

function compare(schema: z.ZodType, base: unknown, text: unknown, path: FieldPath): Difference[] {
  if (!hasTranslated(schema) || metaOf(schema).alone === true) return [];
  const baseEmpty = isEmpty(schema, base);
  const textEmpty = isEmpty(schema, text);
  if (baseEmpty && textEmpty) return [];
  if (baseEmpty) return [{ path, rule: 'extra' }];
  if (textEmpty) return [{ path, rule: 'missing' }];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(base) && Array.isArray(text)) {
    if (base.length !== text.length) {
      return [{ path, rule: 'count', counts: { count: text.length, mainCount: base.length } }];
    }
    return base.flatMap((item, index) =>
      compare(inner.element as z.ZodType, item, text[index], [...path, index]),
    );
  }
  return fieldsOf(inner).flatMap(([name, field]) =>
    compare(field, member(base, name), member(text, name), [...path, name]),
  );
}

function fieldsOf(inner: z.ZodType): [string, z.ZodType][] {
  if (inner instanceof z.ZodObject) return Object.entries(shapeOf(inner));
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return inner.options.flatMap((option) => fieldsOf(option as z.ZodType));
  }
  return [];
}

function hasTranslated(schema: z.ZodType): boolean {
  if (metaOf(schema).translated === true) return true;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return hasTranslated(inner.element as z.ZodType);
  return fieldsOf(inner).some(([, field]) => hasTranslated(field));
}

/** Whether a value says nothing in words: absent, an empty list, or a group whose texts are all absent. */
function isEmpty(schema: z.ZodType, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  const fields = fieldsOf(unwrap(schema));
  if (fields.length === 0) return false;
  return fields.every(([name, field]) => !hasTranslated(field) || isEmpty(field, member(value, name)));
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
