/** `qr-output/manifest.json`: the record of everything in that folder. */
import { readFileSync } from 'node:fs';
import { compareCodePoints } from '../../src/lib/compare.ts';
import { stableJson } from '../../src/lib/hash.ts';
import type { Manifest } from '../../src/model/output.ts';

export const MANIFEST_FILE = 'manifest.json';

export const EMPTY_MANIFEST: Manifest = {
  placards: [],
  papers: [],
  pictures: [],
  posters: [],
  clips: [],
  social: [],
};

/** Text of the file: lists sorted by code and by file, keys in order, two spaces, a line feed at the end. */
export function manifestText(manifest: Manifest): string {
  const sorted: Manifest = {
    placards: manifest.placards.toSorted((a, b) => compareCodePoints(a.code, b.code)),
    papers: manifest.papers.toSorted((a, b) => compareCodePoints(a.path, b.path)),
    pictures: manifest.pictures.toSorted((a, b) => compareCodePoints(a.file.path, b.file.path)),
    posters: manifest.posters.toSorted((a, b) => compareCodePoints(a.file.path, b.file.path)),
    clips: manifest.clips.toSorted(
      (a, b) => compareCodePoints(a.of, b.of) || compareCodePoints(a.locale, b.locale),
    ),
    social: manifest.social.toSorted((a, b) => compareCodePoints(a.path, b.path)),
  };
  return `${JSON.stringify(JSON.parse(stableJson(sorted)), null, 2)}\n`;
}

/** The manifest at `path`; an empty one when there is no file. A list that it lacks is empty, too. */
export function readManifest(path: string): Manifest {
  try {
    return { ...EMPTY_MANIFEST, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY_MANIFEST;
    throw error;
  }
}
