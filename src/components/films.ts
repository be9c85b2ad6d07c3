import { clips } from 'virtual:media';
import { localeChain, siteLocale, type Entry } from '../catalog/catalog.ts';
import { mediaKeyOf, type ClipRecord } from '../catalog/media-record.ts';
import { megabytes, minutes } from '../site/sound.ts';
import type { View } from '../site/view.ts';

export interface ShownFilm {
  readonly clip: ClipRecord;
  /** BCP 47 tag of what is said in it. */
  readonly tag: string;
  /** Language, length and size. */
  readonly about: string;
}

/** The film of `entry` in the language nearest to the reader's; nothing where none was made. */
export function filmFor({ catalog, route }: View, entry: Entry): ShownFilm | undefined {
  for (const locale of localeChain(catalog, route.locale)) {
    const clip = clips[mediaKeyOf(entry.ref, locale)];
    if (clip === undefined) continue;
    const { tag, label } = siteLocale(catalog, locale);
    const about = [label, minutes(clip.seconds), megabytes(clip.bytes, route.locale)].join(' · ');
    return { clip, tag, about };
  }
  return undefined;
}
