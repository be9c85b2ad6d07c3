/** The registry: valid codes, dates in order, every sign readable in its two languages. */
import { issueAt, type Issue, type IssueValue } from '../../model/issue.ts';
import type { IssueId } from '../../model/issue-rules.ts';
import { placardSchema, type PlacardRecord, type PlacardStatus } from '../../model/placard.ts';
import { checkCharacter, CODE_ALPHABET, shortCodeFault } from '../../model/short-code.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftEntry, DraftPlacard, DraftSite } from '../draft.ts';
import { entriesByName } from '../formerly.ts';
import { localizedIssues } from './localized.ts';

type Raise = (path: FieldPath, id: IssueId, values?: Record<string, IssueValue>) => void;

export function placardRegistryIssues({ site, entries, placards }: Draft): Issue[] {
  const issues = placards.flatMap(codeIssue);
  const byRef = entriesByName(entries);
  for (const { yaml, record } of placards) {
    if (yaml?.data === undefined) continue;
    const spoken = [...new Set(record?.locales)].filter((locale) => site.locales.includes(locale));
    issues.push(...localizedIssues(yaml, placardSchema, site.locales, spoken));
    if (record === undefined) continue;
    const raise: Raise = (path, id, values) => void issues.push(issueAt(yaml.locate(path), id, values));
    dateIssues(record, raise);
    localeIssues(record, site, byRef, raise);
  }
  return [...issues, ...twinIssues(placards)];
}

function codeIssue({ code, file }: DraftPlacard): Issue[] {
  const here = { file, line: 1 };
  switch (shortCodeFault(code)) {
    case undefined:
      return [];
    case 'length':
      return [issueAt(here, 'short-code/length', { code, length: [...code].length })];
    case 'alphabet': {
      const characters = [...code].filter((character) => !CODE_ALPHABET.includes(character)).join(' ');
      return [issueAt(here, 'short-code/alphabet', { code, characters, alphabet: CODE_ALPHABET })];
    }
    case 'digit':
      return [issueAt(here, 'short-code/digit', { code })];
    case 'check': {
      const stem = code.slice(0, -1);
      const expected = checkCharacter(stem);
      return [issueAt(here, 'short-code/check', { code, expected, right: stem + expected })];
    }
  }
}

const DATES = ['issuedOn', 'printedOn', 'hungOn', 'inspectedOn', 'retiredOn'] as const;

/** Dates that a status asks for; a planned or printed sign that is given up may lack the later ones. */
const NEEDED: Readonly<Record<PlacardStatus, readonly (typeof DATES)[number][]>> = {
  planned: [],
  printed: ['printedOn'],
  hung: ['printedOn', 'hungOn'],
  retired: ['retiredOn'],
};
const TOO_EARLY: Readonly<Record<PlacardStatus, readonly ((typeof DATES)[number] | 'condition')[]>> = {
  planned: ['printedOn', 'hungOn', 'inspectedOn', 'condition', 'retiredOn'],
  printed: ['hungOn', 'inspectedOn', 'condition', 'retiredOn'],
  hung: ['retiredOn'],
  retired: [],
};

function dateIssues(record: PlacardRecord, raise: Raise): void {
  const { status } = record;
  for (const field of NEEDED[status]) {
    if (record[field] === undefined) raise(['status'], 'placard/date-missing', { status, field });
  }
  for (const field of TOO_EARLY[status]) {
    if (record[field] !== undefined) raise([field], 'placard/date-early', { status, field });
  }
  const given = DATES.filter((field) => record[field] !== undefined);
  for (const [index, later] of given.entries()) {
    const earlier = given[index - 1];
    if (earlier === undefined) continue;
    const [earlierDay = '', laterDay = ''] = [record[earlier], record[later]];
    if (earlierDay > laterDay) raise([later], 'placard/dates', { earlier, later, earlierDay, laterDay });
  }
}

function localeIssues(
  record: PlacardRecord,
  site: DraftSite,
  byRef: ReadonlyMap<string, DraftEntry>,
  raise: Raise,
): void {
  const entry = byRef.get(record.opens);
  for (const locale of new Set(record.locales)) {
    if (!site.locales.includes(locale)) {
      const values = { field: 'locales', value: locale, known: site.locales.join(', ') };
      raise(['locales'], 'field/locale', values);
    } else if (entry !== undefined && !speaks(entry, locale, site)) {
      raise(['opens'], 'placard/no-translation', { locale, ref: record.opens });
    }
  }
}

function speaks({ translations }: DraftEntry, locale: string, { defaultLocale }: DraftSite): boolean {
  return locale === defaultLocale || translations.some((text) => text.locale === locale);
}

function twinIssues(placards: readonly DraftPlacard[]): Issue[] {
  const first = new Map<string, string>();
  return placards.flatMap(({ code, yaml, record }) => {
    if (yaml === undefined || record === undefined || record.status === 'retired') return [];
    const spots = Object.entries(record.spot).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([record.opens, record.at, spots]);
    const other = first.get(key);
    if (other === undefined) first.set(key, code);
    return other === undefined ? [] : [issueAt(yaml.locate(['spot']), 'placard/twin', { code: other })];
  });
}
