/** Rewrites content files in the form that the editor writes; what they say stays. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planForm, type FormPlan, type RewrittenFile } from '../../src/catalog/form/form-plan.ts';
import { interpret, type ContentReading } from '../../src/catalog/interpret.ts';
import { readContentFolder } from '../../src/catalog/read.ts';
import type { ContentFolder } from '../../src/catalog/content-file.ts';
import { issueBlock } from '../../src/reports/terminal.ts';
import { plannedContentFile, replaceContentFiles } from './content-files.ts';
import { Stop } from './failure.ts';
import { count } from './wording.ts';

/**
 * Rewrites every file below `content` that is not in the form, all of them or none.
 *
 * @throws {Stop} a file was changed while it was being read
 */
export function fixForm(content: string): FormPlan {
  const folder = readContentFolder(content);
  const reading = interpret(folder);
  const { rewritten, left } = planForm(folder, reading);
  // A link is content of another place.
  const own = rewritten.filter(({ path }) => !lstatSync(join(content, path)).isSymbolicLink());
  proveSameSense(folder, reading, own);
  for (const { path, before } of own) {
    if (readFileSync(join(content, path)).equals(before)) continue;
    throw new Stop(
      `Tệp ${path} vừa được sửa ở nơi khác. Chưa viết lại tệp nào; hãy chạy lại. (A file changed meanwhile.)`,
    );
  }
  replaceContentFiles(content, own);
  return { rewritten: own, left };
}

/** @throws {Error} the content would say something else after `files` are written */
function proveSameSense(
  folder: ContentFolder,
  before: ContentReading,
  files: readonly RewrittenFile[],
): void {
  const planned = new Map(files.map((file) => [file.path, plannedContentFile(file)]));
  const after = interpret({ ...folder, files: folder.files.map((file) => planned.get(file.path) ?? file) });
  const faults = ({ issues }: ContentReading) => issues.filter(({ severity }) => severity === 'error').length;
  const outdated = ({ catalog }: ContentReading) =>
    catalog?.all.flatMap(({ texts }) => [...texts.values()].map((text) => text.outdated?.length));
  const same = (pick: (reading: ContentReading) => unknown) =>
    JSON.stringify(pick(before)) === JSON.stringify(pick(after));
  if (!same(faults) || !same(outdated) || !same(saidBy))
    throw new Error('The form would change the content.');
}

/** Everything that the schemas understand. */
function saidBy({ draft }: ContentReading): unknown {
  return [
    draft?.site.site,
    draft?.placards.map(({ record }) => record),
    Object.values(draft?.logs ?? {}).map(({ rows }) => rows),
    draft?.entries.map(({ facts, translations }) => [
      facts,
      translations.map(({ data }) => withoutMarks(data)),
    ]),
  ];
}

/** Marks of a body follow the way it is written. */
function withoutMarks(data: unknown): unknown {
  return { ...(data as object), translation: undefined };
}

/** What was rewritten and what was not, and why, in Vietnamese with its English. */
export function formReport({ rewritten, left }: FormPlan, folder: string): string {
  const done =
    rewritten.length === 0
      ? ['Mọi tệp đã đúng mẫu, không viết lại tệp nào. (Every file is in form already.)']
      : [
          `Đã viết lại ${count(rewritten.length)} tệp cho đúng mẫu, nội dung giữ nguyên. (Rewritten in form; the content is the same.)`,
          ...rewritten.map(({ path }) => `  ${folder}/${path}`),
        ];
  return [done.join('\n'), ...left.map((issue) => issueBlock(issue, { locale: 'vi', folder }))].join('\n\n');
}
