/** From entries to sheets of paper: which there are, what is on them, and when their bytes may change. */
import type { Fonts } from '../../brand/fonts.ts';
import { siteLocale, textFor, type Catalog, type Entry } from '../../catalog/catalog.ts';
import { printableFile } from '../../catalog/picture-names.ts';
import { sha256, stableJson } from '../../lib/hash.ts';
import type { Origin } from '../../model/issue.ts';
import type { LocaleId } from '../../model/locale.ts';
import type { PosterManifestEntry } from '../../model/output.ts';
import { PRINT_FORMATS, PRINT_SIZES } from '../../model/picture-format.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../../model/print-variant.ts';
import { drawPages } from '../../pdf/draw.ts';
import type { About } from '../../pdf/page.ts';
import { infographicAlt } from '../alt.ts';
import { writtenIn } from '../cards.ts';
import { infographicOf } from '../kinds.ts';
import { createMeasure, type Measure } from '../measure.ts';
import { sheetPage, type Sheet } from './page.ts';

/** One sheet of an entry, laid out but not drawn; office and press print the same face. */
export interface PrintPlan extends Sheet {
  readonly entry: Entry;
  readonly locale: LocaleId;
  readonly about: About;
  /** Where findings about words of the interface are reported. */
  readonly origin: Origin;
}

/** The sheets of each catalog, laid out once: they are checked first and drawn then. */
const laidOut = new WeakMap<Catalog, WeakMap<Fonts, readonly PrintPlan[]>>();

/** Every sheet of the catalog, in a fixed order. */
export function printPlans(catalog: Catalog, fonts: Fonts): readonly PrintPlan[] {
  let plans = laidOut.get(catalog)?.get(fonts);
  if (plans === undefined) {
    const measure = createMeasure(fonts);
    plans = catalog.site.locales.flatMap(({ id }) =>
      writtenIn(catalog, id).flatMap((entry) => plansOf(catalog, entry, id, measure)),
    );
    laidOut.set(catalog, new WeakMap([[fonts, plans]]));
  }
  return plans;
}

function plansOf(catalog: Catalog, entry: Entry, locale: LocaleId, measure: Measure): readonly PrintPlan[] {
  const infographic = infographicOf(catalog, entry, locale);
  if (infographic === undefined) return [];
  const { title, frame } = infographic.facts;
  const about = {
    title: title.text,
    subject: infographicAlt(catalog, entry, locale),
    author: frame.commune.text,
    locale: siteLocale(catalog, locale).tag,
    day: textFor(catalog, entry, locale).data.updatedOn,
  };
  return PRINT_FORMATS.map((format) => ({
    entry,
    locale,
    format,
    title,
    about,
    card: infographic.card(measure, format),
    symbolAlt: `QR: ${frame.foot.address.text}`,
    name: `${entry.ref} (${locale})  ·  ${format.toUpperCase()}`,
    origin: entry.main.origin(['title']),
  }));
}

export interface PrintJob extends Omit<PosterManifestEntry, 'file'> {
  /** Below `qr-output/`. */
  readonly file: string;
  /** SHA-256 of everything that decides the bytes. */
  readonly key: string;
  readonly plan: PrintPlan;
}

/**
 * All sheets to draw, in a fixed order.
 *
 * @param version - names everything but content that a file depends on: sources, fonts, libraries
 */
export function printJobs(catalog: Catalog, fonts: Fonts, version: string): readonly PrintJob[] {
  return printPlans(catalog, fonts).flatMap((plan) => {
    const { entry, locale, format, about } = plan;
    const shown = shownOf(plan);
    return PRINT_VARIANTS.map((variant) => ({
      file: printableFile(entry, locale, format, variant),
      of: entry.ref,
      locale,
      format,
      variant,
      ...PRINT_SIZES[format],
      alt: about.subject,
      key: sha256(stableJson({ ...shown, variant, version })),
      plan,
    }));
  });
}

/** Where a text comes from does not show, so a moved line changes nothing. */
function shownOf({ card: { tooLong: _tooLong, ...card }, about, symbolAlt, name, title }: PrintPlan) {
  const items = card.items.map((item) =>
    item.kind === 'text'
      ? { ...item, said: { heading: item.said === title, locale: item.said.locale } }
      : item,
  );
  return { ...card, items, about, symbolAlt, name };
}

const measures = new WeakMap<Fonts, Measure>();

/** Bytes of the PDF, the same for the same plan. */
export function drawPrint(plan: PrintPlan, variant: PrintVariant, fonts: Fonts): Uint8Array {
  const measure = measures.get(fonts) ?? createMeasure(fonts);
  measures.set(fonts, measure);
  return drawPages([sheetPage(plan, variant, measure, fonts)], plan.about, variant, fonts);
}
