/** One file of the registry → draft. */
import { placardSchema } from '../model/placard.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { Drafted, DraftPlacard } from './draft.ts';
import { checkSchema } from './schema-issues.ts';
import { parseYaml } from './yaml.ts';

export function draftPlacard(code: string, file: ContentFile): Drafted<DraftPlacard> {
  const { text, issues } = decode(file);
  const unread = { code, file: file.path, yaml: undefined, record: undefined };
  if (text === undefined) return { draft: unread, issues };
  const yaml = parseYaml(file.path, text);
  if (yaml.data === undefined) {
    return { draft: { ...unread, yaml }, issues: [...issues, ...yaml.issues] };
  }
  const checked = checkSchema(yaml, placardSchema);
  return {
    draft: { ...unread, yaml, record: checked.data },
    issues: [...issues, ...yaml.issues, ...checked.issues],
  };
}
