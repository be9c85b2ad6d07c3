/** Looks at the photos that entries name, without opening the pictures themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/catalog/draft.ts';
import type { Issue } from '../../src/model/issue.ts';
import { inspectPhoto } from '../../src/photo/inspect.ts';
import { heavyIssue, MOST_BYTES, namedPhotos, photoIssue } from '../../src/photo/issues.ts';

/** What is wrong with the photos of `draft`, which was read from `contentDir`. */
export async function photoIssues(contentDir: string, draft: Draft): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const photo of namedPhotos(draft)) {
    if (photo.size > MOST_BYTES) {
      issues.push(heavyIssue(photo));
      continue;
    }
    const bytes = readFileSync(join(contentDir, ...photo.path.split('/')));
    const issue = photoIssue(photo, await inspectPhoto(bytes));
    if (issue !== undefined) issues.push(issue);
  }
  return issues;
}
