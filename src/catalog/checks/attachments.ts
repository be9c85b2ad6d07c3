/** Documents that an entry names lie beside it, and those beside it are named. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { valueAt } from '../field-path.ts';

export function attachmentFileIssues({ entries }: Draft): Issue[] {
  return entries.flatMap((entry) =>
    entry.collection === 'disclosures' && entry.main?.yaml.data !== undefined ? ofEntry(entry) : [],
  );
}

function ofEntry({ main, folder, attachments }: DraftEntry): Issue[] {
  if (main === undefined) return [];
  const named = valueAt(main.yaml.data, ['attachments']);
  const names = Array.isArray(named) ? named.map((item) => valueAt(item, ['file'])) : [];
  const there = attachments.map(({ path }) => path.slice(folder.length + 1));
  return [
    ...names.flatMap((file, index) =>
      typeof file !== 'string' || !file.endsWith('.pdf') || there.includes(file)
        ? []
        : [issueAt(main.yaml.locate(['attachments', index, 'file']), 'attachment/missing', { file })],
    ),
    ...attachments.flatMap(({ path }, index) =>
      names.includes(there[index])
        ? []
        : [issueAt({ file: path, line: 1 }, 'attachment/unused', {}, 'warning')],
    ),
  ];
}
