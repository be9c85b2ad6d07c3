/** `site.yaml` agrees with itself and with what the interface can do. */
import { qrFit } from '../../brand/qr.ts';
import { issueAt, type Issue, type IssueValue, type Severity } from '../../model/issue.ts';
import type { IssueId } from '../../model/issue-rules.ts';
import { CODE_LENGTH } from '../../model/short-code.ts';
import { COUNTED_IN, siteSchema, type Site } from '../../model/site.ts';
import { STRINGS } from '../../strings/index.ts';
import { placardUrl, type FieldPath } from '../catalog.ts';
import type { Draft } from '../draft.ts';
import { labelSheetFaults } from './label-sheet.ts';
import { localizedIssues } from './localized.ts';

/**
 * Characters that version 3 and version 6 of a QR symbol hold at level H in alphanumeric mode.
 *
 * @see ISO/IEC 18004, table of data capacities
 */
const VERSION_3_CHARACTERS = 35;
const VERSION_6_CHARACTERS = 84;

type Raise = (path: FieldPath, id: IssueId, values?: Record<string, IssueValue>, severity?: Severity) => void;

export function siteIssues({ site: { site, yaml, locales, defaultLocale } }: Draft): Issue[] {
  if (yaml?.data === undefined) return [];
  const issues = localizedIssues(yaml, siteSchema, locales, [defaultLocale]);
  if (site === undefined) return issues;
  const raise: Raise = (path, id, values, severity) =>
    void issues.push(issueAt(yaml.locate(path), id, values, severity));
  for (const list of ['locales', 'labelSheets', 'offices', 'portals', 'targets'] as const) {
    repeatedIds(list, site, raise, (path) => yaml.locate(path).line);
  }
  localeIssues(site, raise);
  boundsIssues(site, raise);
  addressIssues(site, raise);
  targetIssues(site, raise);
  counterIssues(site, raise);
  for (const [index, sheet] of site.labelSheets.entries()) {
    for (const { field, id, values } of labelSheetFaults(sheet)) {
      raise(['labelSheets', index, field], id, values);
    }
  }
  return issues;
}

function repeatedIds(
  list: 'locales' | 'labelSheets' | 'offices' | 'portals' | 'targets',
  site: Site,
  raise: Raise,
  lineOf: (path: FieldPath) => number,
): void {
  const first = new Map<string, number>();
  for (const [index, { id }] of site[list].entries()) {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else raise([list, index, 'id'], 'site/repeated-id', { list, id, line: lineOf([list, before]) });
  }
}

function localeIssues({ locales }: Site, raise: Raise): void {
  const ids = locales.map(({ id }) => id);
  const speaks = Object.keys(STRINGS);
  for (const [index, { id, fallbacks }] of locales.entries()) {
    if (!speaks.includes(id)) {
      raise(['locales', index, 'id'], 'site/no-strings', { locale: id, known: speaks.join(', ') });
    }
    for (const [at, fallback] of fallbacks.entries()) {
      if (fallback !== id && ids.includes(fallback)) continue;
      const known = ids.filter((other) => other !== id).join(', ') || '–';
      raise(['locales', index, 'fallbacks', at], 'site/fallback', { locale: id, fallback, known });
    }
  }
}

/** Each thing is counted in its own unit and time, and against one number. */
function targetIssues({ targets }: Site, raise: Raise): void {
  for (const [index, { counts, unit, per, atLeast }] of targets.entries()) {
    if (counts === undefined) continue;
    const wanted = COUNTED_IN[counts];
    const fits = unit === wanted.unit && per === wanted.per && Number.isInteger(atLeast);
    const again = targets.findIndex((other) => other.counts === counts) < index;
    if (again || !fits) raise(['targets', index, 'counts'], 'site/target-counts', { counts, ...wanted });
  }
}

function counterIssues({ counters, offices }: Site, raise: Raise): void {
  const known = offices.map(({ id }) => id);
  for (const [index, { office }] of counters.entries()) {
    if (known.includes(office)) continue;
    raise(['counters', index, 'office'], 'entry/office', { office, known: known.join(', ') });
  }
}

function boundsIssues({ bounds }: Site, raise: Raise): void {
  for (const [low, high] of [
    ['south', 'north'],
    ['west', 'east'],
  ] as const) {
    if (bounds[low] >= bounds[high]) raise(['bounds', low], 'site/bounds', { low, high });
  }
}

function addressIssues(site: Site, raise: Raise): void {
  const url = placardUrl(site, '0'.repeat(CODE_LENGTH));
  if (/[a-z]/u.test(url)) {
    const values = { base: site.address.base, cost: smallLettersCost(url) };
    raise(['address', 'base'], 'site/address-letters', values, 'warning');
  }
  if (url.length <= VERSION_3_CHARACTERS) return;
  const values = { url: placardUrl(site, '____'), length: url.length, max: VERSION_3_CHARACTERS };
  const severity = url.length > VERSION_6_CHARACTERS ? 'error' : 'warning';
  raise(['address', 'origin'], 'site/address-too-long', values, severity);
}

/** What small letters in `url` cost at level H, against capitals. */
function smallLettersCost(url: string): IssueValue {
  const [needed, capitals] = [qrFit(url, 'H'), qrFit(url.toUpperCase(), 'H')];
  if (needed.version === capitals.version) {
    return {
      vi: `hiện vẫn vừa phiên bản ${needed.version} ở mức H`,
      en: `for now version ${needed.version} still holds it at level H`,
    };
  }
  return {
    vi: `ở mức H cần phiên bản ${needed.version} (${needed.size} ô mỗi cạnh) thay vì ${capitals.version} (${capitals.size} ô)`,
    en: `at level H it takes version ${needed.version} (${needed.size} modules a side), not ${capitals.version} (${capitals.size})`,
  };
}
