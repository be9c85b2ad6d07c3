/** One placard of the registry → its proved PDF and its line in the manifest. */
import type { Fonts } from '../brand/fonts.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { sha256 } from '../lib/hash.ts';
import type { OutputFile, PlacardManifestEntry } from '../model/output.ts';
import { drawPlacard } from './draw.ts';
import { expectedOf } from './expected.ts';
import { layoutPlacard } from './layout.ts';
import { ProofError, type Proved, type Prover } from './proof.ts';
import { placardSpec } from './spec.ts';

export interface PlacardTools {
  readonly fonts: Fonts;
  readonly prover: Prover;
}

export interface MadePlacard {
  readonly file: OutputFile;
  readonly record: PlacardManifestEntry;
  /** Pictures of the proof, for people. */
  readonly samples: Proved['samples'];
}

/** Path below `qr-output/`. */
export function placardFile(code: string): string {
  return `placards/${code}.pdf`;
}

/**
 * Draws `placard` and reads it back.
 *
 * @throws {ProofError} what was read is not what the registry says; the message names the code
 */
export async function makePlacard(
  catalog: Catalog,
  placard: Placard,
  { fonts, prover }: PlacardTools,
): Promise<MadePlacard> {
  const spec = placardSpec(catalog, placard);
  const bytes = await drawPlacard(spec, layoutPlacard(spec, fonts), fonts);
  const { symbol } = spec;
  const expected = expectedOf(spec, placard.setting);
  const { proof, samples } = await prover.prove(bytes, expected).catch((error: unknown) => {
    if (error instanceof ProofError)
      throw new ProofError(`${placard.code}: ${error.message}`, { cause: error });
    throw error;
  });
  const file = { path: placardFile(placard.code), bytes };
  return {
    file,
    samples,
    record: {
      code: placard.code,
      url: spec.payload,
      opens: placard.opens,
      at: placard.at,
      files: [{ path: file.path, sha256: sha256(bytes) }],
      qr: {
        version: symbol.version,
        level: symbol.level,
        mode: symbol.mode,
        moduleMm: roundTo3(symbol.moduleMm),
        sizeMm: roundTo3(symbol.sizeMm),
        quietZoneModules: symbol.quietZoneModules,
        reasoning: symbol.reasoning,
      },
      proof,
    },
  };
}

function roundTo3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
