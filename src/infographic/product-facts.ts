import { isPast, textFor, type Catalog, type Entry, type EntryText } from '../catalog/catalog.ts';
import { formatMonth } from '../lib/date.ts';
import { formatVnd } from '../lib/money.ts';
import type { LocaleId } from '../model/locale.ts';
import { certificateEnd, type OcopCertificate, type Product } from '../model/product.ts';
import { fill, stringsFor, type Strings } from '../strings/index.ts';
import { entryFacts, otherLocale, say, words, type EntryFacts, type Figure, type Row } from './facts.ts';
import type { Said } from './item.ts';

export interface ProductFacts extends EntryFacts {
  /** Only from a certificate. */
  readonly stars?: { readonly count: number; readonly words: Said };
  readonly maker: readonly Row[];
  readonly sellers: readonly Row[];
}

/** What the picture of a product says. */
export function productFacts(catalog: Catalog, entry: Entry<'products'>, locale: LocaleId): ProductFacts {
  const kindOf = (id: LocaleId) => stringsFor(id).terms.productKinds[entry.main.data.kind];
  const kinds = [kindOf(locale), kindOf(otherLocale(catalog, locale))] as const;
  const { text, figures, ...facts } = entryFacts(catalog, entry, locale, kinds);
  const { data } = text;
  const strings = stringsFor(locale);
  const certificate = validCertificate(catalog, data);
  return {
    ...facts,
    ...(certificate === undefined
      ? {}
      : {
          stars: {
            count: certificate.stars,
            words: say(text, ['certificate', 'stars'], fill(strings.terms.stars, { n: certificate.stars })),
          },
        }),
    figures: [...priceFigures(text, locale), ...expiryFigures(text, certificate, strings), ...figures],
    maker: makerRows(text),
    sellers: data.sellers.map(({ name, note, place }, index) => {
      const placeText = place === undefined ? undefined : textFor(catalog, catalog.entry(place), locale);
      const detail =
        note !== undefined
          ? say(text, ['sellers', index, 'note'], note)
          : placeText === undefined || placeText.data.title === name
            ? undefined
            : say(placeText, ['title'], placeText.data.title);
      return {
        icon: 'store',
        main: say(text, ['sellers', index, 'name'], name),
        ...(detail === undefined ? {} : { detail }),
      };
    }),
  };
}

function priceFigures(text: EntryText<Product>, locale: LocaleId): readonly Figure[] {
  return text.data.prices.slice(0, 1).map(({ what, vnd }, index) => ({
    value: say(text, ['prices', index, 'vnd'], formatVnd(vnd, locale)),
    label: say(text, ['prices', index, 'what'], what),
  }));
}

/** The certificate, as long as it holds: stars are shown on no other ground. */
function validCertificate(catalog: Catalog, { certificate }: Product): OcopCertificate | undefined {
  return certificate !== undefined && isPast(catalog, certificateEnd(certificate)) ? undefined : certificate;
}

/** Month in which the certificate ends: `06.2028`. */
function expiryFigures(
  text: EntryText<Product>,
  certificate: OcopCertificate | undefined,
  { picture }: Strings,
): readonly Figure[] {
  if (certificate === undefined) return [];
  const end = formatMonth(certificateEnd(certificate));
  return [{ value: say(text, ['certificate', 'decidedOn'], end), label: words(picture.certifiedUntil) }];
}

function makerRows(text: EntryText<Product>): readonly Row[] {
  const { maker } = text.data;
  if (maker === undefined) return [];
  return [
    { icon: 'users', main: say(text, ['maker', 'name'], maker.name) },
    { icon: 'map-pin', main: say(text, ['maker', 'address'], maker.address) },
    ...(maker.phone === undefined
      ? []
      : [{ icon: 'phone', main: say(text, ['maker', 'phone'], maker.phone) } as const]),
  ];
}
