/** A week’s programme lies in the folder of its week and tells of what it lists. */
import { spokenVietnamese } from '../../lib/spoken/spoken.ts';
import { bulletinSlug } from '../../model/bulletin.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import type { Draft } from '../draft.ts';

export function bulletinIssues({ entries }: Draft): Issue[] {
  const titles = new Map<string, string>(
    entries.flatMap(({ ref, facts }) => (facts === undefined ? [] : [[ref, facts.title] as const])),
  );
  return entries.flatMap(({ slug, facts, main }) => {
    if (facts === undefined || main === undefined || !('week' in facts)) return [];
    const { week, items } = facts;
    const right = bulletinSlug(week);
    const told = plain(main.body);
    // A bad reference is its own finding.
    const known = items.map((ref) => titles.get(ref)).filter((title) => title !== undefined);
    const isTold = (title: string) =>
      told.includes(plain(title)) || told.includes(plain(spokenVietnamese(title.normalize('NFC')).text));
    return [
      ...(slug === right
        ? []
        : [issueAt(main.yaml.locate(['week']), 'bulletin/folder', { week, folder: slug, right })]),
      ...(known.length === 0 || known.some(isTold)
        ? []
        : [issueAt(main.yaml.locate(['items']), 'bulletin/unnamed', { titles: known.join('; ') })]),
    ];
  });
}

/** Without capitals, and without the signs that end a sentence. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
