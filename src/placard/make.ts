/** One placard of the registry → its proved PDF and its line in the manifest. */
import type { Fonts } from '../brand/fonts.ts';
import type { Catalog, Placard } from '../catalog/catalog.ts';
import { sha256 } from '../lib/hash.ts';
import type { OutputFile, PlacardManifestEntry } from '../model/output.ts';
import { drawPlacard } from './draw.ts';
import { layoutPlacard } from './layout.ts';
import { ProofError, type Prover } from './proof.ts';
import { placardSpec } from './spec.ts';
import { moduleSideMm, placardSymbol } from './symbol.ts';

export interface PlacardTools {
  readonly fonts: Fonts;
  readonly prover: Prover;
}

export interface MadePlacard {
  readonly file: OutputFile;
  readonly record: PlacardManifestEntry;
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
  const texts = [spec.code.text, spec.title.first.text, spec.shortAddress.text];
  const proof = await prover.prove(bytes, { payload: spec.payload, texts }).catch((error: unknown) => {
    if (error instanceof ProofError)
      throw new ProofError(`${placard.code}: ${error.message}`, { cause: error });
    throw error;
  });
  const symbol = placardSymbol(spec.payload);
  const file = { path: placardFile(placard.code), bytes };
  return {
    file,
    record: {
      code: placard.code,
      url: spec.payload,
      opens: placard.opens,
      at: placard.at,
      files: [{ path: file.path, sha256: sha256(bytes) }],
      qr: { version: symbol.version, level: symbol.level, moduleMm: roundTo3(moduleSideMm(symbol)) },
      proof,
    },
  };
}

function roundTo3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
