/** Reads a placard back as a reader and as phones would, before it is published. */
import type { PlacardManifestEntry } from '../model/output.ts';
import { requireOneRead, requireQuietZone } from './clean-reading.ts';
import { installedTools, type ProverTools } from './engine/installed.ts';
import { proveTexts, type ExpectedTexts } from './page-text.ts';
import { ProofError } from './proof-error.ts';
import { endure, requireEndurance, type Endurance, type ProofSample } from './endurance.ts';
import { symbolPicture } from './symbol-picture.ts';

export { ProofError } from './proof-error.ts';

/** The whole page is read at the first density, the symbol alone at the second. */
export const PROOF_DENSITIES_DPI = [150, 300] as const;

export type Proof = PlacardManifestEntry['proof'];

export interface Expected extends ExpectedTexts {
  /** Modules a side of the symbol, quiet zone not counted. */
  readonly modules: number;
  /** Share of the suite of damages that must be read, 0–1. */
  readonly minimumShare: number;
}

export interface Proved {
  readonly proof: Proof;
  /** A few pictures of the suite for people, the clean symbol first. */
  readonly samples: readonly ProofSample[];
}

export interface Prover {
  /**
   * Renders the only page of `pdf`, reads its text and its only symbol with every reader at both densities,
   * then the symbol under the suite of damages.
   *
   * @throws {ProofError} any of it is not as expected; the message says what, in Vietnamese and English
   */
  readonly prove: (pdf: Uint8Array, expected: Expected) => Promise<Proved>;
  /** Frees what the prover holds; it is of no use afterwards. */
  readonly close: () => void | Promise<void>;
}

/** Proves with the installed readers, or with those that are given. */
export async function createProver(given?: ProverTools): Promise<Prover> {
  const { engines, rasteriser } = given ?? (await installedTools());
  const decoders = engines.map(({ name }) => name);
  const [pageDpi, symbolDpi] = PROOF_DENSITIES_DPI;
  return {
    close: () => rasteriser.close(),
    prove: (pdf, expected) =>
      rasteriser.withPages(pdf, async ([page, another]) => {
        if (page === undefined || another !== undefined) {
          throw new ProofError('Một biển phải có đúng một trang. (A placard has one page.)');
        }
        proveTexts(page.text, expected);
        const { payload } = expected;
        const corners = await requireOneRead(engines, await page.grey(pageDpi), payload, `${pageDpi} dpi`);
        const symbol = symbolPicture(
          await page.grey(symbolDpi),
          corners,
          symbolDpi / pageDpi,
          expected.modules,
        );
        await requireOneRead(engines, symbol.full, payload, `${symbolDpi} dpi`);
        requireQuietZone(symbol.full, expected.modules);
        const endured = await endure(engines, symbol.small, payload);
        requireEndurance(endured, expected.minimumShare);
        return { proof: proofOf(endured, expected, decoders), samples: endured.samples };
      }),
  };
}

function proofOf(
  { classes, share }: Endurance,
  { payload, minimumShare }: Expected,
  decoders: readonly string[],
): Proof {
  return {
    decoders,
    densitiesDpi: PROOF_DENSITIES_DPI,
    decoded: payload,
    share: Math.round(share * 1000) / 1000,
    minimumShare,
    classes,
  };
}
