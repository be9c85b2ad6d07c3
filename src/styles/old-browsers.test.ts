/**
 * Holds the style sheets to what an in-app browser of 2019 knows (Chromium 70). Newer words may stand in them where a
 * page reads well without: a browser passes over a declaration or a rule that it does not know.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRules, splitList, type Rule } from '../site/css.ts';

/** A rule of a sheet, with the conditions around it. */
interface Placed extends Rule {
  readonly file: string;
  readonly within: string;
}

function rulesIn(file: string, css: string, within = ''): readonly Placed[] {
  return readRules(css).flatMap((rule) =>
    rule.prelude.startsWith('@media') || rule.prelude.startsWith('@supports')
      ? rulesIn(file, rule.body, `${within}${rule.prelude} `)
      : [{ ...rule, file, within }],
  );
}

const screen = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => rulesIn(name, readFileSync(join(import.meta.dirname, name), 'utf8')))
  .filter(({ within, prelude }) => !within.includes('print') && prelude !== '@page');

const declarations = ({ body }: Rule): readonly string[] =>
  body.split(';').map((text) => text.replaceAll(/\s+/gu, ' ').trim());

const sets = (rule: Rule, pattern: RegExp): boolean => declarations(rule).some((text) => pattern.test(text));

const named = (rules: readonly Placed[]): readonly string[] =>
  rules.map(({ file, prelude }) => `${file}: ${prelude.replaceAll(/\s+/gu, ' ')}`);

describe('for a browser of 2019, a style sheet for screens', () => {
  it('parts what stands in a row by margins: `gap` in a flexible box is of 2020', () => {
    const rows = new Set(
      screen
        .filter((rule) => sets(rule, /^display: (?:inline-)?flex$/u))
        .flatMap(({ prelude }) => splitList(prelude)),
    );
    const parted = screen.filter((rule) => sets(rule, /^(?:column-)?gap:/u));
    expect(named(parted.filter(({ prelude }) => splitList(prelude).some((one) => rows.has(one))))).toEqual(
      [],
    );
  });

  it('has no selector that it would drop with the whole rule', () => {
    const unknown = screen.filter(({ prelude }) => /:(?:is|where|has)\(|:not\([^)]*,|&/u.test(prelude));
    expect(named(unknown)).toEqual([]);
  });

  it('calculates a size from variables with what it knows, unless it asks first', () => {
    const guess = screen.filter(
      (rule) =>
        !rule.within.includes('@supports') && sets(rule, /^font-size:.*\b(?:min|max|clamp)\(.*var\(--size/u),
    );
    expect(named(guess)).toEqual([]);
  });

  it('has no unit, colour or at-rule that came later and that the build does not write in older words', () => {
    const later = /\d[lsd]v[hw]\b|color-mix|oklch|light-dark|\b(?:round|mod|sin|cos)\(/u;
    expect(named(screen.filter((rule) => sets(rule, later)))).toEqual([]);
    expect(named(screen.filter(({ prelude }) => prelude.startsWith('@')))).toEqual([]);
  });
});
