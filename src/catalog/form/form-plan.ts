/** Which files of a content folder are to be rewritten in the form of the editor, and which are left as they are. */
import type { z } from 'astro/zod';
import { chapterSchema } from '../../model/chapter.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import { LOG_NAMES, LOG_SCHEMAS } from '../../model/log.ts';
import { placardSchema } from '../../model/placard.ts';
import { siteSchema } from '../../model/site.ts';
import { translationSchema } from '../../model/translation.ts';
import type { ContentFile, ContentFolder } from '../content-file.ts';
import { decode } from '../decode.ts';
import type { Draft, DraftEntry, DraftText } from '../draft.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import type { ContentReading } from '../interpret.ts';
import { BODY } from '../text-marks.ts';
import { bodyForm } from './body-form.ts';
import { followedMarks, withFollowedMarks } from './followed-marks.ts';
import { entryFileText, yamlFileText } from './file-text.ts';
import { commentLines } from './yaml-comments.ts';

export interface RewrittenFile {
  /** Below the content folder. */
  readonly path: string;
  readonly before: Uint8Array;
  readonly text: string;
}

export interface FormPlan {
  readonly rewritten: readonly RewrittenFile[];
  /** Why a file is not rewritten, with the line. */
  readonly left: readonly Issue[];
}

/** @param reading - of `folder` */
export function planForm({ files }: ContentFolder, { draft, issues }: ContentReading): FormPlan {
  if (draft === undefined) return { rewritten: [], left: [] };
  const faulty = issues.filter(({ severity }) => severity === 'error');
  const errors = new Map(faulty.map((issue) => [issue.file, issue]));
  const obstacles = new Map(files.map((file) => [file.path, obstacle(file, errors.get(file.path))]));
  const texts = formedTexts(draft, (path) => obstacles.get(path) === undefined);
  const rewritten = files.flatMap(({ path, bytes }) => {
    const text = texts.get(path);
    if (text === undefined || bytes === undefined || obstacles.get(path) !== undefined) return [];
    return isText(bytes, text) ? [] : [{ path, before: bytes, text }];
  });
  return { rewritten, left: [...obstacles.values()].filter((issue) => issue !== undefined) };
}

function isText(bytes: Uint8Array, text: string): boolean {
  const wanted = new TextEncoder().encode(text);
  return bytes.length === wanted.length && bytes.every((byte, at) => byte === wanted[at]);
}

/** What keeps a file from being rewritten: an error in it, or a comment, which no form can hold. */
function obstacle(file: ContentFile, error: Issue | undefined): Issue | undefined {
  const { path, bytes } = file;
  if (bytes === undefined || path.endsWith('README.md')) return undefined;
  if (error !== undefined) return issueAt({ file: path, line: error.line }, 'form/errors', {}, 'warning');
  const { text = '' } = decode(file);
  const { yaml, yamlLine } = path.endsWith('.mdx')
    ? splitFrontmatter(path, text)
    : { yaml: text, yamlLine: 1 };
  const [comment] = commentLines(yaml ?? '');
  if (comment === undefined) return undefined;
  return issueAt({ file: path, line: comment + yamlLine - 1 }, 'form/comment', {}, 'warning');
}

/** Every file that is understood, as it should stand, by its path. */
function formedTexts(draft: Draft, mayRewrite: (path: string) => boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const { locales } = draft.site;
  const add = (path: string, data: unknown, schema: z.ZodType) => {
    if (data !== undefined) texts.set(path, yamlFileText(data, { schema, keyOrder: locales }));
  };
  add('site.yaml', draft.site.yaml?.data, siteSchema);
  for (const { file, yaml } of draft.placards) add(file, yaml?.data, placardSchema);
  for (const name of LOG_NAMES) add(`log/${name}.yaml`, draft.logs[name].yaml?.data, LOG_SCHEMAS[name]);
  for (const { file, yaml, body } of draft.handbook.chapters) {
    if (yaml?.data === undefined) continue;
    texts.set(file, entryFileText(yaml.data, bodyForm(body), { schema: chapterSchema, keyOrder: [] }));
  }
  for (const entry of draft.entries) {
    for (const [path, text] of entryTexts(entry, locales, mayRewrite)) texts.set(path, text);
  }
  return texts;
}

/** The order of keys in the files of a collection that its schema does not name. */
export function entryKeyOrder(collection: CollectionName, locales: readonly string[]): readonly string[] {
  return [...locales, ...Object.keys(COLLECTIONS[collection].shape), BODY];
}

function entryTexts(
  { collection, main, translations }: DraftEntry,
  locales: readonly string[],
  mayRewrite: (path: string) => boolean,
): (readonly [string, string])[] {
  const keyOrder = entryKeyOrder(collection, locales);
  const schemas = { main: COLLECTIONS[collection], translation: translationSchema(COLLECTIONS[collection]) };
  // Translations keep marks of the body as it is written, so they are rewritten with it or not at all.
  const together = [...(main ? [main] : []), ...translations].every(({ file }) => mayRewrite(file));
  const bodyOf = (text: DraftText) => (text !== main || together ? bodyForm(text.body) : text.body);
  const marks = main === undefined ? new Map<string, string>() : followedMarks(main.body, bodyOf(main));
  return [...(main ? [main] : []), ...translations].flatMap((text) => {
    const { data } = text.yaml;
    if (data === undefined) return [];
    const schema = text === main ? schemas.main : schemas.translation;
    const followed = text === main ? data : withFollowedMarks(data, marks);
    return [[text.file, entryFileText(followed, bodyOf(text), { schema, keyOrder })] as const];
  });
}
