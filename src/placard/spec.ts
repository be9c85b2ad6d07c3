/** What a placard says, and where each text was written; nothing about how it looks. */
import type { Drawing as DrawingName } from '../brand/drawings.ts';
import type { Gate } from '../brand/palette.ts';
import {
  serialOf,
  shortAddress,
  textFor,
  type Catalog,
  type FieldPath,
  type Placard,
} from '../catalog/catalog.ts';
import { cleanText } from '../lib/text.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { gateOf } from '../model/collections.ts';
import type { Origin } from '../model/issue.ts';
import { pickLocalized, type LocaleId, type Localized } from '../model/locale.ts';
import type { PlacardFormat, PlacardRecord } from '../model/placard.ts';
import type { Site } from '../model/site.ts';
import { stringsFor, type Strings } from '../strings/index.ts';
import { draftReasons } from './draft.ts';
import { planSymbol, type SymbolPlan } from './symbol-size.ts';
import { symbolUse } from './symbol-use.ts';

/** A text to be printed; `field` and `origin` tell an editor where to change it. */
export interface Printed {
  readonly text: string;
  readonly field: string;
  readonly origin: Origin;
  /** Of a text in one language. */
  readonly locale?: LocaleId;
}

/** The first language large, the second under it; no second where it would repeat the first. */
export interface Bilingual {
  readonly first: Printed;
  readonly second: Printed | undefined;
}

export interface PlacardSpec {
  readonly code: Printed;
  /** Exact text in the symbol. */
  readonly payload: string;
  readonly symbol: SymbolPlan;
  readonly format: PlacardFormat;
  readonly gate: Gate;
  /** Locale of the first language. */
  readonly locale: LocaleId;
  /** ISO day; dates of the file. */
  readonly issuedOn: string;
  readonly commune: Printed;
  readonly city: Printed;
  readonly kind: Bilingual;
  readonly title: Bilingual;
  readonly tagline: Bilingual;
  readonly call: {
    readonly lead: Printed;
    readonly purpose: Printed;
    /** The whole call in the second language, and its first words alone. */
    readonly second: Printed | undefined;
    readonly secondLead: Printed | undefined;
  };
  /** The address as people type it, code included. */
  readonly shortAddress: Printed;
  /** Code with the month in which it was issued: `7K3Q-2026-11`. */
  readonly serial: Printed;
  readonly trust: Bilingual;
  readonly domain: Printed;
  /** What the code never does, so that people know a forgery. */
  readonly promise: Bilingual;
  readonly shortPromise: Bilingual;
  /** Who answers for what is shown. */
  readonly office: { readonly label: Printed; readonly name: Printed };
  readonly hotline: { readonly label: Printed; readonly number: Printed } | undefined;
  /** Scene of the drawing library, where the format shows one. */
  readonly drawing: DrawingName;
  readonly ink: PlacardRecord['ink'];
  /** Said on a placard that must not be hung yet. */
  readonly draft: Bilingual | undefined;
}

/**
 * What is printed on `placard`.
 *
 * @throws {RangeError} the interface does not speak a locale of the placard; cannot happen for checked content
 */
