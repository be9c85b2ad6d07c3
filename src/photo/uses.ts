/** Which photos the pages show, and how they are cut. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { Origin } from '../model/issue.ts';
import type { Cut } from './make.ts';
import { photoKey, photoPath } from './record.ts';

export interface PhotoUse {
  readonly key: string;
  /** Below the content folder. */
  readonly path: string;
  /** Name of the file alone. */
  readonly name: string;
  readonly cut: Cut;
  /** Where the entry names it. */
  readonly origin: Origin;
}

interface Captioned {
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

/** Whether a picture stands among the pictures of the page: the first fills the gate, where nothing can be said of it. */
export function isInGallery({ caption, credit }: Captioned, index: number): boolean {
  return index > 0 || caption !== undefined || credit !== undefined;
}

/** Files that the texts of an entry call for by `<Figure picture="…" />`. */
function filesInTexts({ texts }: Entry): ReadonlySet<string> {
  const bodies = [...texts.values()].map(({ body }) => body);
  return new Set(
    bodies.flatMap((body) =>
      Array.from(body.matchAll(/<Figure\b[^>]*\bpicture="([^"]*)"/gu), ([, file = '']) => file),
    ),
  );
}

/** Every photo of every entry as often as it is cut in another way. */
export function photoUses({ all }: Pick<Catalog, 'all'>): readonly PhotoUse[] {
  return all.flatMap((entry) => {
    const inTexts = filesInTexts(entry);
    return entry.main.data.pictures.flatMap((picture, index) => {
      const path = photoPath(entry, picture.file);
      const cuts: Cut[] = index === 0 ? ['lead'] : [];
      if (isInGallery(picture, index) || inTexts.has(picture.file)) cuts.push('whole');
      const origin = entry.main.origin(['pictures', index, 'file']);
      return cuts.map((cut) => ({ key: photoKey(path, cut), path, name: picture.file, cut, origin }));
    });
  });
}
