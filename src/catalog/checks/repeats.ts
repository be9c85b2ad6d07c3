/** The same thing twice: in a list, or in two entries. */
import { cleanText } from '../../lib/text.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftText } from '../draft.ts';
import { pathLabel, valueAt } from '../field-path.ts';
import type { YamlFile } from '../yaml.ts';

/** In a list of groups, the field that may not repeat. */
const KEY_OF_LIST: Readonly<Record<string, string>> = { stops: 'entry', pictures: 'file' };

export function repeatIssues({ site, entries, placards }: Draft): Issue[] {
  const files = [site.yaml, ...entries.map(({ main }) => main?.yaml), ...placards.map(({ yaml }) => yaml)];
  return [
    ...files.flatMap((file) => (file?.data === undefined ? [] : listIssues(file, file.data, []))),
    ...titleIssues(entries.flatMap(({ collection, main }) => (main ? [{ collection, text: main }] : []))),
    ...titleIssues(
      entries.flatMap(({ collection, translations }) => translations.map((text) => ({ collection, text }))),
    ),
  ];
}

function listIssues(file: YamlFile, value: unknown, path: FieldPath): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    listIssues(file, item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [...repeats(file, value, path), ...inner] : inner;
}

function repeats(file: YamlFile, list: readonly unknown[], path: FieldPath): Issue[] {
  const key = KEY_OF_LIST[String(path.at(-1))];
  const first = new Map<string, number>();
  const issues: Issue[] = [];
  for (const [index, item] of list.entries()) {
    const value = key === undefined ? item : valueAt(item, [key]);
    if (typeof value !== 'string') continue;
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      continue;
    }
    const { line } = file.locate([...path, before]);
    issues.push(
      issueAt(file.locate([...path, index]), 'list/repeated', { field: pathLabel(path), value, line }),
    );
  }
  return issues;
}

function titleIssues(texts: readonly { collection: string; text: DraftText }[]): Issue[] {
  const first = new Map<string, DraftText>();
  const issues: Issue[] = [];
  for (const { collection, text } of texts) {
    const title = valueAt(text.yaml.data, ['title']);
    if (typeof title !== 'string') continue;
    const key = `${collection} ${text.locale} ${cleanText(title).trim().toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, text);
    else {
      const values = { other: other.file, title: title.trim() };
      issues.push(issueAt(text.yaml.locate(['title']), 'entry/same-title', values));
    }
  }
  return issues;
}
