/** What the pictures say, in sentences, for those who cannot see them. */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { infographicOf, type Infographic } from './kinds.ts';
import type { ShareFacts } from './share-facts.ts';
import { ended } from './telling.ts';

function knownInfographic(catalog: Catalog, entry: Entry, locale: LocaleId): Infographic {
  const infographic = infographicOf(catalog, entry, locale);
  if (infographic === undefined) throw new RangeError(`${entry.ref} has no infographic.`);
  return infographic;
}

/**
 * The infographic of `entry` in words of `locale`.
 *
 * @throws {RangeError} the collection of `entry` has no infographics
 */
export function infographicAlt(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  const { facts, opening, sentences } = knownInfographic(catalog, entry, locale);
  const { alt } = stringsFor(locale).picture;
  const { state } = entry.main.data.verification;
  const { photo } = facts;
  const { foot } = facts.frame;
  return [
    fill(opening, { title: facts.title.text }),
    ...(state === 'sample' ? [alt.sample] : []),
    ...sentences,
    ...(photo === undefined ? [] : [fill(alt.photo, { alt: photo.alt.replace(/[.。]$/u, '') })]),
    ...(foot.qrPayload === undefined ? [] : [fill(alt.scan, { address: foot.address.text })]),
    ...(state === 'unconfirmed' ? [alt.unconfirmed] : []),
  ].join(' ');
}

/**
 * Only what kind of picture it is and of what, where many stand together.
 *
 * @throws {RangeError} the collection of `entry` has no infographics
 */
export function pictureOpening(catalog: Catalog, entry: Entry, locale: LocaleId): string {
  const { facts, opening } = knownInfographic(catalog, entry, locale);
  return fill(opening, { title: facts.title.text });
}

/** The share picture that says `facts`, in words of `locale`. */
export function shareAlt(facts: ShareFacts, locale: LocaleId): string {
  const { alt } = stringsFor(locale).picture;
  const said = fill(alt.share, { title: facts.title.text, line: ended(facts.line.text) });
  return said.replace(/([?!？！])[.。]/u, '$1');
}
