import { describe, expect, test } from 'vitest';
import { statementState } from '../model/statement.ts';
import { openStatement, STATEMENT, WITH_STATEMENT } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { answerIssues } from './answers.ts';

const open = smallCatalog(openStatement());
const at = (now: string, catalog = open) => answerIssues(catalog, now).map(({ id, line }) => [id, line]);

describe('an open question', () => {
  test.each([
    ['2026-11-21 08:15', []],
    ['2026-11-21 08:16', [['due/answer-aim', 13]]],
    ['2026-11-22 08:15', [['due/answer-aim', 13]]],
    ['2026-11-22 08:16', [['due/answer-limit', 13]]],
    ['2026-11-20 08:14', [['due/answer-ahead', 13]]],
  ])('is looked at on %s', (now, issues) => {
    expect(at(now)).toEqual(issues);
  });

  test('never keeps the site from being built', () => {
    expect(answerIssues(open, '2027-01-01 00:00').map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('of a sample is no one’s fault', () => {
    const sample = smallCatalog({
      [STATEMENT]: WITH_STATEMENT[STATEMENT].replace(/verification: .*/u, 'verification: { state: sample }'),
    });
    expect(at('2027-01-01 00:00', sample)).toEqual([]);
  });
});

describe('an answer', () => {
  const answered = (moment: string) =>
    smallCatalog({
      [STATEMENT]: WITH_STATEMENT[STATEMENT].replace('2026-11-20 15:40', moment).replace(
        /corrections:\n(?: .*\n)+/u,
        '',
      ),
    });

  test('that came late stays late, however long ago it was', () => {
    expect(at('2040-01-01 00:00', answered('2026-11-20 15:40'))).toEqual([]);
    expect(at('2040-01-01 00:00', answered('2026-11-21 20:00'))).toEqual([['due/answer-aim', 15]]);
    expect(at('2040-01-01 00:00', answered('2026-11-23 20:00'))).toEqual([['due/answer-limit', 15]]);
  });

  test('says by itself how far it has come', () => {
    const stateOf = (catalog: typeof open) =>
      catalog.entries.statements.map(({ main }) => statementState(main.data));
    expect(stateOf(open)).toEqual(['open']);
    expect(stateOf(answered('2026-11-20 15:40'))).toEqual(['answered']);
    expect(stateOf(smallCatalog(WITH_STATEMENT))).toEqual(['corrected']);
  });
});
