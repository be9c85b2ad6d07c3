import { availableParallelism } from 'node:os';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog, Placard } from '../../src/catalog/catalog.ts';
import type { PlacardManifestEntry } from '../../src/model/output.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { makePlacard } from '../../src/placard/make.ts';
import { PROOF_PAGE, proofPage, type ProofRow } from '../../src/placard/proof-page.ts';
import { ProofError } from '../../src/placard/proof.ts';
import { Stop } from './failure.ts';
import { createParallelProver } from './parallel-prover.ts';
import { cachedProver } from './proof-cache.ts';
import { writeOutputFile } from './write-files.ts';

export { drawnPlacards as placardsOf };

export interface PlacardFolders {
  /** What becomes `qr-output/`. */
  readonly to: string;
  /** Where proofs are kept between commands. */
  readonly cache: string;
}

/** More threads than this need more memory than they save time. */
const MAX_THREADS = 3;

/**
 * Makes, proves and writes every placard that is not retired, and the page that shows the proofs.
 *
 * @param onEach - called after each placard
 * @returns their lines in the manifest, by code
 * @throws {Stop} some do not pass their proof; it names all of them and why
 */
export async function makePlacards(
  catalog: Catalog,
  { to, cache }: PlacardFolders,
  onEach: () => void,
): Promise<readonly PlacardManifestEntry[]> {
  const threads = Math.min(MAX_THREADS, availableParallelism());
  const prover = cachedProver(createParallelProver(threads), cache);
  const tools = { fonts: loadFonts(), prover };
  const placards = drawnPlacards(catalog);
  const rows: (ProofRow | undefined)[] = placards.map(() => undefined);
  const faults: string[] = [];
  const make = async (placard: Placard, index: number): Promise<void> => {
    try {
      const { file, record, samples } = await makePlacard(catalog, placard, tools);
      writeOutputFile(to, file);
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
  prover.prune();
  const made = rows.filter((row) => row !== undefined);
  writeOutputFile(to, { path: PROOF_PAGE, bytes: new TextEncoder().encode(proofPage(catalog, made)) });
  return made.map(({ record }) => record);
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
