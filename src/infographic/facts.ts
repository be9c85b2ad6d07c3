/** What the pictures of all kinds say: names, frame, foot; each text with the place it comes from. */
import type { Drawing } from '../brand/drawings.ts';
import { GATE_ICONS, type IconName } from '../brand/icons.ts';
import type { Gate } from '../brand/palette.ts';
import {
  localeChain,
  placardsOpening,
  placardUrl,
  shortAddress,
  textFor,
  type Catalog,
  type Entry,
  type EntryText,
  type FieldPath,
} from '../catalog/catalog.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { type CollectionData, gateOf } from '../model/collections.ts';
import { pickLocalized, type LocaleId, type Localized } from '../model/locale.ts';
import { fill, stringsFor } from '../strings/index.ts';
import type { Said } from './item.ts';

export interface FootFacts {
  /** What the address below is for, without a symbol and beside one. */
  readonly prompt: string;
  readonly scanPrompt: string;
  /** As people type it, without a scheme. */
  readonly address: Said;
  /** Exact text of the QR symbol; only where a placard opens the entry. */
  readonly qrPayload?: string;
  readonly hotline?: { readonly label: string; readonly number: Said };
  /** That the commune has not confirmed the entry yet. */
  readonly note?: string;
  /** On a sheet: the only domain to trust, and what the symbol never asks for. */
  readonly trust: string;
  readonly domain: Said;
  readonly promise: string;
}

export interface FrameFacts {
  readonly gate: Gate;
  readonly icon: IconName;
  readonly kind: string;
  /** The kind in the other language. */
  readonly kindOther: string;
  readonly commune: Said;
  readonly city: Said;
  readonly foot: FootFacts;
  /** What to do with the symbol, and what for. */
  readonly call: { readonly lead: string; readonly purpose: string };
  /** That the entry is only a sample. */
  readonly banner?: string;
  /** Who took the photo that is shown. */
  readonly credit?: Said;
}

export interface Figure {
  readonly value: Said;
  readonly label: Said;
}

export interface Row {
  readonly icon: IconName;
  readonly main: Said;
  readonly detail?: Said;
}

/** A photo that stands in the place of the drawing. */
export interface PhotoFacts {
  /** Below the content folder. */
  readonly file: string;
  /** What it shows. */
  readonly alt: string;
  readonly credit?: Said;
}

/** What fills an opening: a photo where there is one, else the drawing that the entry chooses. */
export interface ViewFacts {
  readonly drawing: Drawing;
  readonly photo?: PhotoFacts;
}

export interface EntryFacts extends ViewFacts {
  readonly frame: FrameFacts;
  readonly title: Said;
  /** The title in the other language. */
  readonly titleOther?: Said;
  readonly tagline: Said;
  readonly summary: Said;
  /** The main one is the first. */
  readonly photos: readonly PhotoFacts[];
  readonly figures: readonly Figure[];
}

/** Words of the interface: they come from no file of the content. */
export function words(text: string): Said {
  return { text };
}

/** `value` as it stands at `path` of an entry. */
export function say(text: EntryText<unknown>, path: FieldPath, value: string): Said {
  return { text: value, origin: text.origin(path), field: path.join('.') };
}

/** The language that a picture repeats its names in: the commune's own, and on pictures in that one the next. */
export function otherLocale(catalog: Catalog, locale: LocaleId): LocaleId {
  return catalog.site.locales.find(({ id }) => id !== locale)?.id ?? locale;
}

/** A text of `site.yaml` for a reader of `locale`. */
export function siteSaid(catalog: Catalog, name: 'name' | 'city' | 'siteName', locale: LocaleId): Said {
  const text: Localized = catalog.site[name];
  const picked = pickLocalized(text, locale, localeChain(catalog, locale));
  const path = [name, picked.locale];
  return { text: picked.text, origin: catalog.siteOrigin(path), field: path.join('.') };
}

/** The host and folder of the site as people type them. */
export function siteAddress(catalog: Catalog): Said {
  const { origin, base } = catalog.site.address;
  const text = `${new URL(origin).host}${base.replace(/\/$/u, '')}`;
  return { text, origin: catalog.siteOrigin(['address', 'origin']), field: 'address.origin' };
}

/** A foot that leads to the site as a whole. */
export function siteFoot(catalog: Catalog, locale: LocaleId): FootFacts {
  const { picture, sign } = stringsFor(locale);
  const { hotline } = catalog.site;
  return {
    prompt: picture.readMore,
    scanPrompt: picture.scan,
    address: siteAddress(catalog),
    trust: sign.trust,
    domain: siteAddress(catalog),
    promise: sign.promise,
    ...(hotline === null
      ? {}
      : {
          hotline: {
            label: sign.callUs,
            number: { text: hotline, origin: catalog.siteOrigin(['hotline']), field: 'hotline' },
          },
        }),
  };
}

