/** Nothing leads to an entry with personal data: it will be taken down, and its readers are few. */
import type { z } from 'astro/zod';
import type { EntryRef } from '../../model/collection-names.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import { placardSchema } from '../../model/placard.ts';
import type { Draft } from '../draft.ts';
import { entriesByName } from '../formerly.ts';
import type { YamlFile } from '../yaml.ts';
import { referencesIn } from './references.ts';

export function limitedIssues({ entries, placards }: Draft): Issue[] {
  const names = entriesByName(entries);
  const limited = new Set(
    entries.flatMap(({ ref, facts }) =>
      facts !== undefined && 'personalData' in facts && facts.personalData !== undefined ? [ref] : [],
    ),
  );
  if (limited.size === 0) return [];
  const look = (yaml: YamlFile | undefined, schema: z.ZodType): Issue[] =>
    yaml === undefined
      ? []
      : referencesIn(schema, yaml.data).flatMap(({ path, ref }) =>
          limited.has(names.get(ref)?.ref ?? (ref as EntryRef))
            ? [issueAt(yaml.locate(path), 'disclosure/personal-linked', { ref })]
            : [],
        );
  return [
    ...entries.flatMap(({ main, collection }) => look(main?.yaml, COLLECTIONS[collection])),
    ...placards.flatMap(({ yaml }) => look(yaml, placardSchema)),
  ];
}
