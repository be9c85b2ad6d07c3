/** The catalog as open data, published as `catalog.json`. */
import { placardUrl, type Catalog, type Entry, type Placard } from '../catalog/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { pickTranslated } from '../model/translation.ts';

/**
 * JSON of all entries and placards: facts and texts once in the default locale, then what each other locale
 * says differently, item by item in the same order. Equal content gives equal bytes.
 */
export function catalogJson(catalog: Catalog): string {
  const { site, defaultLocale } = catalog;
  const data = {
    commune: {
      name: site.name,
      city: site.city,
      publisher: site.publisher,
      administrativeCode: site.administrativeCode,
      seat: site.seat,
      centre: site.centre,
      address: `${site.address.origin}${site.address.base}`,
    },
    locales: site.locales.map(({ id, tag, label }) => ({ id, tag, label })),
    defaultLocale,
    offices: site.offices,
    portals: site.portals,
    entries: catalog.all.map((entry) => entryData(entry, defaultLocale)),
    placards: catalog.placards.map((placard) => placardData(catalog, placard)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function entryData(entry: Entry, defaultLocale: string) {
  const { ref, collection, slug, main, texts } = entry;
  const others = [...texts.values()].filter(({ locale }) => locale !== defaultLocale);
  const translations = others.map(({ locale, data, body, translation, outdated }) => [
    locale,
    {
      data: pickTranslated(COLLECTIONS[collection], data) ?? {},
      body: body.trim(),
      translation,
      // Missing where nobody knows.
      outdated: outdated && outdated.length > 0,
    },
  ]);
  return {
    ref,
    collection,
    slug,
    data: main.data,
    body: main.body.trim(),
    translations: Object.fromEntries(translations) as Record<string, unknown>,
  };
}

function placardData({ site }: Catalog, placard: Placard) {
  const { code, opens, at, spot, status, issuedOn, printedOn, hungOn, retiredOn, successor } = placard;
  return {
    code,
    url: placardUrl(site, code),
    opens,
    at,
    spot,
    status,
    ...{ issuedOn, printedOn, hungOn, retiredOn, successor },
  };
}
