/** The state of the content for the editor's page, told anew after every change on the disk. */
import { watch } from 'node:fs';
import { entryPath } from '../../../src/catalog/page-paths.ts';
import type { ContentReading } from '../../../src/catalog/interpret.ts';
import type { ContentState } from '../../../src/editor/seed.ts';
import { issueText } from '../../../src/reports/issue-text.ts';
import { makeReport } from '../../../src/reports/report.ts';
import { checkContent } from '../content.ts';
import { nowInVietnam } from '../today.ts';
import { dutyFiles, pageDuties } from './duties.ts';

/** A file is often written in several steps. */
const QUIET_MS = 400;

type Checked = Omit<ContentState, 'preview'>;

/** Called after each check, with what can be taken home by its address. */
type Tell = (state: Checked, files: ReadonlyMap<string, string>) => void;

function stateOf(reading: ContentReading): Checked {
  const { issues, errors, warnings } = makeReport(reading);
  const { catalog } = reading;
  return {
    errors,
    warnings,
    duties: catalog && pageDuties(catalog, nowInVietnam()),
    findings: issues.map((issue) => {
      const { file, line, severity } = issue;
      return { file, line, severity, ...issueText(issue, 'vi') };
    }),
    pages: Object.fromEntries(
      (catalog?.all ?? []).map((entry) => [
        entry.ref,
        entryPath(catalog as NonNullable<typeof catalog>, entry, catalog?.defaultLocale ?? ''),
      ]),
    ),
  };
}

/**
 * Checks `content` now and after every change.
 *
 * @returns how to stop
 */
export async function watchContent(content: string, tell: Tell): Promise<() => void> {
  const check = async () => {
    const reading = await checkContent(content);
    tell(stateOf(reading), dutyFiles(reading.catalog));
  };
  await check();
  let waiting: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  const watcher = watch(content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      busy = busy.then(check).catch((error: unknown) => {
        console.error(error);
      });
    }, QUIET_MS);
  });
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}
