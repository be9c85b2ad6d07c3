/**
 * File names of generated pictures, relative to both `dist/` and `qr-output/`. A published picture has a hash of its
 * bytes in its name besides, `nui-voi.vi.1a2b3c4d.png`: apps that keep a picture by its address, as Facebook and Zalo
 * do, then show a new one as soon as it changes, and no other.
 */
import type { LocaleId } from '../model/locale.ts';
import {
  PRINT_FORMATS,
  type InfographicFormat,
  type PictureFormat,
  type PrintFormat,
} from '../model/picture-format.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../model/print-variant.ts';
import type { Entry } from './catalog.ts';

/** Folders of the pictures that pages show. */
export const PICTURE_FOLDERS = ['infographics', 'share'] as const;

/** Folder of the pictures that are made to be posted elsewhere. */
export const POSTS_FOLDER = 'posts';

/** Folder of the kits for those who post. */
export const SOCIAL_FOLDER = 'social';

/** Whether pages show pictures of this shape; the site carries no others. */
export function isOnSite(format: PictureFormat): boolean {
  return format === 'feed' || format === 'share';
}

/** Collections that have an infographic of their own. */
export const INFOGRAPHIC_COLLECTIONS = [
  'relics',
  'products',
  'services',
  'festivals',
  'about',
  'trails',
  'statements',
] as const;
export type InfographicCollection = (typeof INFOGRAPHIC_COLLECTIONS)[number];

export function isInfographicCollection(name: string): name is InfographicCollection {
  return (INFOGRAPHIC_COLLECTIONS as readonly string[]).includes(name);
}

interface Named {
  readonly collection: string;
  readonly slug: string;
  /** What an entry is; missing where the picture is of no entry. */
  readonly main?: { readonly data: { readonly pictures: readonly unknown[] } };
}

/** Flat drawings are PNGs; a picture with a photo is a JPEG, which is a third as heavy. */
export function pictureEnding({ main }: Pick<Named, 'main'>): 'jpg' | 'png' {
  return (main?.data.pictures.length ?? 0) > 0 ? 'jpg' : 'png';
}

/** The picture of the plan's progress, which is of no entry. */
export const PLAN_PICTURE = { collection: 'plan', slug: 'progress' } as const satisfies Named;

const HASH_LETTERS = 8;

/** @param hash - SHA-256 of the bytes, in hexadecimal */
export function hashedFile(path: string, hash: string): string {
  return path.replace(/(?=\.\w+$)/u, `.${hash.slice(0, HASH_LETTERS)}`);
}

/** The name without its hash; undefined where it has none. */
export function nameOfHashed(path: string): string | undefined {
  const found = new RegExp(`^(.+)\\.[0-9a-f]{${HASH_LETTERS}}(\\.\\w+)$`, 'u').exec(path);
  return found === null ? undefined : `${found[1]}${found[2]}`;
}

/** Published names by the ones of this file. */
export type HashedNames = Readonly<Record<string, string>>;

/** The infographic that the page of `entry` shows. */
export function infographicFile(entry: Named, locale: LocaleId): string {
  return `infographics/${entry.collection}/${entry.slug}.${locale}.${pictureEnding(entry)}`;
}

/** An infographic in any of its shapes. */
export function posterFile(entry: Named, locale: LocaleId, format: InfographicFormat): string {
  if (format === 'feed') return infographicFile(entry, locale);
  return `${POSTS_FOLDER}/${entry.collection}/${entry.slug}.${locale}.${format}.${pictureEnding(entry)}`;
}

/** Folder of the infographics on sheets of paper, below `qr-output/`. */
export const PRINT_FOLDER = 'print';

/** An infographic as a PDF to print. */
export function printableFile(
  { collection, slug }: Named,
  locale: LocaleId,
  format: PrintFormat,
  variant: PrintVariant,
): string {
  return `${PRINT_FOLDER}/${collection}/${slug}.${locale}.${format}-${variant}.pdf`;
}

/** All of those of `entry` in a locale that it is written in; none where its collection has no infographic. */
export function printableFiles(
  entry: Named,
  locale: LocaleId,
): readonly { readonly format: PrintFormat; readonly variant: PrintVariant; readonly file: string }[] {
  if (!isInfographicCollection(entry.collection)) return [];
  return PRINT_FORMATS.flatMap((format) =>
    PRINT_VARIANTS.map((variant) => ({
      format,
      variant,
      file: printableFile(entry, locale, format, variant),
    })),
  );
}

/** Folder of the films. */
export const CLIP_FOLDER = 'clips';

/** Name of a clip without its ending. */
export function clipFile(entry: Pick<Entry, 'collection' | 'slug'>, locale: LocaleId): string {
  return `${CLIP_FOLDER}/${entry.collection}/${entry.slug}.${locale}`;
}

/** Text to be written beside the infographic where it is posted. */
export function captionFile({ collection, slug }: Named, locale: LocaleId): string {
  return `${POSTS_FOLDER}/${collection}/${slug}.${locale}.txt`;
}

/** @param subject - `home`, a collection, or an entry */
export function shareFile(subject: string | Pick<Entry, 'ref' | 'main'>, locale: LocaleId): string {
  return typeof subject === 'string'
    ? `share/${subject}.${locale}.png`
    : `share/${subject.ref}.${locale}.${pictureEnding(subject)}`;
}
