/** What every locale of the interface must say, and how the check tells that one of them does not. */
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { issueText } from '../reports/issue-text.ts';
import { readChanged } from '../testing/content.ts';
import { en } from './en.ts';
import { missingStrings } from './gaps.ts';
import { STRINGS, type Strings } from './index.ts';

const registry = STRINGS as Record<string, unknown>;

afterEach(() => {
  delete registry['fr'];
});

/** Findings about the small commune with a locale `fr` that is said by `strings`. */
function findings(strings: unknown) {
  registry['fr'] = strings;
  return readChanged({
    'site.yaml': (text) => text.replace('offices:', '  - { id: fr, tag: fr, label: Français }\noffices:'),
  }).issues;
}

describe('the strings of a locale', () => {
  it('stand in a file each, and every file is in use', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => /^[a-z]{2,3}\.ts$/u.test(name));
    expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(Object.keys(STRINGS).toSorted());
  });

  it.each(Object.keys(STRINGS))('are whole in "%s"', (locale) => {
    expect(missingStrings(STRINGS[locale])).toEqual([]);
  });

  it('are missed by name', () => {
    const { site, ...rest } = en;
    const { machine: _, ...notice } = site.notice;
    const lame = { ...rest, site: { ...site, notice, home: 5 }, sign: undefined };
    expect(missingStrings(lame)).toEqual(['sign', 'site.home', 'site.notice.machine']);
    expect(missingStrings(undefined)).toEqual(['']);
  });
});

describe('a locale of site.yaml', () => {
  it('is taken when its strings are whole', () => {
    expect(findings(en satisfies Strings)).toEqual([]);
  });

  it('gives one finding when some are missing, which names them and the file', () => {
    const { site, ...rest } = en;
    const issues = findings({ ...rest, site: { ...site, home: undefined, notice: undefined } });
    expect(issues.map(({ id, file, line }) => [id, `${file}:${line}`])).toEqual([
      ['site/missing-strings', 'site.yaml:37'],
    ]);
    const [issue] = issues;
    if (issue === undefined) throw new Error('There is no finding.');
    expect(issueText(issue, 'en')).toEqual({
      what: 'The interface lacks strings in "fr": site.home, site.notice.',
      mend: 'Add them to src/strings/fr.ts, as src/strings/vi.ts has them; or remove the locale for now.',
    });
    expect(issueText(issue, 'vi').what).toContain('site.home, site.notice');
  });
});
