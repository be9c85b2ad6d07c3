/** Folders of `content/` that hold entries; the order is that of menus and of the open data. */
export const COLLECTION_NAMES = [
  'relics',
  'products',
  'services',
  'places',
  'festivals',
  'about',
  'trails',
  'statements',
  'news',
  'disclosures',
  'lessons',
  'villages',
  'bulletins',
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** `relics/nui-voi`. */
export type EntryRef = `${CollectionName}/${string}`;

export function isCollectionName(name: string): name is CollectionName {
  return (COLLECTION_NAMES as readonly string[]).includes(name);
}
