/** The files of one entry → draft. */
import type { z } from 'astro/zod';
import { COLLECTIONS } from '../model/collections.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { translationSchema } from '../model/translation.ts';
import { bodyIssues } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { DraftEntry, Drafted, DraftSite, DraftText } from './draft.ts';
import { schemaAt, valueAt } from './field-path.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { EntryFiles } from './layout.ts';
import { checkSchema, type UnknownField } from './schema-issues.ts';
import { parseYaml } from './yaml.ts';

const TRANSLATIONS = new Map<CollectionName, z.ZodObject>();

function translationOf(collection: CollectionName): z.ZodObject {
  const known = TRANSLATIONS.get(collection) ?? translationSchema(COLLECTIONS[collection]);
  TRANSLATIONS.set(collection, known);
  return known;
}

export function draftEntry(files: EntryFiles, site: DraftSite): Drafted<DraftEntry> {
  const { collection, slug, folder } = files;
  const issues: Issue[] = [];
  const mainFile = files.texts.get(site.defaultLocale);
  if (mainFile === undefined) {
    issues.push(issueAt({ file: folder, line: 1 }, 'file/missing-default', { locale: site.defaultLocale }));
  }
  const main = mainFile && readText(mainFile, site.defaultLocale, COLLECTIONS[collection], issues, mainField);
  const translations: DraftText[] = [];
  for (const [locale, file] of files.texts) {
    if (locale === site.defaultLocale) continue;
    if (!site.locales.includes(locale)) {
      const values = { locale, known: site.locales.join(', ') };
      issues.push(issueAt({ file: file.path, line: 1 }, 'file/unknown-locale', values));
    }
    const unknown = factField(collection, `index.${site.defaultLocale}.mdx`);
    const text = readText(file, locale, translationOf(collection), issues, unknown);
    if (text !== undefined) translations.push(text);
  }
  const pictures = pictureNames(main);
  for (const { file, body, bodyLine } of [...(main ? [main] : []), ...translations]) {
    issues.push(...bodyIssues({ file, body, bodyLine, pictures }));
  }
  const facts = main?.data as DraftEntry['facts'];
  const ref = `${collection}/${slug}` as const;
  return {
    draft: {
      ref,
      collection,
      slug,
      folder,
      main,
      facts,
      translations,
      pictures: files.pictures,
      recordings: files.recordings,
      attachments: files.attachments,
    },
    issues,
  };
}

function readText(
  file: ContentFile,
  locale: string,
  schema: z.ZodObject,
  issues: Issue[],
  unknownField: UnknownField,
): DraftText | undefined {
  const decoded = decode(file);
  issues.push(...decoded.issues);
  if (decoded.text === undefined) return undefined;
  const split = splitFrontmatter(file.path, decoded.text);
  issues.push(...split.issues);
  const yaml = parseYaml(file.path, split.yaml ?? '', split.yamlLine);
  const { body, bodyLine } = split;
  const text = { locale, file: file.path, yaml, body, bodyLine };
  if (split.yaml === undefined) return { ...text, data: undefined };
  issues.push(...yaml.issues);
  if (yaml.data === undefined) return { ...text, data: undefined };
  const checked = checkSchema(yaml, schema, unknownField);
  issues.push(...checked.issues);
  return { ...text, data: checked.data };
}

const mainField: UnknownField = (origin, path) =>
  path.length === 1 && path[0] === 'translation' ? issueAt(origin, 'translation/in-main') : undefined;

function factField(collection: CollectionName, main: string): UnknownField {
  return (origin, path) =>
    schemaAt(COLLECTIONS[collection], path) === undefined
      ? undefined
      : issueAt(origin, 'translation/fact', { key: String(path.at(-1)), main });
}

function pictureNames(main: DraftText | undefined): string[] {
  const pictures = valueAt(main?.yaml.data, ['pictures']);
  if (!Array.isArray(pictures)) return [];
  return pictures.map((picture) => valueAt(picture, ['file'])).filter((name) => typeof name === 'string');
}
