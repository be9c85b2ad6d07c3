/** Content as commands see it: read, with everything checked that can be checked before anything is drawn. */
import { loadFonts } from '../../src/brand/fonts.ts';
import { dueIssues } from '../../src/catalog/due.ts';
import { readContent, type ContentReading } from '../../src/catalog/read.ts';
import { pictureIssues } from '../../src/infographic/check.ts';
import { compareIssues } from '../../src/model/issue.ts';
import { placardIssues } from '../../src/placard/check.ts';
import { todayInVietnam } from './today.ts';

/**
 * Reads `contentDir` and checks that what it says can be drawn on placards and pictures.
 *
 * @returns every issue, sorted; no catalog when one of them is an error
 */
export function checkContent(contentDir: string): ContentReading {
  const reading = readContent(contentDir, { today: todayInVietnam() });
  const { catalog } = reading;
  if (catalog === undefined) return reading;
  const fonts = loadFonts();
  const issues = [
    ...reading.issues,
    ...dueIssues(catalog),
    ...placardIssues(catalog, fonts),
    ...pictureIssues(catalog, fonts),
  ];
  const hasError = issues.some(({ severity }) => severity === 'error');
  return { ...reading, catalog: hasError ? undefined : catalog, issues: issues.toSorted(compareIssues) };
}
