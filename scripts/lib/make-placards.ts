import { availableParallelism } from 'node:os';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog, Placard } from '../../src/catalog/catalog.ts';
import type { Manifest } from '../../src/model/output.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { listed, makePlacard, placardKey } from '../../src/placard/make.ts';
import { HANDBOOK_PAPER } from '../../src/catalog/handbook-paths.ts';
import { gazetteFiles } from '../../src/placard/papers/gazette/gazette.ts';
import { handbookFile } from '../../src/placard/papers/handbook/handbook.ts';
import { lessonFiles } from '../../src/placard/papers/lesson.ts';
import { makePapers, PAPERS_FOLDER } from '../../src/placard/papers/papers.ts';
import { proofPages, type ProofRow } from '../../src/placard/proof-page.ts';
import { ProofError } from '../../src/placard/proof.ts';
import { Stop } from './failure.ts';
import { readHandbookPictures } from './handbook-pictures.ts';
import { createParallelProver } from './parallel-prover.ts';
import { makerVersion, openPlacardCache } from './placard-cache.ts';
import { writeOutputFile } from './write-files.ts';

export { drawnPlacards as placardsOf };

export interface PlacardFolders {
  /** What becomes `qr-output/`. */
  readonly to: string;
  /** Folder that the catalog was read from; without it the handbook, which has pictures, is not among the papers. */
  readonly content?: string;
  /** Where made placards are kept between commands. */
  readonly cache: string;
  /** At most; as many as the machine has use for unless given. */
  readonly threads?: number;
}

/** More threads than this need more memory than they save time. */
const MAX_THREADS = 3;

/**
 * Makes, proves and writes every placard that is not retired, the page that shows the proofs, the papers about all
 * placards, the sheets of the lessons, the bulletins of the months, and the handbook.
 *
 * @param onEach - called after each placard
 * @returns their lines in the manifest, by code, and its list of papers
 * @throws {Stop} some do not pass their proof; it names all of them and why
 */
export async function makePlacards(
  catalog: Catalog,
  { to, content, cache, threads = Math.min(MAX_THREADS, availableParallelism()) }: PlacardFolders,
  onEach: () => void,
): Promise<Pick<Manifest, 'placards' | 'papers'>> {
  const prover = createParallelProver(threads);
  const tools = { fonts: loadFonts(), prover };
  const made = openPlacardCache(cache, makerVersion(tools.fonts));
  const placards = drawnPlacards(catalog);
  const rows: (ProofRow | undefined)[] = placards.map(() => undefined);
  const faults: string[] = [];
  const make = async (placard: Placard, index: number): Promise<void> => {
    try {
      const key = placardKey(catalog, placard);
      const kept = made.get(key);
      const { files, record, samples } = kept ?? (await makePlacard(catalog, placard, tools));
      if (kept === undefined) made.put(key, { files, record, samples });
      for (const file of files) writeOutputFile(to, file);
      rows[index] = { placard, record, samples };
    } catch (error) {
      if (!(error instanceof ProofError)) throw error;
      faults.push(error.message);
    }
    onEach();
  };
  try {
    // One placard is drawn while every thread has one to prove.
    await eachOf(placards, threads + 1, make);
  } finally {
    await prover.close();
  }
  if (faults.length > 0) {
    throw new Stop(
      [
        'Có biển không qua kiểm chứng, nên không ghi gì. (Placards failed their proof.)',
        ...faults.toSorted(),
      ].join('\n  '),
    );
  }
  made.prune();
  const proved = rows.filter((row) => row !== undefined);
  for (const page of proofPages(catalog, proved)) writeOutputFile(to, page);
  const handbook =
    content === undefined
      ? undefined
      : handbookFile(catalog, readHandbookPictures(catalog, content), tools.fonts, HANDBOOK_PAPER);
  const papers = [
    ...makePapers(catalog, tools.fonts),
    ...lessonFiles(catalog, tools.fonts, PAPERS_FOLDER),
    ...gazetteFiles(catalog, tools.fonts),
    ...(handbook === undefined ? [] : [handbook]),
  ];
  for (const paper of papers) writeOutputFile(to, paper);
  return { placards: proved.map(({ record }) => record), papers: papers.map(listed) };
}

/** Does `work` for every item, `abreast` at a time, starting them in order. */
async function eachOf<Item>(
  items: readonly Item[],
  abreast: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const remaining = items.entries();
  const line = async (): Promise<void> => {
    for (const [index, item] of remaining) await work(item, index);
  };
  await Promise.all(Array.from({ length: abreast }, line));
}
