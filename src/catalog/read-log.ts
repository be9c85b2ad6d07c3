/** `log/….yaml` → draft. */
import { LOG_NAMES, LOG_SCHEMAS, type LogName, type LogRows } from '../model/log.ts';
import type { Issue } from '../model/issue.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { Drafted, DraftLog, DraftLogs } from './draft.ts';
import { checkSchema } from './schema-issues.ts';
import { parseYaml } from './yaml.ts';

/** @param files - by their names without `.yaml`; a log that is not there has no rows */
export function draftLogs(files: ReadonlyMap<LogName, ContentFile>): Drafted<DraftLogs> {
  const issues: Issue[] = [];
  const logs = LOG_NAMES.map((name) => {
    const file = files.get(name);
    const log = file === undefined ? undefined : draftLog(name, file);
    issues.push(...(log?.issues ?? []));
    return [name, log?.draft ?? NO_LOG] as const;
  });
  return { draft: Object.fromEntries(logs) as unknown as DraftLogs, issues };
}

const NO_LOG = { yaml: undefined, rows: [] };

function draftLog(name: LogName, file: ContentFile): Drafted<DraftLog<LogName>> {
  const { text, issues } = decode(file);
  if (text === undefined) return { draft: NO_LOG, issues };
  const yaml = parseYaml(file.path, text);
  if (yaml.data === undefined) return { draft: NO_LOG, issues: [...issues, ...yaml.issues] };
  const checked = checkSchema<Partial<Record<LogName, readonly LogRows[LogName][]>>>(yaml, LOG_SCHEMAS[name]);
  return {
    draft: { yaml, rows: checked.data?.[name] ?? [] },
    issues: [...issues, ...yaml.issues, ...checked.issues],
  };
}
