import { describe, expect, test } from 'vitest';
import { BODY_RULES } from '../model/rules/body.ts';
import { ENTRY_RULES } from '../model/rules/entry.ts';
import { FIELD_RULES } from '../model/rules/field.ts';
import { FILE_RULES } from '../model/rules/file.ts';
import { HANDBOOK_RULES } from '../model/rules/handbook.ts';
import { LOG_RULES } from '../model/rules/log.ts';
import { PLACARD_RULES } from '../model/rules/placard.ts';
import { SITE_RULES } from '../model/rules/site.ts';
import { STATEMENT_RULES } from '../model/rules/statement.ts';
import { YAML_RULES } from '../model/rules/yaml.ts';
import { issueText, REPORT_LOCALES } from '../reports/issue-text.ts';
import { readChanged, readFiles, smallFiles } from '../testing/content.ts';
import { FAULTS } from '../testing/faults/index.ts';

/** Faults of a disk, which `read.test.ts` plants on one. */
const ON_DISK = ['file/no-folder', 'file/link', 'file/unreadable'];

/** Raised of what the parser does not find today; `body.test.ts` makes it up. */
const MADE_UP = ['body/part'];

test('the small commune has no fault', () => {
  expect(readFiles(smallFiles()).issues).toEqual([]);
});

describe('finds', () => {
  test.each(FAULTS.map((fault) => [fault.name, fault] as const))('%s', (_name, { changes, issues }) => {
    const found = readChanged(changes).issues;
    expect(found.map(({ id, file, line }) => [id, `${file}:${line}`])).toEqual(issues);
    for (const issue of found) {
      for (const locale of REPORT_LOCALES) expect(() => issueText(issue, locale)).not.toThrow();
    }
  });
});

test('every rule of the check is raised by a fault', () => {
  const rules = { ...FILE_RULES, ...YAML_RULES, ...BODY_RULES, ...FIELD_RULES };
  const all = Object.keys({
    ...rules,
    ...ENTRY_RULES,
    ...STATEMENT_RULES,
    ...LOG_RULES,
    ...HANDBOOK_RULES,
    ...SITE_RULES,
    ...PLACARD_RULES,
  });
  const raised = new Set<string>([
    ...ON_DISK,
    ...MADE_UP,
    ...FAULTS.flatMap(({ issues }) => issues.map(([id]) => id)),
  ]);
  expect(all.filter((id) => !raised.has(id))).toEqual([]);
});

test('a warning leaves the catalog whole, an error does not', () => {
  const unused = readChanged({ 'relics/dinh-mau/cong.jpg': new Uint8Array([1]) });
  expect(unused.issues.map(({ severity }) => severity)).toEqual(['warning']);
  expect(unused.catalog).toBeDefined();
  expect(readChanged({ 'site.yaml': undefined }).catalog).toBeUndefined();
});
