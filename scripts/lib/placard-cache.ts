/**
 * Placards that were made and proved before. A placard is made again when anything that shapes it has changed: what
 * it says, our sources, the fonts, the libraries; or when its entry in the cache is damaged.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_WEIGHTS, type Fonts } from '../../src/brand/fonts.ts';
import { sha256, stableJson } from '../../src/lib/hash.ts';
import type { OutputFile } from '../../src/model/output.ts';
import { ENGINE_WASM, installedWasm } from '../../src/placard/engine/wasm.ts';
import type { MadePlacard } from '../../src/placard/make.ts';
import { PROJECT_ROOT } from './command.ts';

/** Rooms whose sources shape a placard or its proof; what the interface says comes in with the texts. */
const SOURCE_FOLDERS = ['src/placard', 'src/pdf', 'src/lib', 'src/brand'];

export interface PlacardCache {
  /** @param key - names all of the content that shapes the placard */
  readonly get: (key: string) => MadePlacard | undefined;
  readonly put: (key: string, made: MadePlacard) => void;
  /** Removes what was neither taken nor put since the cache was opened. */
  readonly prune: () => void;
}

/** Hash of everything but content that a made placard depends on, or what else the sources in `folders` make. */
export function makerVersion(fonts: Fonts, folders: readonly string[] = SOURCE_FOLDERS): string {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(PROJECT_ROOT, folder, name)),
  );
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return sha256(
    stableJson({
      node: process.version,
      zlib: process.versions.zlib,
      dependencies,
      engines: Object.keys(ENGINE_WASM).map((engine) =>
        sha256(new Uint8Array(installedWasm(engine as keyof typeof ENGINE_WASM))),
      ),
      fonts: FONT_WEIGHTS.map((weight) => sha256(fonts[weight].bytes)),
      sources: sources.toSorted().map((path) => sha256(readFileSync(path))),
    }),
  );
}

/** A cache in `placards/` below `cacheDir`, made when there is something to keep. */
export function openPlacardCache(cacheDir: string, version: string): PlacardCache {
  const folder = join(cacheDir, 'placards');
  const used = new Set<string>();
  const nameOf = (key: string): string => {
    const name = sha256(stableJson([version, key]));
    used.add(name);
    return name;
  };
  return {
    get: (key) => readEntry(join(folder, nameOf(key))),
    put: (key, made) => writeEntry(folder, nameOf(key), made),
    prune: () => {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) {
        if (!used.has(name)) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

/** The second line of an entry: all but the bytes of the files, which follow it in this order. */
interface Head extends Omit<MadePlacard, 'files'> {
  readonly files: readonly { readonly path: string; readonly length: number }[];
}

const LINE_FEED = 10;

/** The checksum of the rest on the first line. */
function readEntry(path: string): MadePlacard | undefined {
  try {
    const entry = readFileSync(path);
    const checksumEnd = entry.indexOf(LINE_FEED);
    const rest = entry.subarray(checksumEnd + 1);
    if (sha256(rest) !== entry.toString('latin1', 0, checksumEnd)) return undefined;
    const headEnd = rest.indexOf(LINE_FEED);
    const { files, ...made } = JSON.parse(rest.toString('utf8', 0, headEnd)) as Head;
    let at = headEnd + 1;
    const read = files.map(({ path: file, length }): OutputFile => {
      const bytes = new Uint8Array(rest.subarray(at, at + length));
      at += length;
      return { path: file, bytes };
    });
    return { ...made, files: read };
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop: the placard has been made and proved. */
function writeEntry(folder: string, name: string, { files, ...made }: MadePlacard): void {
  const head: Head = { ...made, files: files.map(({ path, bytes }) => ({ path, length: bytes.length })) };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)]);
  try {
    mkdirSync(folder, { recursive: true });
    const aside = join(folder, `${name}.new`);
    writeFileSync(aside, Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]));
    renameSync(aside, join(folder, name));
  } catch {
    // There is no entry then, or a damaged one, and the placard is made again next time.
  }
}
