/** What is heard in clips: looked at before anything is drawn, since a clip lasts as long as its sound. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../../src/catalog/catalog.ts';
import { mediaKeyOf } from '../../../src/catalog/media-record.ts';
import { clipSound } from '../../../src/catalog/recording.ts';
import type { ClipSound } from '../../../src/infographic/clip/story.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { fitsClip } from '../../../src/recording/issues.ts';
import { readSound } from '../../../src/recording/read.ts';
import type { FilmSound } from './encoder.ts';

/** By entry and locale, as `mediaKeyOf` joins them. */
export type ClipSounds = ReadonlyMap<string, ClipSound & FilmSound>;

/** @param content - the folder that `entries` were read from */
export async function clipSounds(entries: readonly Entry[], content: string): Promise<ClipSounds> {
  const sounds = new Map<string, ClipSound & FilmSound>();
  for (const entry of entries) {
    for (const locale of entry.texts.keys()) {
      const file = clipSound(entry, locale);
      if (file === undefined) continue;
      const path = join(content, entry.collection, entry.slug, file);
      const bytes = readFileSync(path);
      const sound = await readSound(bytes);
      if (sound.type === undefined || !fitsClip(sound.seconds)) continue;
      sounds.set(mediaKeyOf(entry.ref, locale), { path, seconds: sound.seconds, sha256: sha256(bytes) });
    }
  }
  return sounds;
}
