/** Proofs that were made before: the same PDF, the same expectations and the same prover need no second one. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, stableJson } from '../../src/lib/hash.ts';
import { ENGINE_WASM, installedWasm } from '../../src/placard/engine/wasm.ts';
import type { Expected, Proved, Prover } from '../../src/placard/proof.ts';
import { PROJECT_ROOT } from './command.ts';

/** Rooms whose sources make up a proof. */
const SOURCE_FOLDERS = ['src/placard', 'src/lib', 'src/brand'];

export interface CachingProver extends Prover {
  /** Removes the proofs that were not asked for since the prover was made. */
  readonly prune: () => void;
}

/** Hash of everything but the PDF that a proof depends on: sources, engines, the version of Node. */
export function proverVersion(): string {
  const sources = SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(PROJECT_ROOT, folder, name)),
  );
  const engines = (Object.keys(ENGINE_WASM) as (keyof typeof ENGINE_WASM)[]).map((engine) =>
    sha256(new Uint8Array(installedWasm(engine))),
  );
  const hashes = sources.toSorted().map((path) => sha256(readFileSync(path)));
  return sha256(stableJson([process.version, engines, hashes]));
}

/**
 * `prover`, with its proofs kept in `proofs/` below `cacheDir`. A damaged entry is proved again; a refusal is
 * never kept.
 */
export function cachedProver(prover: Prover, cacheDir: string, version = proverVersion()): CachingProver {
  const folder = join(cacheDir, 'proofs');
  const used = new Set<string>();
  return {
    close: () => prover.close(),
    prove: async (pdf, expected) => {
      const name = entryName(pdf, expected, version);
      used.add(name);
      const cached = readEntry(join(folder, name));
      if (cached !== undefined) return cached;
      const proved = await prover.prove(pdf, expected);
      writeEntry(folder, name, proved);
      return proved;
    },
    prune: () => {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

function entryName(pdf: Uint8Array, expected: Expected, version: string): string {
  return `${sha256(stableJson({ pdf: sha256(pdf), expected, version }))}.json`;
}

/** The checksum on the first line, the proof on the second. */
function readEntry(path: string): Proved | undefined {
  try {
    const [checksum, text = ''] = readFileSync(path, 'utf8').split('\n');
    return sha256(text) === checksum ? (JSON.parse(text) as Proved) : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop: the placard has been proved. */
function writeEntry(folder: string, name: string, proved: Proved): void {
  const text = JSON.stringify(proved);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), `${sha256(text)}\n${text}`);
  } catch {
    // The checksum does not match then, and the placard is proved again next time.
  }
}
