/** The papers about all placards, for the commune: the inspection round and the register. */
import type { Fonts } from '../../brand/fonts.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { compareCodePoints } from '../../lib/compare.ts';
import { formatDay } from '../../lib/date.ts';
import type { OutputFile } from '../../model/output.ts';
import { drawPages } from '../../pdf/draw.ts';
import { paperFacts } from './facts.ts';
import { inspectionCsv } from './inspection-csv.ts';
import { INSPECTION_NAME, inspectionPaper } from './inspection.ts';
import { pagesOf, type LongPaper } from './pages.ts';
import { REGISTER_NAME, registerPaper } from './register.ts';
import { inspectionRound } from './round.ts';

/** Below `qr-output/`. */
export const PAPERS_FOLDER = 'papers';

/** The last day that the registry tells of; nothing where there is no placard. */
function lastDay({ placards }: Catalog): string | undefined {
  return placards
    .flatMap(({ issuedOn, printedOn, hungOn, retiredOn }) => [issuedOn, printedOn, hungOn, retiredOn])
    .filter((day) => day !== undefined)
    .toSorted(compareCodePoints)
    .at(-1);
}

/** None where there is no placard. The same catalog gives the same bytes. */
export function makePapers(catalog: Catalog, fonts: Fonts): readonly OutputFile[] {
  const day = lastDay(catalog);
  const all = catalog.placards.map((placard) => paperFacts(catalog, placard));
  const [head] = all;
  if (day === undefined || head === undefined) return [];
  const draw = (name: string, title: string, paper: LongPaper): OutputFile => {
    const about = { title, subject: head.spec.domain.text, author: head.commune.text, locale: 'vi', day };
    const bytes = drawPages(pagesOf(paper).pages, about, 'office', fonts);
    return { path: `${PAPERS_FOLDER}/${name}`, bytes };
  };
  const round = inspectionRound(catalog);
  return [
    draw('kiem-tra-bien.pdf', INSPECTION_NAME.vi, inspectionPaper(head, round, fonts)),
    { path: `${PAPERS_FOLDER}/kiem-tra-bien.csv`, bytes: new TextEncoder().encode(inspectionCsv(round)) },
    draw('so-bien.pdf', REGISTER_NAME.vi, registerPaper(head, all, formatDay(day), fonts)),
  ];
}