export function placardSpec(catalog: Catalog, placard: Placard): PlacardSpec {
  const { site, siteOrigin } = catalog;
  const [firstLocale = catalog.defaultLocale, secondLocale = firstLocale] = placard.locales;
  const [first, second] = [stringsFor(firstLocale), stringsFor(secondLocale)];
  const gate = gateOf(placard.opensEntry.collection);
  const { hotline } = site;
  const use = symbolUse(catalog, placard, 'office');

  const ofSite = (text: Localized, field: string): Printed => {
    const picked = pickLocalized(text, firstLocale, [catalog.defaultLocale]);
    return printed(picked.text, field, siteOrigin([field, picked.locale]), picked.locale);
  };
  const ofPlacard = (text: string, path: FieldPath, locale?: LocaleId): Printed =>
    printed(text, path.join('.'), placard.origin(path), locale);
  const ofEntry = (field: 'title' | 'tagline', locale: LocaleId): Printed => {
    const text = textFor(catalog, placard.opensEntry, locale);
    return printed(text.data[field], field, text.origin([field]), text.locale);
  };
  /** Words of the interface; a placard asks for them by naming the locale. */
  const word = (text: string, index: 0 | 1): Printed =>
    ofPlacard(text, ['locales', index], index === 0 ? firstLocale : secondLocale);
  const twoWords = (pick: (strings: Strings) => string): Bilingual =>
    bilingual(word(pick(first), 0), word(pick(second), 1));
  const ofOffice = (): Printed => {
    const { responsible } = placard.opensEntry.main.data;
    const at = site.offices.findIndex(({ id }) => id === responsible);
    const picked = pickLocalized(site.offices[at]?.name ?? {}, firstLocale, [catalog.defaultLocale]);
    return printed(picked.text, 'offices', siteOrigin(['offices', at, 'name', picked.locale]), picked.locale);
  };
  const bothWords = (pick: (strings: Strings) => string): Printed =>
    ofPlacard([...new Set([pick(first), pick(second)])].join(' / '), ['locales', 1]);

  return {
    code: ofPlacard(placard.code, []),
    payload: use.payload,
    symbol: planSymbol(use).plan,
    format: placard.format,
    gate,
    locale: firstLocale,
    issuedOn: placard.issuedOn,
    commune: ofSite(site.name, 'name'),
    city: ofSite(site.city, 'city'),
    kind: bilingual(
      word(kindWord(first, placard.opensEntry.collection), 0),
      word(kindWord(second, placard.opensEntry.collection), 1),
    ),
    title: bilingual(ofEntry('title', firstLocale), ofEntry('title', secondLocale)),
    tagline: bilingual(ofEntry('tagline', firstLocale), ofEntry('tagline', secondLocale)),
    call: callOf(first, second, gate, word),
    shortAddress: printed(shortAddress(site, placard.code), 'address', siteOrigin(['address', 'origin'])),
    serial: ofPlacard(serialOf(placard), ['issuedOn']),
    trust: twoWords(({ sign }) => sign.trust),
    domain: printed(domainOf(site), 'address', siteOrigin(['address', 'origin'])),
    promise: twoWords(({ sign }) => sign.promise),
    shortPromise: twoWords(({ sign }) => sign.shortPromise),
    office: {
      label: bothWords(({ sign }) => sign.office),
      name: ofOffice(),
    },
    hotline:
      hotline === null
        ? undefined
        : {
            label: bothWords(({ sign }) => sign.callUs),
            number: printed(hotline, 'hotline', siteOrigin(['hotline'])),
          },
    drawing: placard.opensEntry.main.data.drawing,
    ink: placard.ink,
    draft: draftReasons(placard).length === 0 ? undefined : twoWords(({ sign }) => sign.draft),
  };
}

/** NFC, one space between words; no-break spaces stay, to keep words on one line. */
export function printed(text: string, field: string, origin: Origin, locale?: LocaleId): Printed {
  return {
    text: cleanText(text)
      .replace(/[^\S\u00A0\u202F]+/gu, ' ')
      .trim(),
    field,
    origin,
    ...(locale === undefined ? {} : { locale }),
  };
}

function bilingual(first: Printed, second: Printed): Bilingual {
  return { first, second: second.text === first.text ? undefined : second };
}

/** Both languages on one line, each of them once. */
export function bothTexts({ first, second }: Bilingual): Printed {
  if (second === undefined) return first;
  const { text, field, origin } = first;
  return { text: `${text} / ${second.text}`, field, origin };
}

function callOf(
  first: Strings,
  second: Strings,
  gate: Gate,
  word: (text: string, index: 0 | 1) => Printed,
): PlacardSpec['call'] {
  const [lead = '', purpose = ''] = first.sign.call[gate];
  const [otherLead = ''] = second.sign.call[gate];
  const other = second.sign.call[gate].join(' ');
  return {
    lead: word(lead, 0),
    purpose: word(purpose, 0),
    second: second === first ? undefined : word(other, 1),
    secondLead: second === first ? undefined : word(otherLead, 1),
  };
}

/** A gate stands for several collections; only its own kind takes the gate's word. */
const GATE_KINDS: readonly CollectionName[] = ['relics', 'products', 'services', 'places'];

function kindWord(strings: Strings, collection: CollectionName): string {
  const { gates, collections } = strings.terms;
  return GATE_KINDS.includes(collection) ? gates[gateOf(collection)] : collections[collection];
}

/** Host, with the base path where the site shares its host: `anlao.haiphong.gov.vn`. */
function domainOf({ address }: Site): string {
  return `${new URL(address.origin).host}${address.base}`.replace(/\/$/u, '');
}
