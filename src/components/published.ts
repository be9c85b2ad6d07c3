import { pictures } from 'virtual:media';
import { siteLocale, textFor, type Entry } from '../catalog/catalog.ts';
import { mediaKeyOf } from '../catalog/media-record.ts';
import { infographicFile } from '../catalog/picture-names.ts';
import { drawnFile } from './drawn-file.ts';
import { hrefOf } from '../site/links.ts';
import { kilobytes } from '../site/sound.ts';
import type { View } from '../site/view.ts';

/** A picture in one language, as people choose it. */
export interface OfferedPicture {
  readonly href: string;
  readonly label: string;
  /** BCP 47 tag of `label` and of what the picture says. */
  readonly tag: string;
  readonly size: string;
}

export interface ShownPicture extends OfferedPicture {
  /** Addresses in the order of `PREVIEW_FORMATS`. */
  readonly previews: readonly string[];
  readonly others: readonly OfferedPicture[];
}

/** The picture of `entry` for the reader, and the same in other languages; nothing where it was not drawn. */
export function publishedPicture(view: View, entry: Entry): ShownPicture | undefined {
  const { catalog, route } = view;
  const { locale: shown } = textFor(catalog, entry, route.locale);
  const offered = [...entry.texts.keys()].flatMap((locale) => {
    const record = pictures[mediaKeyOf(entry.ref, locale)];
    if (record === undefined) return [];
    const { label, tag } = siteLocale(catalog, locale);
    const href = hrefOf(catalog, drawnFile(infographicFile(entry, locale)));
    const size = kilobytes(record.bytes, route.locale);
    return [{ locale, record, picture: { href, label, tag, size } }];
  });
  const found = offered.find(({ locale }) => locale === shown);
  if (found === undefined) return undefined;
  return {
    ...found.picture,
    previews: found.record.previews.map((path) => hrefOf(catalog, path)),
    others: offered.filter((other) => other !== found).map(({ picture }) => picture),
  };
}
