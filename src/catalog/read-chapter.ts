/** `handbook/….mdx` → draft. */
import { chapterSchema, type Chapter } from '../model/chapter.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { bodyIssues } from './body.ts';
import { chapterParts } from './chapter-parts.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { DraftChapter, Drafted } from './draft.ts';
import { valueAt } from './field-path.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { checkSchema } from './schema-issues.ts';
import { parseYaml } from './yaml.ts';

/** @param slug - name of the file without `.mdx` */
export function draftChapter(slug: string, file: ContentFile): Drafted<DraftChapter> {
  const unread: DraftChapter = { slug, file: file.path, yaml: undefined, chapter: undefined, body: '' };
  const decoded = decode(file);
  if (decoded.text === undefined) return { draft: unread, issues: decoded.issues };
  const { yaml: source, yamlLine, body, bodyLine, issues } = splitFrontmatter(file.path, decoded.text);
  const found = [...decoded.issues, ...issues];
  if (source === undefined) return { draft: unread, issues: found };
  const yaml = parseYaml(file.path, source, yamlLine);
  const checked = yaml.data === undefined ? undefined : checkSchema<Chapter>(yaml, chapterSchema);
  const named = valueAt(yaml.data, ['pictures']);
  const pictures = (Array.isArray(named) ? named : [])
    .map((picture) => valueAt(picture, ['file']))
    .filter((name) => typeof name === 'string');
  const inBody = bodyIssues({ file: file.path, body, bodyLine, pictures });
  return {
    draft: { slug, file: file.path, yaml, chapter: checked?.data, body },
    issues: [
      ...found,
      ...yaml.issues,
      ...(checked?.issues ?? []),
      ...inBody,
      ...(inBody.length > 0 ? [] : strangeIssues(file.path, body, bodyLine)),
    ],
  };
}

function strangeIssues(file: string, body: string, bodyLine: number): readonly Issue[] {
  return chapterParts(body).strange.map(({ line, what }) =>
    issueAt({ file, line: line + bodyLine - 1 }, 'handbook/part', { what }),
  );
}
