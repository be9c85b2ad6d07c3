/** Texts that hold several locales at once, in `site.yaml` and in the registry. */
import { z } from 'astro/zod';
import { shapeOf, unwrap } from '../../model/field.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { LocaleId } from '../../model/locale.ts';
import type { FieldPath } from '../catalog.ts';
import { pathLabel } from '../field-path.ts';
import type { YamlFile } from '../yaml.ts';

/**
 * @param known - locales of the site
 * @param required - locales that every such text must have
 */
export function localizedIssues(
  yaml: YamlFile,
  schema: z.ZodType,
  known: readonly LocaleId[],
  required: readonly LocaleId[],
): Issue[] {
  return localizedTexts(schema, yaml.data, []).flatMap(({ path, locales }) => [
    ...locales
      .filter((locale) => !known.includes(locale))
      .map((locale) =>
        issueAt(yaml.locate([...path, locale]), 'field/locale', {
          field: pathLabel(path),
          value: locale,
          known: known.join(', '),
        }),
      ),
    ...required
      .filter((locale) => !locales.includes(locale))
      .map((locale) =>
        issueAt(yaml.locate(path), 'field/locale-missing', { field: pathLabel(path), locale }),
      ),
  ]);
}

interface LocalizedText {
  readonly path: FieldPath;
  readonly locales: readonly LocaleId[];
}

function localizedTexts(schema: z.ZodType, data: unknown, path: FieldPath): LocalizedText[] {
  if (typeof data !== 'object' || data === null) return [];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord) return [{ path, locales: Object.keys(data) }];
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    return data.flatMap((item, index) => localizedTexts(inner.element as z.ZodType, item, [...path, index]));
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(shapeOf(inner)).flatMap(([name, field]) =>
    localizedTexts(field, (data as Record<string, unknown>)[name], [...path, name]),
  );
}
