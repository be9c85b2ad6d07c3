/** What a schema finds, in our own words: one finding for each thing that has to be corrected. */
import { z } from 'astro/zod';
import { nearest } from '../lib/nearest.ts';
import { unwrap } from '../model/field.ts';
import { issueAt, type Issue, type IssueValue, type Origin } from '../model/issue.ts';
import type { IssueId } from '../model/issue-rules.ts';
import type { FieldPath } from './catalog.ts';
import { exampleLine } from './example.ts';
import { fieldNames, metaAt, pathLabel, schemaAt, valueAt } from './field-path.ts';
import { formIssue, inSmartQuotes, typeIssue, type FieldFault } from './field-faults.ts';
import type { YamlFile } from './yaml.ts';

export interface SchemaCheck<T> {
  readonly data: T | undefined;
  readonly issues: readonly Issue[];
}

/** Findings of one file that a schema tells of. */
const MAX_FINDINGS = 200;

/** The finding about a field that the schema lacks, where another than the usual one fits. */
export type UnknownField = (origin: Origin, path: FieldPath) => Issue | undefined;

/** Checks the values of `file` against `schema`. */
export function checkSchema<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  unknownField: UnknownField = () => undefined,
): SchemaCheck<T> {
  const result = schema.safeParse(file.data);
  const thousands = thousandsIssues(file, schema);
  if (result.success) return { data: thousands.length > 0 ? undefined : result.data, issues: thousands };
  // A file in which everything is wrong is no nearer to its mend with ten thousand findings.
  const found = result.error.issues.slice(0, MAX_FINDINGS);
  const unknown = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...(issue.path as FieldPath), key]) : [],
  );
  const meant = new Set(unknown.map((path) => JSON.stringify(meantField(file, schema, path))));
  const issues = found.flatMap((issue) => {
    const path = issue.path as FieldPath;
    // A locale that the site does not have is found where the locales are known.
    if (issue.code === 'invalid_key') return [];
    // Written under a misspelt name, which is a finding of its own.
    if (meant.has(JSON.stringify(path))) return [];
    if (issue.code !== 'unrecognized_keys') return [zodIssue(file, schema, issue, path)];
    return issue.keys.map((key) => {
      const full = [...path, key];
      return unknownField(file.locate(full), full) ?? unknownIssue(file, schema, full);
    });
  });
  return { data: undefined, issues: [...issues, ...thousands] };
}

/** The field, not given otherwise, that the unknown one at `path` seems to mean. */
function meantField(file: YamlFile, schema: z.ZodType, path: FieldPath): FieldPath | undefined {
  const parent = path.slice(0, -1);
  const unused = fieldNames(schema, parent).filter((name) => !file.has([...parent, name]));
  const near = nearest(String(path.at(-1)), unused);
  return near === undefined ? undefined : [...parent, near];
}

function unknownIssue(file: YamlFile, schema: z.ZodType, path: FieldPath): Issue {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  // `{ label: đình, chùa }` is a label and a field called "chùa" without a value.
  if (valueAt(file.data, path) === null && file.isInline(parent)) {
    return issueAt(file.locate(path), 'field/comma', { key });
  }
  const known = fieldNames(schema, parent);
  const near = meantField(file, schema, path)?.at(-1);
  const origin = file.locate(path);
  return near === undefined
    ? issueAt(origin, 'field/unknown', { key, known: known.join(', ') })
    : issueAt(origin, 'field/misspelt', { key, near });
}

function zodIssue(file: YamlFile, schema: z.ZodType, issue: z.core.$ZodIssue, path: FieldPath): Issue {
  const fault = describe(file, schema, path);
  const origin = file.locate(path);
  const raise = (id: IssueId, extra: Record<string, IssueValue> = {}) =>
    issueAt(origin, id, { ...fault.values, ...extra });
  if (fault.value === undefined) return raise('field/missing');
  if (fault.value === null) return raise('field/empty');
  const inner = inSmartQuotes(fault.value);
  if (inner !== undefined && issue.code !== 'too_big') {
    return raise('field/smart-quotes', { value: shown(fault.value), inner });
  }
  switch (issue.code) {
    case 'invalid_type':
      return typeIssue(fault, issue.expected, raise);
    case 'too_small':
    case 'too_big':
      return sizeIssue(fault, issue, raise);
    case 'invalid_format':
      return formIssue(fault, issue.format, raise);
    case 'invalid_value':
      return optionIssue(fault, issue.values, raise);
    case 'invalid_union':
      return optionIssue(fault, (issue as { options?: readonly unknown[] }).options ?? [], raise);
    default:
      return raise('field/form', { value: shown(fault.value) });
  }
}

function describe(file: YamlFile, schema: z.ZodType, path: FieldPath): FieldFault {
  const meta = metaAt(schema, path);
  const value = valueAt(file.data, path);
  const found = schemaAt(schema, path);
  const key = path.at(-1) ?? '';
  return {
    value,
    meta,
    typed: file.typed(path),
    values: {
      field: pathLabel(path),
      key,
      hint: { vi: meta.vi ?? '', en: meta.en ?? '' },
      example: exampleLine(key, found),
      known: fieldNames(schema, path).join(', '),
    },
  };
}

type Raise = (id: IssueId, extra?: Record<string, IssueValue>) => Issue;

function sizeIssue(
  { value, values }: FieldFault,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  raise: Raise,
): Issue {
  const tooBig = issue.code === 'too_big';
  const limit = Number(tooBig ? issue.maximum : issue.minimum);
  if (Array.isArray(value)) {
    return raise(tooBig ? 'field/too-many' : 'field/too-few', {
      count: value.length,
      max: limit,
      min: limit,
    });
  }
  if (typeof value === 'number') {
    return tooBig
      ? raise('field/too-big', { value, max: limit })
      : raise('field/too-small', { value, min: atLeast(issue) });
  }
  if (!tooBig) return raise('field/empty');
  const length = String(value).trim().length;
  return raise('field/too-long', { ...values, length, max: limit, over: length - limit });
}

/** `positive()` asks for more than 0: say 1 where whole numbers are counted. */
function atLeast(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): number {
  if (issue.code === 'too_big') return Number(issue.maximum);
  return Number(issue.minimum) + (issue.inclusive === false ? 1 : 0);
}

function optionIssue({ value }: FieldFault, options: readonly unknown[], raise: Raise): Issue {
  return raise('field/option', { value: shown(value), options: options.map(String).join(', ') });
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Whole numbers typed with points between thousands: YAML reads `180.000` as 180. */
function thousandsIssues(file: YamlFile, schema: z.ZodType): Issue[] {
  const issues: Issue[] = [];
  walkNumbers(file.data, [], (path) => {
    const found = schemaAt(schema, path);
    const typed = file.typed(path);
    if (found === undefined || typed === undefined || !/^\d{1,3}(?:\.\d{3})+$/u.test(typed)) return;
    if (!isWholeNumber(found)) return;
    const values = {
      field: pathLabel(path),
      value: typed,
      example: `${path.at(-1)}: ${typed.replaceAll('.', '')}`,
    };
    issues.push(issueAt(file.locate(path), 'field/integer', values));
  });
  return issues;
}

function isWholeNumber(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  return inner instanceof z.ZodNumber && inner.safeParse(1.5).success === false;
}

function walkNumbers(value: unknown, path: FieldPath, visit: (path: FieldPath) => void): void {
  if (typeof value === 'number' && Number.isInteger(value)) visit(path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    walkNumbers(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}
