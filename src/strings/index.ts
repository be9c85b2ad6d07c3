/**
 * What the interface says, one file a locale. A locale without strings of its own cannot be built; a string
 * that is missing is a type error here.
 */
import type { LocaleId } from '../model/locale.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type Strings = typeof vi;

export const STRINGS: Readonly<Record<LocaleId, Strings>> = { vi, en, zh, ko };

/** @throws {RangeError} the interface does not speak `locale` */
export function stringsFor(locale: LocaleId): Strings {
  const found = STRINGS[locale];
  if (found === undefined) throw new RangeError(`There are no interface strings for "${locale}".`);
  return found;
}

/**
 * Puts values into a template: `fill('{n} ngày', { n: 3 })` → `3 ngày`.
 *
 * @throws {RangeError} the template names a value that is not given
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in "${template}".`);
    return String(value);
  });
}

/** A counted thing in the plural form that `locale` wants: `1 day`, `3 days`; `values` are those besides `{n}`. */
export function countOf(
  forms: { readonly one: string; readonly other: string },
  n: number,
  locale: LocaleId,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { n, ...values });
}
