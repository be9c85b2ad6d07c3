/**
 * An entry in the words of schema.org. It says less than its page: what the page says only with a warning is left out,
 * since these words cannot carry one. So a sample says nothing, and what people act on (days, numbers to call, prices,
 * points, ranks of products) waits until an office has confirmed it.
 */
import type {
  Event,
  GovernmentService,
  LandmarksOrHistoricalBuildings,
  NewsArticle,
  Offer,
  Place,
  Product,
  Question,
  Thing,
  TouristTrip,
} from 'schema-dts';
import { isIn, isPast, textFor, type Catalog, type Entry, type EntryText } from '../../catalog/catalog.ts';
import type { CollectionName } from '../../model/collection-names.ts';
import type { CollectionData } from '../../model/collections.ts';
import { instantOfMoment } from '../../lib/moment.ts';
import type { Coordinates } from '../../model/entry.ts';
import { nextFestivalDays } from '../../model/festival-days.ts';
import { pickLocalized, type LocaleId } from '../../model/locale.ts';
import type { Place as PlaceData } from '../../model/place.ts';
import { certificateEnd } from '../../model/product.ts';
import { fill, stringsFor } from '../../strings/index.ts';
import { entryUrl } from '../entry-address.ts';

type PlaceType = 'Place' | 'GovernmentOffice' | 'School' | 'Museum' | 'CivicStructure' | 'EventVenue';

const PLACE_TYPES: Readonly<Record<PlaceData['kind'], PlaceType>> = {
  'admin-centre': 'GovernmentOffice',
  'cultural-house': 'CivicStructure',
  market: 'Place',
  school: 'School',
  'festival-ground': 'EventVenue',
  museum: 'Museum',
  workshop: 'Place',
};

const TOURIST_ATTRACTION = 'https://schema.org/TouristAttraction';

interface Told<Name extends CollectionName> {
  readonly catalog: Catalog;
  readonly entry: Entry<Name>;
  readonly text: EntryText<CollectionData[Name]>;
  readonly confirmed: boolean;
  readonly common: { readonly name: string; readonly description: string; readonly image: string };
}

function told<Name extends CollectionName>(
  catalog: Catalog,
  entry: Entry<Name>,
  locale: LocaleId,
  image: string,
): Told<Name> {
  const text = textFor(catalog, entry, locale);
  const { title, summary, verification } = text.data;
  const confirmed = verification.state === 'confirmed';
  return { catalog, entry, text, confirmed, common: { name: title, description: summary, image } };
}

/**
 * What the page of `entry` is about; nothing for a sample and for a text about the commune as a whole.
 *
 * @param image - full address of the entry's picture
 */
export function entryThing(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  image: string,
): Thing | undefined {
  if (entry.main.data.verification.state === 'sample') return undefined;
  if (isIn(entry, 'relics')) return relic(told(catalog, entry, locale, image));
  if (isIn(entry, 'products')) return product(told(catalog, entry, locale, image));
  if (isIn(entry, 'services')) return service(told(catalog, entry, locale, image));
  if (isIn(entry, 'places')) return place(told(catalog, entry, locale, image));
  if (isIn(entry, 'festivals')) return festival(told(catalog, entry, locale, image));
  if (isIn(entry, 'trails')) return trail(told(catalog, entry, locale, image));
  if (isIn(entry, 'statements')) return question(told(catalog, entry, locale, image));
  if (isIn(entry, 'news')) return article(told(catalog, entry, locale, image));
  return undefined;
}

/** An approximate point would be taken for an exact one. */
function geo(coordinates: Coordinates | undefined, confirmed: boolean) {
  if (coordinates === undefined || coordinates.approximate || !confirmed) return {};
  const { lat, lon } = coordinates;
  return { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } as const };
}

/** A place or relic as another thing names it. */
function named(catalog: Catalog, ref: string, locale: LocaleId): Place {
  const entry = catalog.entry(ref);
  const { data } = textFor(catalog, entry, locale);
  return {
    '@type': 'Place',
    name: data.title,
    ...('address' in data && { address: data.address }),
    url: entryUrl(catalog, entry, locale),
  };
}

