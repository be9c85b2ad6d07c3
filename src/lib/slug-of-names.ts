/** Most slugs are made of one of the names of a thing; such a slug need not be sent along. */
import { slugify } from './text.ts';

/** `slug` in short: the place of the name that it is made of, or the slug itself. */
export function shortSlug(slug: string, names: readonly string[]): number | string {
  const place = names.findIndex((name) => slugify(name) === slug);
  return place < 0 ? slug : place;
}

export function fullSlug(short: number | string, names: readonly string[]): string {
  return typeof short === 'string' ? short : slugify(names[short] ?? '');
}
