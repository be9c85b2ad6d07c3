/** What is to be published has something to publish. */
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft } from '../draft.ts';
import { isInfographicCollection } from '../picture-names.ts';

export function publicationIssues({ entries }: Draft): Issue[] {
  return entries.flatMap(({ collection, main, facts }) =>
    main === undefined ||
    facts?.publish !== true ||
    facts.clip !== undefined ||
    isInfographicCollection(collection)
      ? []
      : [issueAt(main.yaml.locate(['publish']), 'publish/nothing')],
  );
}
