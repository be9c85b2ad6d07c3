import { z } from 'astro/zod';

/** Key of a locale in file names and addresses (`vi`, `en`, `zh`, `ko`). */
export type LocaleId = string;

export const localeId = z.string().regex(/^[a-z]{2,3}$/u);

/** One text in several locales; the default locale's is always there. */
export type Localized = Readonly<Record<LocaleId, string>>;

/** The text in `locale`, else in the first of `fallbacks` that has it, else any. */
export function pickLocalized(
  text: Localized,
  locale: LocaleId,
  fallbacks: readonly LocaleId[] = [],
): { readonly text: string; readonly locale: LocaleId } {
  for (const candidate of [locale, ...fallbacks, ...Object.keys(text)]) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, locale: candidate };
  }
  throw new RangeError('A localized text has no locale at all.');
}
