import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { PlacardManifestEntry } from '../../src/model/output.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { makePlacard } from '../../src/placard/make.ts';
import { createProver, ProofError } from '../../src/placard/proof.ts';
import { Stop } from './failure.ts';
import { writeOutputFile } from './write-files.ts';

export { drawnPlacards as placardsOf };

/**
 * Makes, proves and writes every placard that is not retired.
 *
 * @param folder - what becomes `qr-output/`
 * @param onEach - called after each placard
 * @returns their lines in the manifest, by code
 * @throws {Stop} some cannot be read back; it names all of them
 */
export async function makePlacards(
  catalog: Catalog,
  folder: string,
  onEach: () => void,
): Promise<readonly PlacardManifestEntry[]> {
  const tools = { fonts: loadFonts(), prover: await createProver() };
  const records: PlacardManifestEntry[] = [];
  const faults: string[] = [];
  try {
    for (const placard of drawnPlacards(catalog)) {
      try {
        const { file, record } = await makePlacard(catalog, placard, tools);
        writeOutputFile(folder, file);
        records.push(record);
      } catch (error) {
        if (!(error instanceof ProofError)) throw error;
        faults.push(error.message);
      }
      onEach();
    }
  } finally {
    tools.prover.close();
  }
  if (faults.length === 0) return records;
  throw new Stop(
    ['Có biển quét thử không đúng, nên không ghi gì. (Placards failed their proof.)', ...faults].join('\n  '),
  );
}