function footFacts(catalog: Catalog, entry: Entry, locale: LocaleId): FootFacts {
  const [placard] = placardsOpening(catalog, entry.ref);
  const unconfirmed = entry.main.data.verification.state === 'unconfirmed';
  const common = {
    ...siteFoot(catalog, locale),
    ...(unconfirmed ? { note: stringsFor(locale).picture.unconfirmed } : {}),
  };
  if (placard === undefined) return common;
  const address: Said = {
    text: shortAddress(catalog.site, placard.code),
    origin: catalog.siteOrigin(['address', 'origin']),
    field: 'address.origin',
  };
  return { ...common, address, qrPayload: placardUrl(catalog.site, placard.code) };
}

/** Collections that share a gate with another have an icon and a name of their own. */
const OWN_ICONS: Readonly<Partial<Record<CollectionName, IconName>>> = {
  festivals: 'calendar-days',
  trails: 'navigation',
  about: 'flag',
  statements: 'megaphone',
  news: 'newspaper',
  disclosures: 'clipboard-list',
  lessons: 'book-open',
  villages: 'house',
  bulletins: 'megaphone',
};

export function collectionIcon(collection: CollectionName): IconName {
  return OWN_ICONS[collection] ?? GATE_ICONS[gateOf(collection)];
}

/** @param kinds - name of the kind in `locale` and in the other language; that of the gate unless given */
function frameFacts(
  catalog: Catalog,
  entry: Entry,
  locale: LocaleId,
  kinds?: readonly [string, string],
): FrameFacts {
  const gate = gateOf(entry.collection);
  const [lead = '', purpose = ''] = stringsFor(locale).sign.call[gate];
  const nameOf = (id: LocaleId) => {
    const { collections, gates } = stringsFor(id).terms;
    return OWN_ICONS[entry.collection] === undefined ? gates[gate] : collections[entry.collection];
  };
  return {
    gate,
    icon: collectionIcon(entry.collection),
    kind: kinds?.[0] ?? nameOf(locale),
    kindOther: kinds?.[1] ?? nameOf(otherLocale(catalog, locale)),
    commune: siteSaid(catalog, 'name', locale),
    city: siteSaid(catalog, 'city', locale),
    foot: footFacts(catalog, entry, locale),
    call: { lead, purpose },
    ...(entry.main.data.verification.state === 'sample' ? { banner: stringsFor(locale).picture.sample } : {}),
  };
}

/** The photos of `entry`, and what is seen in its openings. */
export function viewFacts(
  { collection, slug }: Entry,
  text: EntryText<CollectionData[CollectionName]>,
  locale: LocaleId,
): ViewFacts & Pick<EntryFacts, 'photos'> {
  const photos = text.data.pictures.map(({ file, alt, credit }, index): PhotoFacts => {
    const path = ['pictures', index, 'credit'];
    const named = credit === undefined ? undefined : fill(stringsFor(locale).site.credit, { name: credit });
    return {
      file: `${collection}/${slug}/${file}`,
      alt,
      ...(named === undefined ? {} : { credit: say(text, path, named) }),
    };
  });
  const [photo] = photos;
  return { drawing: text.data.drawing, photos, ...(photo === undefined ? {} : { photo }) };
}

/** What the picture of any entry says. */
export function entryFacts<Name extends CollectionName>(
  catalog: Catalog,
  entry: Entry<Name>,
  locale: LocaleId,
  kinds?: readonly [string, string],
): EntryFacts & { readonly text: EntryText<CollectionData[Name]> } {
  const text = textFor(catalog, entry, locale);
  const { data } = text;
  const other = entry.texts.get(otherLocale(catalog, locale));
  const views = viewFacts(entry, text, locale);
  const translated = other !== undefined && other.data.title !== data.title;
  const { credit } = views.photo ?? {};
  return {
    text,
    frame: { ...frameFacts(catalog, entry, locale, kinds), ...(credit === undefined ? {} : { credit }) },
    title: say(text, ['title'], data.title),
    ...(translated
      ? { titleOther: { ...say(other, ['title'], other.data.title), locale: other.locale } }
      : {}),
    tagline: say(text, ['tagline'], data.tagline),
    summary: say(text, ['summary'], data.summary),
    ...views,
    figures: data.figures.map(({ value, label }, index) => ({
      value: say(text, ['figures', index, 'value'], value),
      label: say(text, ['figures', index, 'label'], label),
    })),
  };
}
