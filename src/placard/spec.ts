/** What a placard says, and where each text was written; nothing about how it looks. */
import type { Gate } from '../brand/palette.ts';
import { shortAddress, textFor, type Catalog, type FieldPath, type Placard } from '../catalog/catalog.ts';
import { cleanText } from '../lib/text.ts';
import type { CollectionName } from '../model/collection-names.ts';
import { gateOf } from '../model/collections.ts';
import type { Origin } from '../model/issue.ts';
import { pickLocalized, type LocaleId, type Localized } from '../model/locale.ts';
import type { Site } from '../model/site.ts';
import { stringsFor, type Strings } from '../strings/index.ts';
import { planSymbol, type SymbolPlan } from './symbol-size.ts';
import { symbolUse } from './symbol-use.ts';

/** A text to be printed; `field` and `origin` tell an editor where to change it. */
export interface Printed {
  readonly text: string;
  readonly field: string;
  readonly origin: Origin;
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
  readonly call: { readonly lead: Printed; readonly purpose: Printed; readonly second: Printed | undefined };
  /** The address as people type it, code included. */
  readonly shortAddress: Printed;
  readonly trust: Printed;
  readonly domain: Printed;
  readonly hotline: { readonly label: Printed; readonly number: Printed } | undefined;
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
  const use = symbolUse(catalog, placard);

  const ofSite = (text: Localized, field: string): Printed => {
    const picked = pickLocalized(text, firstLocale, [catalog.defaultLocale]);
    return printed(picked.text, field, siteOrigin([field, picked.locale]));
  };
  const ofPlacard = (text: string, path: FieldPath): Printed =>
    printed(text, path.join('.'), placard.origin(path));
  const ofEntry = (field: 'title' | 'tagline', locale: LocaleId): Printed => {
    const text = textFor(catalog, placard.opensEntry, locale);
    return printed(text.data[field], field, text.origin([field]));
  };
  /** Words of the interface; a placard asks for them by naming the locale. */
  const word = (text: string, index: 0 | 1): Printed => ofPlacard(text, ['locales', index]);
  const bothWords = (pick: (strings: Strings) => string): Printed =>
    word([...new Set([pick(first), pick(second)])].join(' / '), 1);

  return {
    code: ofPlacard(placard.code, []),
    payload: use.payload,
    symbol: planSymbol(use).plan,
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
    trust: bothWords(({ sign }) => sign.trust),
    domain: printed(domainOf(site), 'address', siteOrigin(['address', 'origin'])),
    hotline:
      hotline === null
        ? undefined
        : {
            label: bothWords(({ sign }) => sign.callUs),
            number: printed(hotline, 'hotline', siteOrigin(['hotline'])),
          },
  };
}

/** NFC, one space between words; no-break spaces stay, to keep words on one line. */
function printed(text: string, field: string, origin: Origin): Printed {
  return {
    text: cleanText(text)
      .replace(/[^\S\u00A0\u202F]+/gu, ' ')
      .trim(),
    field,
    origin,
  };
}

function bilingual(first: Printed, second: Printed): Bilingual {
  return { first, second: second.text === first.text ? undefined : second };
}

function callOf(
  first: Strings,
  second: Strings,
  gate: Gate,
  word: (text: string, index: 0 | 1) => Printed,
): PlacardSpec['call'] {
  const [lead = '', purpose = ''] = first.sign.call[gate];
  const other = second.sign.call[gate].join(' ');
  return {
    lead: word(lead, 0),
    purpose: word(purpose, 0),
    second: second === first ? undefined : word(other, 1),
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
