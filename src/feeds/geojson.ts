/**
 * Everything that has a place on the map, as GeoJSON.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { Coordinates } from '../model/entry.ts';
import type { PageAddress } from './page-address.ts';

/** Names in other languages stand under `name:en`, as OpenStreetMap writes them. */
export function mapGeoJson(catalog: Catalog, address: PageAddress): string {
  const features = catalog.all.flatMap((entry) => {
    const { data } = entry.main;
    if (!('coordinates' in data) || data.coordinates === undefined) return [];
    return [
      {
        type: 'Feature',
        id: entry.ref,
        geometry: pointAt(data.coordinates),
        properties: {
          name: data.title,
          ...otherNames(catalog, entry),
          collection: entry.collection,
          url: address(entry, catalog.defaultLocale),
          ...('address' in data && { address: data.address }),
          approximate: data.coordinates.approximate,
          verification: data.verification.state,
          updatedOn: data.updatedOn,
        },
      },
    ];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

/** Longitude comes first. */
function pointAt({ lat, lon }: Coordinates) {
  return { type: 'Point', coordinates: [lon, lat] };
}

function otherNames(catalog: Catalog, { texts }: Entry): Readonly<Record<string, string>> {
  const others = [...texts.values()].filter(({ locale }) => locale !== catalog.defaultLocale);
  return Object.fromEntries(others.map(({ locale, data }) => [`name:${locale}`, data.title]));
}
