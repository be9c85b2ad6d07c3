/** Facts of one entry that must agree with each other or with `site.yaml`. */
import type { Festival } from '../../model/festival.ts';
import { issueAt, type Issue, type IssueValue, type Severity } from '../../model/issue.ts';
import type { IssueId } from '../../model/issue-rules.ts';
import type { Product } from '../../model/product.ts';
import type { Service } from '../../model/service.ts';
import type { Site } from '../../model/site.ts';
import { disclosureIssues } from './disclosures.ts';
import { lessonIssues } from './lessons.ts';
import { statementIssues } from './statements.ts';
import type { FieldPath } from '../catalog.ts';
import type { Draft, DraftEntry } from '../draft.ts';

export type Raise = (
  path: FieldPath,
  id: IssueId,
  values?: Record<string, IssueValue>,
  severity?: Severity,
) => void;

export function factIssues({ site: { site }, entries }: Draft): Issue[] {
  const issues: Issue[] = [];
  for (const entry of entries) {
    const { facts, main } = entry;
    if (facts === undefined || main === undefined) continue;
    const raise: Raise = (path, id, values, severity) =>
      void issues.push(issueAt(main.yaml.locate(path), id, values, severity));
    // What a programme says has its sources in the entries that it tells of.
    const needsSources = entry.collection !== 'bulletins' && facts.verification.state !== 'sample';
    if (facts.sources.length === 0 && needsSources) raise(['sources'], 'entry/no-sources');
    if (site !== undefined) officeIssues(entry, site, raise);
    if (isOf(entry, 'products')) certificateIssues(entry.facts, raise);
    if (isOf(entry, 'services')) portalIssues(entry.facts, site, raise);
    if (isOf(entry, 'statements')) statementIssues(entry.facts, site, raise);
    if (isOf(entry, 'disclosures')) disclosureIssues(entry.facts, site, raise);
    if (isOf(entry, 'lessons')) lessonIssues(entry.facts, raise);
    if (isOf(entry, 'festivals')) festivalIssues(entry.facts, raise);
  }
  return issues;
}

type WithFacts<Name extends DraftEntry['collection']> = DraftEntry<Name> & {
  readonly facts: NonNullable<DraftEntry<Name>['facts']>;
};

function isOf<Name extends DraftEntry['collection']>(
  entry: DraftEntry,
  name: Name,
): entry is WithFacts<Name> {
  return entry.collection === name && entry.facts !== undefined;
}

function officeIssues({ facts }: DraftEntry, site: Site, raise: Raise): void {
  if (facts === undefined) return;
  const offices = site.offices.map(({ id }) => id);
  const known = offices.join(', ');
  if (!offices.includes(facts.responsible)) {
    raise(['responsible'], 'entry/office', { office: facts.responsible, known });
  }
  const { verification } = facts;
  if (verification.state === 'confirmed' && !offices.includes(verification.office)) {
    raise(['verification', 'office'], 'entry/office', { office: verification.office, known });
  }
}

function certificateIssues({ kind, certificate, verification }: Product, raise: Raise): void {
  if (kind === 'ocop' && certificate === undefined && verification.state !== 'sample') {
    raise(['kind'], 'entry/no-certificate');
  }
  if (kind !== 'ocop' && certificate !== undefined)
    raise(['certificate'], 'entry/stray-certificate', { kind });
}

function portalIssues({ online }: Service, site: Site | undefined, raise: Raise): void {
  const { portal, path } = online;
  if (portal === undefined) {
    if (path !== undefined) raise(['online', 'path'], 'entry/portal-path');
    return;
  }
  const portals = site?.portals.map(({ id }) => id) ?? [portal];
  if (!portals.includes(portal)) {
    raise(['online', 'portal'], 'entry/portal', { portal, known: portals.join(', ') || '–' });
  }
}

/** Days in each month of a leap year; a lunar month has at most 30. */
const SOLAR_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LUNAR_DAYS = 30;

function festivalIssues({ calendar, from, to }: Festival, raise: Raise): void {
  const days = { from, to };
  for (const end of ['from', 'to'] as const) {
    const { month, day } = days[end];
    const max = calendar === 'lunar' ? LUNAR_DAYS : (SOLAR_DAYS[month - 1] ?? 31);
    if (day <= max) continue;
    const name = calendar === 'lunar' ? { vi: 'âm lịch', en: 'lunar' } : { vi: 'dương lịch', en: 'solar' };
    raise([end, 'day'], 'entry/no-such-month-day', { month, day, max, calendar: name });
  }
  if (to.month < from.month || (to.month === from.month && to.day < from.day)) {
    raise(['to'], 'entry/festival-order', { from: `${from.day}.${from.month}`, to: `${to.day}.${to.month}` });
  }
}
