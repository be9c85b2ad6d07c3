/** Content as commands see it: read, with everything checked that can be checked before anything is drawn. */
import { loadFonts } from '../../src/brand/fonts.ts';
import { answerIssues } from '../../src/catalog/answers.ts';
import { dueIssues } from '../../src/catalog/due.ts';
import { readContent, type ContentReading } from '../../src/catalog/read.ts';
import { pictureIssues } from '../../src/infographic/check.ts';
import { postIssues } from '../../src/infographic/social/check.ts';
import { permanenceIssues } from '../../src/catalog/checks/permanence.ts';
import { compareIssues } from '../../src/model/issue.ts';
import { placardIssues } from '../../src/placard/check.ts';
import { readContentHistory } from './content-history.ts';
import { isContinuousIntegration } from './environment.ts';
import { mediaIssues } from './inspect-media.ts';
import { nowInVietnam, todayInVietnam } from './today.ts';

interface CheckOptions {
  readonly strict?: boolean;
  readonly historyOf?: string;
}

/**
 * Reads `contentDir`, checks that what it says can be drawn on placards and pictures, that its photos can be shown and its recordings heard, and that nothing of what git
 * remembers was lost.
 *
 * @param strict - whether a history that proves nothing is an error
 * @param historyOf - the folder whose history counts, for a copy of it
 * @returns every issue, sorted; no catalog when one of them is an error
 */
export async function checkContent(
  contentDir: string,
  { strict = isContinuousIntegration(), historyOf = contentDir }: CheckOptions = {},
): Promise<ContentReading> {
  const reading = readContent(contentDir, { today: todayInVietnam() });
  const { catalog, draft } = reading;
  const issues = [...reading.issues];
  if (draft !== undefined) {
    issues.push(...permanenceIssues(draft, readContentHistory(historyOf), strict));
    issues.push(...(await mediaIssues(contentDir, draft)));
  }
  if (catalog !== undefined) {
    const fonts = loadFonts();
    issues.push(...dueIssues(catalog), ...answerIssues(catalog, nowInVietnam()));
    issues.push(...placardIssues(catalog, fonts), ...pictureIssues(catalog, fonts));
    issues.push(...postIssues(catalog));
  }
  const hasError = issues.some(({ severity }) => severity === 'error');
  return { ...reading, catalog: hasError ? undefined : catalog, issues: issues.toSorted(compareIssues) };
}
