/** `site.yaml` → draft. */
import { siteSchema } from '../model/site.ts';
import { STRINGS } from '../strings/index.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { Drafted, DraftSite } from './draft.ts';
import { valueAt } from './field-path.ts';
import { checkSchema } from './schema-issues.ts';
import { parseYaml } from './yaml.ts';

export function draftSite(file: ContentFile | undefined): Drafted<DraftSite> {
  const known = Object.keys(STRINGS);
  const unread: DraftSite = { yaml: undefined, site: undefined, locales: known, defaultLocale: 'vi' };
  if (file === undefined) return { draft: unread, issues: [] };
  const { text, issues } = decode(file);
  if (text === undefined) return { draft: unread, issues };
  const yaml = parseYaml(file.path, text);
  if (yaml.data === undefined) return { draft: unread, issues: [...issues, ...yaml.issues] };
  const checked = checkSchema(yaml, siteSchema);
  const given = localeIds(yaml.data);
  const locales = given.length > 0 ? given : known;
  return {
    draft: { yaml, site: checked.data, locales, defaultLocale: locales[0] ?? 'vi' },
    issues: [...issues, ...yaml.issues, ...checked.issues],
  };
}

function localeIds(data: unknown): string[] {
  const locales = valueAt(data, ['locales']);
  if (!Array.isArray(locales)) return [];
  return locales.map((locale) => valueAt(locale, ['id'])).filter((id) => typeof id === 'string');
}
