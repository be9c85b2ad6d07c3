/** How much of the content is translated, and which translations the main files have left behind. */
import type { Catalog, Entry, EntryText } from '../catalog/catalog.ts';
import { pathLabel } from '../catalog/field-path.ts';
import type { OutdatedText } from '../catalog/outdated.ts';
import { BODY } from '../catalog/text-marks.ts';
import type { IssueValue, Origin } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';

/** A text that a translation does not follow. */
export interface OutdatedLine extends Origin {
  readonly change: OutdatedText['change'];
  readonly field: IssueValue;
  /** The same text in the main file, as it is today; empty where it was taken out. */
  readonly source: Origin & { readonly text: string };
}

export interface LocaleCoverage {
  readonly locale: LocaleId;
  readonly label: string;
  readonly translated: number;
  readonly byPerson: number;
  readonly byMachine: number;
  /** Read by a person who knows both languages. */
  readonly reviewed: number;
  /** Entries without a translation. */
  readonly missing: readonly string[];
  /** Files that do not say what they were made from. */
  readonly unrecorded: readonly string[];
  readonly outdated: readonly OutdatedLine[];
}

export interface TranslationReport {
  readonly entries: number;
  /** All but the default one, in the order of the site. */
  readonly locales: readonly LocaleCoverage[];
}

export function translationReport(catalog: Catalog): TranslationReport {
  const others = catalog.site.locales.filter(({ id }) => id !== catalog.defaultLocale);
  return {
    entries: catalog.all.length,
    locales: others.map(({ id, label }) => coverage(catalog, id, label)),
  };
}

function coverage({ all }: Catalog, locale: LocaleId, label: string): LocaleCoverage {
  const texts = all.flatMap(({ texts }) => texts.get(locale) ?? []);
  const count = (is: (text: EntryText<unknown>) => boolean) => texts.filter(is).length;
  return {
    locale,
    label,
    translated: texts.length,
    byPerson: count(({ translation }) => translation?.by === 'person'),
    byMachine: count(({ translation }) => translation?.by === 'machine'),
    reviewed: count(({ translation }) => translation?.reviewed === true),
    missing: all.filter(({ texts }) => !texts.has(locale)).map(({ ref }) => ref),
    unrecorded: texts.filter(({ outdated }) => outdated === undefined).map(({ file }) => file),
    outdated: all.flatMap((entry) => outdatedLines(entry, locale)),
  };
}

function outdatedLines({ main, texts }: Entry, locale: LocaleId): readonly OutdatedLine[] {
  const text = texts.get(locale);
  return (text?.outdated ?? []).map(({ path, change, text: said }) => ({
    ...(text ?? main).origin(path),
    change,
    field: fieldLabel(path),
    source: { ...main.origin(path), text: said },
  }));
}

function fieldLabel(path: OutdatedText['path']): IssueValue {
  const [field, at] = path;
  if (field !== BODY) return pathLabel(path);
  const number = Number(at) + 1;
  return { vi: `thân bài, đoạn ${number}`, en: `text, paragraph ${number}` };
}
