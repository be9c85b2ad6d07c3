/**
 * What has to be done, by whom and by when: read off the catalog and the day for which it was read. Nothing is kept
 * anywhere; what is done is written where it belongs (`inspectedOn`, `checkedOn`, `reviewBy`, a new decision, a mended
 * translation, a confirmation), and is off the list.
 */
import { addMonths, dayNumber, isoDay } from '../lib/date.ts';
import { compareCodePoints } from '../lib/compare.ts';
import type { Origin } from '../model/issue.ts';
import { pickLocalized } from '../model/locale.ts';
import { certificateEnd } from '../model/product.ts';
import { unsettledHours } from './due-broadcasts.ts';
import { ofDisclosure } from './due-disclosures.ts';
import { allDisclosures } from './limited.ts';
import { siteLocale, type Catalog, type Entry, type Placard } from './catalog.ts';
import type { Words } from './field-name.ts';

export const DUE_KINDS = [
  'review',
  'certificate',
  'portal',
  'inspection',
  'loudspeaker',
  'hours',
  'opinions',
  'take-down',
  'translation',
  'unconfirmed',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Months after which a hung placard is looked at again: once a month. */
export const INSPECTION_MONTHS = 1;

/** Months after which a procedure is compared with the portal again; there they change with every new circular. */
export const PORTAL_MONTHS = 6;

/** Days before its last day on which each kind is told of. A certificate takes months to renew. */
export const NOTICE_DAYS: Readonly<Record<DueKind, number>> = {
  review: 30,
  certificate: 90,
  portal: 14,
  inspection: 7,
  loudspeaker: 7,
  hours: 0,
  opinions: 7,
  'take-down': 7,
  translation: 0,
  unconfirmed: 0,
};

export interface DueItem extends Origin {
  readonly kind: DueKind;
  /** Unique and the same for ever: `review/services/khai-sinh`. */
  readonly id: string;
  /** Id of the office that answers for it. */
  readonly office: string;
  /** Title of the entry, with the code of a placard. */
  readonly title: string;
  /** ISO day by which it is to be done; missing where any day will do. */
  readonly by?: string;
  /** `late` once the day has passed; `now` from the days of notice on, and where there is no day. */
  readonly state: 'late' | 'now' | 'later';
  readonly detail: Words;
  /** Day of the last change of what it is about, ISO 8601. */
  readonly changedOn: string;
}

/** An office with what it has to do. */
export interface DueGroup {
  readonly office: string;
  readonly name: Words;
  readonly items: readonly DueItem[];
}

export type Found = Omit<
  DueItem,
  'id' | 'state' | 'file' | 'line' | 'column' | 'office' | 'title' | 'changedOn'
> & {
  readonly of: Entry;
  readonly origin: Origin;
  readonly about?: string;
  readonly title?: string;
};

/**
 * Everything that has to be done on some day, the earliest first and what has no day last.
 *
 * @param catalog - read for a day; without one nothing is late, and nothing to be done now but what has no day
 */
export function dueList(catalog: Catalog): readonly DueItem[] {
  const found = [
    ...catalog.all.flatMap((entry) => [...ofService(catalog, entry), ...ofProduct(entry)]),
    ...allDisclosures(catalog).flatMap((entry) => ofDisclosure(catalog, entry)),
    ...catalog.placards.flatMap((placard) => ofPlacard(catalog, placard)),
    ...catalog.all.flatMap((entry) => [...ofTranslations(catalog, entry), ...ofFacts(entry)]),
  ];
  const items = found.map((item) => dueItem(catalog, item));
  return [...items, ...unsettledHours(catalog)].sort(compareItems);
}

/** What has to be done now, or should have been done. */
export function isDue({ state }: DueItem): boolean {
  return state !== 'later';
}

function compareItems(a: DueItem, b: DueItem): number {
  const day = ({ by }: DueItem) => by ?? '9999-12-31';
  return (
    compareCodePoints(day(a), day(b)) ||
    DUE_KINDS.indexOf(a.kind) - DUE_KINDS.indexOf(b.kind) ||
    compareCodePoints(a.id, b.id)
  );
}

function dueItem({ today }: Catalog, { of, origin, about, title, ...found }: Found): DueItem {
  const { kind, by } = found;
  return {
    ...found,
    ...origin,
    id: `${kind}/${about ?? of.ref}`,
    office: of.main.data.responsible,
    title: title ?? of.main.data.title,
    state: by === undefined ? 'now' : stateOf(kind, by, today),
    changedOn: of.main.data.updatedOn,
  };
}

function stateOf(kind: DueKind, by: string, today: string | undefined): DueItem['state'] {
  if (today === undefined) return 'later';
  if (by < today) return 'late';
  return isoDay(dayNumber(by) - NOTICE_DAYS[kind]) <= today ? 'now' : 'later';
}

function isOf<Name extends Entry['collection']>(entry: Entry, name: Name): entry is Entry<Name> {
  return entry.collection === name;
}

function ofService({ site, defaultLocale }: Catalog, entry: Entry): readonly Found[] {
  if (!isOf(entry, 'services')) return [];
  const { reviewBy, checkedOn, code, online } = entry.main.data;
  const { origin } = entry.main;
  const portal = site.portals.find(({ id }) => id === online.portal);
  const link = portal === undefined ? '' : `${portal.url.replace(/\/$/u, '')}${online.path ?? ''}`;
  const name = portal === undefined ? '' : pickLocalized(portal.name, defaultLocale).text;
  const where = [code, name, link].filter(Boolean).join(', ');
  return [
    {
      kind: 'review',
      of: entry,
      origin: origin(['reviewBy']),
      by: reviewBy,
      detail: { vi: `${code}: đọc lại, sửa reviewBy`, en: `${code}: read it again, change reviewBy` },
    },
    {
      kind: 'portal',
      of: entry,
      origin: origin(['checkedOn']),
      ...(checkedOn !== null && { by: addMonths(checkedOn, PORTAL_MONTHS) }),
      detail:
        checkedOn === null
          ? { vi: `chưa đối chiếu lần nào: ${where}`, en: `never compared: ${where}` }
          : { vi: where, en: where },
    },
  ];
}

function ofProduct(entry: Entry): readonly Found[] {
  if (!isOf(entry, 'products') || entry.main.data.certificate === undefined) return [];
  const { certificate } = entry.main.data;
  const { stars, decision } = certificate;
  return [
    {
      kind: 'certificate',
      of: entry,
      origin: entry.main.origin(['certificate']),
      by: certificateEnd(certificate),
      detail: { vi: `${stars} sao, ${decision}`, en: `${stars} stars, ${decision}` },
    },
  ];
}

function ofPlacard({ defaultLocale }: Catalog, placard: Placard): readonly Found[] {
  const { code, status, hungOn, inspectedOn, opensEntry, atEntry, spot } = placard;
  const last = inspectedOn ?? hungOn;
  if (status !== 'hung' || last === undefined) return [];
  const place = `${atEntry.main.data.title}, ${pickLocalized(spot, defaultLocale).text}`;
  return [
    {
      kind: 'inspection',
      of: opensEntry,
      about: `placards/${code}`,
      title: `${code} ${opensEntry.main.data.title}`,
      origin: placard.origin([inspectedOn === undefined ? 'hungOn' : 'inspectedOn']),
      by: addMonths(last, INSPECTION_MONTHS),
      detail: { vi: place, en: place },
    },
  ];
}

function ofTranslations(catalog: Catalog, entry: Entry): readonly Found[] {
  return [...entry.texts.values()].flatMap(({ locale, outdated = [], file }) => {
    const [first] = outdated;
    if (first === undefined) return [];
    const text = entry.texts.get(locale) ?? entry.main;
    const { label } = siteLocale(catalog, locale);
    return [
      {
        kind: 'translation' as const,
        of: entry,
        about: file,
        origin: text.origin(first.path),
        detail: {
          vi: `${label}: ${outdated.length} chỗ bản chính đã sửa mà bản dịch chưa theo`,
          en: `${label}: texts that have changed since: ${outdated.length}`,
        },
      },
    ];
  });
}

function ofFacts(entry: Entry): readonly Found[] {
  const { verification } = entry.main.data;
  if (verification.state !== 'unconfirmed') return [];
  const { note } = verification;
  return [
    {
      kind: 'unconfirmed',
      of: entry,
      origin: entry.main.origin(['verification', 'state']),
      detail:
        note === undefined
          ? { vi: 'hỏi lại rồi ghi confirmed', en: 'ask, then write confirmed' }
          : { vi: note, en: note },
    },
  ];
}

/** By office in the order of the site, each with its items; offices with nothing to do are left out. */
export function dueGroups(catalog: Catalog, items: readonly DueItem[]): readonly DueGroup[] {
  const { offices } = catalog.site;
  const ids = [...new Set([...offices.map(({ id }) => id), ...items.map(({ office }) => office)])];
  return ids.flatMap((id) => {
    const own = items.filter(({ office }) => office === id);
    return own.length === 0 ? [] : [{ office: id, name: officeName(catalog, id), items: own }];
  });
}

export function officeName(
  { site, defaultLocale }: Pick<Catalog, 'site' | 'defaultLocale'>,
  id: string,
): Words {
  const names = site.offices.find((office) => office.id === id)?.name;
  if (names === undefined) return { vi: id, en: id };
  return {
    vi: pickLocalized(names, 'vi', [defaultLocale]).text,
    en: pickLocalized(names, 'en', [defaultLocale]).text,
  };
}

/** What is to be done, for each kind. */
export const DUE_WORDS: Readonly<Record<DueKind, Words>> = {
  review: { vi: 'Xem lại thủ tục', en: 'Review the procedure' },
  certificate: { vi: 'Giấy chứng nhận OCOP hết hạn', en: 'The OCOP certificate ends' },
  portal: { vi: 'Đối chiếu với cổng dịch vụ công', en: 'Compare with the portal' },
  inspection: { vi: 'Đi kiểm tra biển', en: 'Inspect the placard' },
  hours: { vi: 'Ghi giờ phát bản tin loa', en: 'Write down when the programme is on air' },
  loudspeaker: { vi: 'Đọc trên loa', en: 'Read out over the loudspeakers' },
  opinions: { vi: 'Hết hạn góp ý dự thảo', en: 'The time for opinions ends' },
  'take-down': { vi: 'Gỡ bản niêm yết', en: 'Take the notice down' },
  translation: { vi: 'Sửa bản dịch theo bản chính', en: 'Bring the translation up to date' },
  unconfirmed: { vi: 'Xác nhận dữ kiện', en: 'Confirm the facts' },
};
