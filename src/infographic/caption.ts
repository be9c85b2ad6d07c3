/** What is written beside a picture that is posted: the same facts as on it, and where to read more. */
import { entryPath } from '../catalog/page-paths.ts';
import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import { captionFile } from '../catalog/picture-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor } from '../strings/index.ts';
import { siteSaid } from './facts.ts';
import type { Infographic } from './kinds.ts';

export interface Caption {
  /** Below `qr-output/`. */
  readonly path: string;
  readonly text: string;
}

/** Plain text, a fact a line, to be pasted under a post. */
export function infographicCaption(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  { facts, sentences }: Pick<Infographic, 'facts' | 'sentences'>,
): Caption {
  const { picture, terms } = stringsFor(locale);
  const { origin, base } = catalog.site.address;
  const { state } = textFor(catalog, entry, locale).data.verification;
  const place = [siteSaid(catalog, 'name', locale), siteSaid(catalog, 'city', locale)];
  const told = sentences.map((sentence) => `• ${sentence}`);
  const paragraphs = [
    [facts.title.text, place.map(({ text }) => text).join(terms.comma)],
    [facts.summary.text],
    told,
    state === 'confirmed' ? [] : [picture.alt[state]],
    [`${picture.readMore} ${origin}${base}${entryPath(catalog, entry, locale)}`],
  ];
  const written = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  const text = `${written.join('\n\n').replaceAll('\u00A0', ' ')}\n`;
  return { path: captionFile(entry, locale), text };
}
