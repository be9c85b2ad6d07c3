/** What a page says about its own language. */
import { siteLocale } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';
import type { TranslationNote } from '../model/translation.ts';
import { fill } from '../strings/index.ts';
import type { View } from './view.ts';

/** Name of a language as the reader's language calls it, else as it calls itself. */
function languageName({ catalog, words }: View, locale: LocaleId): string {
  const names: Readonly<Record<LocaleId, string>> = words.languageNames;
  return names[locale] ?? siteLocale(catalog, locale).label;
}

/** Said when the article is not in the language that was asked for. */
export function fallbackNotice(view: View): string | undefined {
  const { locale, shown } = view.route;
  if (locale === shown) return undefined;
  return fill(view.words.notice.fallback, {
    asked: languageName(view, locale),
    shown: languageName(view, shown),
  });
}

/** Said of a translation until a person who reads both languages has checked it, and of every machine's. */
export function translationNotice(
  { words: { notice } }: View,
  note: TranslationNote | undefined,
): string | undefined {
  if (note?.by === 'machine') return note.reviewed ? notice.machineReviewed : notice.machine;
  return note?.reviewed === false ? notice.unreviewed : undefined;
}
