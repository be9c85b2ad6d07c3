/** A new entry, from answers to its file. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { Catalog } from '../../../src/catalog/catalog.ts';
import { entryFileText } from '../../../src/catalog/form/file-text.ts';
import { entryKeyOrder } from '../../../src/catalog/form/form-plan.ts';
import { readContent } from '../../../src/catalog/read.ts';
import { slugify, SLUG } from '../../../src/lib/text.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../../src/model/collection-names.ts';
import { COLLECTIONS } from '../../../src/model/collections.ts';
import { metaOf, shapeOf } from '../../../src/model/field.ts';
import { makeReport } from '../../../src/reports/report.ts';
import { terminalReport } from '../../../src/reports/terminal.ts';
import { stringsFor } from '../../../src/strings/index.ts';
import { plannedContentFile, replaceContentFiles, type TextFile } from '../content-files.ts';
import { Stop } from '../failure.ts';
import { shownPath } from '../wording.ts';
import { askFields, askValue, type AskContext } from './ask-schema.ts';
import type { Interview } from './interview.ts';

export interface NewEntry {
  readonly content: string;
  readonly catalog: Catalog;
  /** Asked for where it is not given. */
  readonly collection: CollectionName | undefined;
  /** ISO 8601. */
  readonly today: string;
  /** This minute: `2026-11-24 08:15`. */
  readonly now: string;
}

/** @throws {Stop} an answer is wrong, or the entry would have faults; then nothing is written */
export async function askForEntry(about: NewEntry, interview: Interview): Promise<TextFile> {
  const { catalog } = about;
  const context = contextOf(about, interview);
  const collection = about.collection ?? (await askCollection(context));
  const shape = shapeOf(COLLECTIONS[collection]);
  const { title: titleSchema, ...others } = shape;
  if (titleSchema === undefined) throw new TypeError(`${collection} has no title.`);
  const title = String(await askValue('title', titleSchema, context));
  const slug = await askSlug(title, collection, about, context);
  const data = { title, ...(await askFields(others, context)) };
  const body = await askBody(interview);
  const keyOrder = entryKeyOrder(
    collection,
    catalog.site.locales.map(({ id }) => id),
  );
  return {
    path: `${collection}/${slug}/index.${catalog.defaultLocale}.mdx`,
    text: entryFileText(data, body, { schema: COLLECTIONS[collection], keyOrder }),
  };
}

/** @throws {Stop} the check finds errors in the new file */
export function writeEntry(content: string, file: TextFile): void {
  const { issues, counts } = readContent(content, { planned: [plannedContentFile(file)] });
  const own = issues.filter((issue) => issue.file === file.path && issue.severity === 'error');
  if (own.length > 0) {
    const report = terminalReport(makeReport({ issues: own, counts }), {
      locale: 'vi',
      folder: shownPath(content),
    });
    throw new Stop(
      `${report}\n\nBài chưa đúng nên chưa ghi gì. (The entry has faults; nothing was written.)`,
    );
  }
  mkdirSync(dirname(join(content, file.path)), { recursive: true });
  replaceContentFiles(content, [file]);
}

function contextOf({ catalog, today, now }: NewEntry, interview: Interview): AskContext {
  const offices = catalog.site.offices.map(({ id }) => id);
  return {
    interview,
    defaults: {
      updatedOn: today,
      publishedOn: today,
      seenOn: today,
      checkedOn: today,
      raisedAt: now,
      responsible: offices[0],
      verification: 'unconfirmed',
      drawing: 'village',
    },
    choices: (field, schema) => {
      if (field === 'responsible' || field === 'office') return offices;
      return (metaOf(schema).refersTo ?? []).flatMap((name) => catalog.entries[name].map(({ ref }) => ref));
    },
  };
}

async function askCollection(context: AskContext): Promise<CollectionName> {
  const { collections } = stringsFor('vi').terms;
  const said = COLLECTION_NAMES.map((name, index) => `${index + 1} ${collections[name]}`).join(', ');
  context.interview.tell(`Bài thuộc mục nào? ${said}`);
  const schema = z.enum(COLLECTION_NAMES).meta({ vi: 'Bài thuộc mục nào.', en: 'Which collection.' });
  return schema.parse(await askValue('mục', schema, context));
}

/** Permanent once the site is public, so it is asked for. */
async function askSlug(
  title: string,
  collection: CollectionName,
  { content, catalog }: NewEntry,
  context: AskContext,
): Promise<string> {
  const taken = (slug: string) =>
    existsSync(join(content, collection, slug)) ||
    catalog.all.some(({ main }) => main.data.formerly.includes(`${collection}/${slug}`));
  const schema = z
    .string()
    .regex(SLUG)
    .refine((slug) => !taken(slug))
    .meta({
      vi: 'Phần cuối địa chỉ trang: chữ thường không dấu, số, gạch nối; chưa bài nào dùng.',
      en: 'Last part of the address.',
      example: 'dinh-lang-mau',
    });
  const offered = slugify(title);
  const defaults = offered === '' || taken(offered) ? {} : { 'tên địa chỉ': offered };
  return String(await askValue('tên địa chỉ', schema, { ...context, defaults }));
}

async function askBody(interview: Interview): Promise<string> {
  interview.tell('\nCâu chuyện: mỗi đoạn một dòng; dòng trống là hết. Viết sau cũng được.');
  const paragraphs: string[] = [];
  for (let line = await interview.ask('> '); line !== ''; line = await interview.ask('> ')) {
    paragraphs.push(line);
  }
  return paragraphs.join('\n\n');
}
