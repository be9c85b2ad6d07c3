import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ClipManifestEntry } from '../../../src/model/output.ts';
import { MANIFEST_FILE, readManifest } from '../manifest.ts';

/**
 * Takes over from `current` the clips that are not among `made`.
 *
 * @param current - the published `qr-output/`
 * @param to - the one that is being made
 * @returns their lines in the manifest; a clip whose files are gone is left out
 */
export function keepClips(
  current: string,
  to: string,
  made: readonly ClipManifestEntry[],
): readonly ClipManifestEntry[] {
  const isMade = ({ of, locale }: ClipManifestEntry): boolean =>
    made.some((clip) => clip.of === of && clip.locale === locale);
  const kept = readManifest(join(current, MANIFEST_FILE)).clips.filter(
    (clip) => !isMade(clip) && clip.files.every(({ path }) => existsSync(join(current, path))),
  );
  for (const { path } of kept.flatMap(({ files }) => files)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(current, path), join(to, path));
  }
  return kept;
}