function relic({
  catalog,
  entry,
  text: { data },
  confirmed,
  common,
}: Told<'relics'>): LandmarksOrHistoricalBuildings {
  const visited =
    data.kinds.includes('landscape') ||
    catalog.entries.trails.some(({ main }) => main.data.stops.some((stop) => stop.entry === entry.ref));
  return {
    '@type': 'LandmarksOrHistoricalBuildings',
    ...(visited && { additionalType: TOURIST_ATTRACTION }),
    ...common,
    ...(data.officialName !== data.title && { alternateName: data.officialName }),
    address: data.address,
    ...geo(data.coordinates, confirmed),
  };
}

function place({ text: { data }, confirmed, common }: Told<'places'>): Place {
  return {
    '@type': PLACE_TYPES[data.kind],
    ...common,
    address: data.address,
    ...geo(data.coordinates, confirmed),
    ...(confirmed && data.phone !== undefined && { telephone: data.phone }),
  };
}

function product({ catalog, text: { data, locale }, confirmed, common }: Told<'products'>): Product {
  const { terms } = stringsFor(locale);
  const { certificate, maker, prices } = data;
  const holds = certificate !== undefined && !isPast(catalog, certificateEnd(certificate));
  return {
    '@type': 'Product',
    ...common,
    category: terms.productKinds[data.kind],
    ...(confirmed && holds && { award: fill(terms.stars, { n: certificate.stars }) }),
    ...(confirmed && maker !== undefined && { manufacturer: { '@type': 'Organization', name: maker.name } }),
    ...(confirmed && prices.length > 0 && { offers: prices.map(offer) }),
  };
}

function offer({ what, vnd }: CollectionData['products']['prices'][number]): Offer {
  return { '@type': 'Offer', name: what, price: vnd, priceCurrency: 'VND' };
}

function service({ catalog, text: { data, locale }, common }: Told<'services'>): GovernmentService {
  const { site } = catalog;
  const portal = site.portals.find(({ id }) => id === data.online.portal);
  const online =
    portal === undefined || data.online.level === 'counter'
      ? {}
      : { serviceUrl: `${portal.url.replace(/\/$/u, '')}${data.online.path ?? '/'}` };
  return {
    '@type': 'GovernmentService',
    ...common,
    identifier: data.code,
    serviceType: data.field,
    provider: publisher(catalog, locale),
    availableChannel: {
      '@type': 'ServiceChannel',
      ...online,
      serviceLocation: named(catalog, data.where.place, locale),
    },
  };
}

function festival({ catalog, text: { data, locale }, confirmed, common }: Told<'festivals'>): Event {
  const { today } = catalog;
  const days = today === undefined || !confirmed ? undefined : nextFestivalDays(data, today);
  return {
    '@type': 'Event',
    ...common,
    ...(days !== undefined && { startDate: days.from, endDate: days.to }),
    location: named(catalog, data.venue, locale),
  };
}

function trail({ catalog, text: { data, locale }, common }: Told<'trails'>): TouristTrip {
  return {
    '@type': 'TouristTrip',
    ...common,
    itinerary: {
      '@type': 'ItemList',
      itemListElement: data.stops.map(({ entry }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: named(catalog, entry, locale),
      })),
    },
  };
}

/** The commune itself, as the author of what it says. */
function publisher({ site, defaultLocale }: Catalog, locale: LocaleId) {
  const { text } = pickLocalized(site.publisher, locale, [defaultLocale]);
  return { '@type': 'GovernmentOrganization', name: text } as const;
}

function question({ catalog, text: { data, locale }, confirmed, common }: Told<'statements'>): Question {
  const { asked, raisedAt, answer, answeredAt } = data;
  return {
    '@type': 'Question',
    ...common,
    text: asked,
    dateCreated: instantOfMoment(raisedAt),
    answerCount: answer === undefined ? 0 : 1,
    ...(confirmed &&
      answer !== undefined &&
      answeredAt !== undefined && {
        acceptedAnswer: {
          '@type': 'Answer',
          text: answer,
          dateCreated: instantOfMoment(answeredAt),
          author: publisher(catalog, locale),
        },
      }),
  };
}

function article({ catalog, text: { data, locale }, common }: Told<'news'>): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...common,
    headline: data.title,
    datePublished: data.publishedOn,
    dateModified: data.updatedOn,
    articleSection: stringsFor(locale).site.duty.news.kinds[data.kind],
    author: publisher(catalog, locale),
  };
}
