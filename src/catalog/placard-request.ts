/** Placards that somebody asks for, before they have codes. */
import { CsvError, parseCsv, type CsvRow } from '../lib/csv.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import type { Draft } from './draft.ts';
import { entriesByName } from './formerly.ts';

/** Values as typed; an empty one is one that was not given. */
export interface PlacardRequest {
  /** Line of the list, or 1. */
  readonly line: number;
  readonly opens: string;
  readonly at: string;
  readonly format: string;
  readonly setting: string;
  readonly distance: string;
  /** By locale. */
  readonly spot: Readonly<Record<string, string>>;
}

const NEEDED = ['at', 'opens'] as const;
const COLUMNS = [...NEEDED, 'format', 'setting', 'distance'];
const SPOT = /^spot-([a-z]{2,3})$/u;
const KNOWN = ['at', 'opens', 'spot-vi', 'spot-en', 'format', 'setting', 'distance'].join(', ');

export interface RequestList {
  readonly requests: readonly PlacardRequest[];
  readonly issues: readonly Issue[];
}

/** A request from its values by the name of their column. */
export function requestFrom(values: Readonly<Record<string, string | undefined>>, line = 1): PlacardRequest {
  const value = (name: string) => values[name]?.trim() ?? '';
  const spot = Object.keys(values).flatMap((name) => {
    const locale = SPOT.exec(name)?.[1];
    return locale === undefined || value(name) === '' ? [] : [[locale, value(name)] as const];
  });
  return {
    line,
    opens: value('opens'),
    at: value('at'),
    format: value('format'),
    setting: value('setting'),
    distance: value('distance'),
    spot: Object.fromEntries(spot),
  };
}

/**
 * The requests in a list with a row for each placard.
 *
 * @param file - name of the list, for findings
 */
export function readRequestList(file: string, bytes: Uint8Array): RequestList {
  const issues: Issue[] = [];
  const rows = rowsOf(file, bytes, issues);
  const [head, ...body] = rows;
  if (issues.length > 0) return { requests: [], issues };
  if (head === undefined || body.length === 0) {
    return { requests: [], issues: [issueAt({ file, line: 1 }, 'csv/empty', { known: KNOWN })] };
  }
  issues.push(...headIssues(file, head));
  const requests = body.map(({ line, cells }) => {
    if (cells.slice(head.cells.length).some((cell) => cell !== '')) {
      const values = { count: cells.length, columns: head.cells.length };
      issues.push(issueAt({ file, line }, 'csv/cells', values));
    }
    return requestFrom(Object.fromEntries(head.cells.map((name, at) => [name, cells[at] ?? ''])), line);
  });
  return { requests, issues };
}

function rowsOf(file: string, bytes: Uint8Array, issues: Issue[]): readonly CsvRow[] {
  try {
    return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC'));
  } catch (error) {
    const known = error instanceof CsvError;
    if (!known && !(error instanceof TypeError)) throw error;
    issues.push(issueAt({ file, line: known ? error.line : 1 }, `csv/${known ? error.fault : 'encoding'}`));
    return [];
  }
}

function headIssues(file: string, { line, cells }: CsvRow): Issue[] {
  const here = { file, line };
  const unknown = cells.filter((column) => column !== '' && !COLUMNS.includes(column) && !SPOT.test(column));
  const repeated = cells.filter((column, at) => column !== '' && cells.indexOf(column) < at);
  const missing = NEEDED.filter((column) => !cells.includes(column));
  return [
    ...unknown.map((column) => issueAt(here, 'csv/unknown-column', { column, known: KNOWN })),
    ...repeated.map((column) => issueAt(here, 'csv/repeated-column', { column })),
    ...missing.map((column) => issueAt(here, 'csv/missing-column', { column })),
  ];
}

/** The codes that fulfil `request` already: same entry, same place, and same spot where one is given. */
export function issuedFor(draft: Draft, { opens, at, spot }: PlacardRequest): readonly string[] {
  const byName = entriesByName(draft.entries);
  const same = (a: string, b: string) => (byName.get(a)?.ref ?? a) === (byName.get(b)?.ref ?? b);
  return draft.placards
    .filter(({ record }) => {
      if (record === undefined || record.status === 'retired') return false;
      const spotted = Object.entries(spot).every(([locale, text]) => record.spot[locale] === text);
      return same(record.opens, opens) && same(record.at, at) && spotted;
    })
    .map(({ code }) => code);
}
