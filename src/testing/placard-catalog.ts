/** A catalog with one entry and one placard, made by hand, for tests that need no content folder. */
import type { Catalog, EntryText, FieldPath, Placard } from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import type { PlacardRecord } from '../model/placard.ts';
import type { Site } from '../model/site.ts';

interface Texts {
  readonly title: string;
  readonly tagline: string;
}

export interface PlacardCatalogParts {
  readonly collection: CollectionName;
  readonly vi: Texts;
  /** Left out where the entry has no English. */
  readonly en: Texts | undefined;
  readonly hotline: string | null;
  readonly base: string;
  readonly origin: string;
  readonly readingDistanceCm: number;
  readonly status: PlacardRecord['status'];
  readonly locales: [string, string];
  readonly format: PlacardRecord['format'];
  readonly ink: PlacardRecord['ink'];
  readonly state: 'confirmed' | 'unconfirmed' | 'sample';
  /** Of a relic. */
  readonly ranking: { readonly rank: string; readonly decision: string | null } | undefined;
}

/** Line of a field in every file of this catalog. */
const LINES: Readonly<Record<string, number>> = {
  title: 2,
  tagline: 3,
  name: 4,
  hotline: 5,
  locales: 6,
  readingDistanceCm: 7,
  verification: 8,
  ranking: 9,
  offices: 10,
  format: 11,
};

function originIn(file: string) {
  return (path: FieldPath) => ({ file, line: LINES[String(path[0])] ?? 1 });
}

export function placardCatalog(changes: Partial<PlacardCatalogParts> = {}): {
  catalog: Catalog;
  placard: Placard;
} {
  const given: PlacardCatalogParts = {
    collection: 'relics',
    vi: { title: 'Núi Voi', tagline: 'Núi đá hình voi bên sông' },
    en: { title: 'Elephant Mountain', tagline: 'A hill like an elephant' },
    hotline: null,
    base: '/',
    origin: 'https://anlao.haiphong.gov.vn',
    readingDistanceCm: 60,
    status: 'planned',
    locales: ['vi', 'en'],
    format: 'a5',
    ink: 'full',
    state: 'confirmed',
    ranking: undefined,
    ...changes,
  };
  const facts = {
    ...{ responsible: 'van-hoa', drawing: 'mountain', verification: { state: given.state } },
    ranking: given.ranking,
  };
  const text = (locale: string, data: Texts) => {
    const file = `${given.collection}/nui-voi/index.${locale}.mdx`;
    const merged = { ...facts, ...data };
    return { locale, data: merged, body: '', file, origin: originIn(file) } as unknown as EntryText<never>;
  };
  const main = text('vi', given.vi);
  const texts = new Map([['vi', main]]);
  if (given.en !== undefined) texts.set('en', text('en', given.en));
  const ref = `${given.collection}/nui-voi`;
  const entry = { ref, collection: given.collection, slug: 'nui-voi', main, texts };
  const file = 'placards/7K3Q.yaml';
  const placard = {
    opens: ref,
    at: ref,
    format: given.format,
    ink: given.ink,
    readingDistanceCm: given.readingDistanceCm,
    setting: 'outdoor',
    spot: { vi: 'bên cổng', en: 'by the gate' },
    locales: given.locales,
    status: given.status,
    issuedOn: '2026-11-23',
    code: '7K3Q',
    file,
    opensEntry: entry,
    atEntry: entry,
    origin: originIn(file),
  } as unknown as Placard;
  const locale = (id: string, fallbacks: string[]) => ({ id, tag: id, label: id, fallbacks });
  const site = {
    siteName: { vi: 'Cổng làng An Lão' },
    name: { vi: 'Xã An Lão', en: 'An Lão commune' },
    city: { vi: 'thành phố Hải Phòng', en: 'Hải Phòng City' },
    address: { origin: given.origin, base: given.base },
    printDpi: 600,
    hotline: given.hotline,
    offices: [{ id: 'van-hoa', name: { vi: 'Phòng Văn hóa – Xã hội', en: 'Culture and Society Office' } }],
    locales: [locale('vi', []), locale('en', []), locale('zh', ['en'])],
  } as unknown as Site;
  const catalog = {
    site,
    siteOrigin: originIn('site.yaml'),
    defaultLocale: 'vi',
    all: [entry],
    placards: [placard],
    entry: () => entry,
  } as unknown as Catalog;
  return { catalog, placard };
}
