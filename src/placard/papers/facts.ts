/** What the papers say of one placard, in the default locale, and where each text was written. */
import { isIn, type Catalog, type Entry, type FieldPath, type Placard } from '../../catalog/catalog.ts';
import { formatDay } from '../../lib/date.ts';
import type { Origin } from '../../model/issue.ts';
import { pickLocalized, type Localized } from '../../model/locale.ts';
import { draftReasons } from '../draft.ts';
import { FORMATS } from '../formats.ts';
import { placardSpec, printed, type PlacardSpec, type Printed } from '../spec.ts';
import { STATUS_WORDS } from './words.ts';

/** What the installation sheet says. */
export interface InstallationFacts {
  readonly spec: PlacardSpec;
  readonly code: string;
  readonly commune: Printed;
  readonly city: Printed;
  /** Of the entry that it opens. */
  readonly title: Printed;
  /** Of the entry where it hangs. */
  readonly place: Printed;
  readonly spot: Printed;
  readonly address: Printed;
  readonly village: Printed | undefined;
  readonly office: Printed | undefined;
  readonly hotline: string | undefined;
  readonly format: string;
  readonly sizeMm: string;
  readonly readingDistanceCm: number;
  readonly setting: Placard['setting'];
  /** It hangs at a relic, or opens one. */
  readonly atRelic: boolean;
  /** Kinds of reason why it must not be hung yet. */
  readonly draft: readonly string[];
}

/** With what changes while a placard is in use. */
export interface PaperFacts extends InstallationFacts {
  readonly status: Placard['status'];
  /** `12.03.2026`, where the day is known. */
  readonly days: Readonly<Record<'issued' | 'printed' | 'hung' | 'retired', string | undefined>>;
  /** Of a retired placard. */
  readonly successor: string | undefined;
  readonly reason: Printed | undefined;
}

export function installationFacts(catalog: Catalog, placard: Placard): InstallationFacts {
  const { site, siteOrigin } = catalog;
  const { opensEntry, atEntry } = placard;
  const localized = localizedIn(catalog);
  const fieldOf = ({ main }: Entry, field: string, text: string): Printed =>
    printed(text, field, main.origin([field]), main.locale);
  const where = isIn(atEntry, 'relics') || isIn(atEntry, 'places') ? atEntry.main.data : undefined;
  const officeAt = site.offices.findIndex(({ id }) => id === opensEntry.main.data.responsible);
  const officeName = site.offices[officeAt]?.name;
  const { widthMm, heightMm, name } = FORMATS[placard.format];
  return {
    spec: placardSpec(catalog, placard),
    code: placard.code,
    commune: localized(site.name, ['name'], siteOrigin),
    city: localized(site.city, ['city'], siteOrigin),
    title: fieldOf(opensEntry, 'title', opensEntry.main.data.title),
    place: fieldOf(atEntry, 'title', atEntry.main.data.title),
    spot: localized(placard.spot, ['spot'], placard.origin),
    address: fieldOf(atEntry, 'address', where?.address ?? ''),
    village: where?.village === undefined ? undefined : fieldOf(atEntry, 'village', where.village),
    office:
      officeName === undefined ? undefined : localized(officeName, ['offices', officeAt, 'name'], siteOrigin),
    hotline: site.hotline ?? undefined,
    format: name.vi,
    sizeMm: `${widthMm} × ${heightMm} mm`,
    readingDistanceCm: placard.readingDistanceCm,
    setting: placard.setting,
    atRelic: opensEntry.collection === 'relics' || atEntry.collection === 'relics',
    draft: draftReasons(placard).map(({ id }) => id),
  };
}

export function paperFacts(catalog: Catalog, placard: Placard): PaperFacts {
  const { issuedOn, printedOn, hungOn, retiredOn, reason } = placard;
  return {
    ...installationFacts(catalog, placard),
    status: placard.status,
    days: {
      issued: dayOf(issuedOn),
      printed: dayOf(printedOn),
      hung: dayOf(hungOn),
      retired: dayOf(retiredOn),
    },
    successor: placard.successor ?? undefined,
    reason: reason === undefined ? undefined : localizedIn(catalog)(reason, ['reason'], placard.origin),
  };
}

function localizedIn({ defaultLocale }: Catalog) {
  return (text: Localized, path: FieldPath, origin: (path: FieldPath) => Origin): Printed => {
    const picked = pickLocalized(text, defaultLocale);
    return printed(picked.text, path.join('.'), origin([...path, picked.locale]), picked.locale);
  };
}

function dayOf(iso: string | undefined): string | undefined {
  return iso === undefined ? undefined : formatDay(iso);
}

/** The last state in the registry: `Đã treo 12.03.2026`. */
export function lastState({ status, days }: Pick<PaperFacts, 'status' | 'days'>): string {
  const day = { planned: undefined, printed: days.printed, hung: days.hung, retired: days.retired }[status];
  return [STATUS_WORDS[status], day].filter((word) => word !== undefined).join(' ');
}
