import { describe, expect, test } from 'vitest';
import type { Counted } from '../../model/site.ts';
import type { FileChanges } from '../../testing/content.ts';
import {
  BRIEFINGS,
  BROADCASTS,
  broadcastLog,
  STATEMENT,
  WITH_STATEMENT,
  WITH_TARGETS,
} from '../../testing/duties.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { planResults, planTime } from './plan.ts';

const RELIC = 'relics/dinh-mau/index.vi.mdx';

/** What is done, missing and met of one target. */
function resultOf(counts: Counted, changes: FileChanges, month = '2026-11', now = '2026-11-26 12:00') {
  const catalog = smallCatalog({ ...WITH_TARGETS, ...changes });
  const results = planResults(catalog, planTime(month, now));
  const result = results.find(({ target }) => target.counts === counts);
  if (result === undefined) throw new RangeError(`No target counts ${counts}.`);
  return result;
}

const told = ({ done, missing, met }: ReturnType<typeof resultOf>) => [done, missing, met];
const UNKNOWN = [undefined, undefined, undefined];

test('nothing written down is no number, and never nought', () => {
  for (const counts of ['posts', 'broadcasts', 'products', 'answers', 'briefed'] as const) {
    const result = resultOf(counts, {});
    expect(told(result)).toEqual(UNKNOWN);
    expect(result.parts.filter(({ done }) => done !== undefined)).toEqual([]);
  }
});

test('a month that is over is looked at as it ended', () => {
  expect(planTime('2026-10', '2026-11-26 12:00')).toEqual({
    month: '2026-10',
    until: '2026-10-31',
    now: '2026-10-31 23:59',
  });
  expect(planTime('2026-12', '2026-12-31 23:30')).toMatchObject({
    until: '2026-12-31',
    now: '2026-12-31 23:30',
  });
  expect(planTime('2028-02', '2028-03-01 00:00').until).toBe('2028-02-29');
});

describe('posts', () => {
  const posted = (...on: readonly (readonly [string, string])[]): FileChanges => ({
    [RELIC]: (text) =>
      text.replace(
        '\n---\n',
        `\nposted:\n${on.map(([channel, day]) => `  - { channel: ${channel}, on: '${day}', link: 'https://a.vn/${day}' }\n`).join('')}---\n`,
      ),
  });

  test('count for each channel by itself, up to today', () => {
    const changes = posted(
      ['zalo', '2026-11-02'],
      ['zalo', '2026-11-20'],
      ['facebook', '2026-10-31'],
      ['portal', '2026-11-27'],
    );
    const result = resultOf('posts', changes);
    expect(result.parts.map(({ of, done }) => [of, done])).toEqual([
      ['portal', 0],
      ['zalo', 2],
      ['facebook', 0],
    ]);
    expect(told(result)).toEqual([0, 10, false]);
    expect(result.rows.map(({ when, origin }) => [when, origin.file])).toEqual([
      ['2026-11-02', RELIC],
      ['2026-11-20', RELIC],
    ]);
    expect(told(resultOf('posts', changes, '2026-09'))).toEqual(UNKNOWN);
  });
});

describe('broadcasts', () => {
  const log = (...done: readonly string[]): FileChanges => ({ [BROADCASTS]: broadcastLog(...done) });

  test('are asked of every week, of which the running one is not over', () => {
    const result = resultOf(
      'broadcasts',
      log(
        '2026-11-02 05:30',
        '2026-11-08 17:00',
        '2026-11-10 05:30',
        '2026-11-16 05:30',
        '2026-11-22 17:00',
        '2026-11-23 05:30',
      ),
    );
    expect(result.parts.map(({ of, done }) => [of, done])).toEqual([
      ['2026-W45', 2],
      ['2026-W46', 1],
      ['2026-W47', 2],
      ['2026-W48', 1],
    ]);
    expect(result.parts.map(({ running }) => running)).toEqual([undefined, undefined, undefined, true]);
    expect(told(result)).toEqual([1, 1, false]);
  });

  test('that were not on air are known of, and are none', () => {
    const result = resultOf('broadcasts', log('- 2026-11-02 05:30'));
    expect(told(result)).toEqual([0, 6, false]);
    expect(result.rows).toEqual([]);
  });

  test('of the last night of a year belong to the week and month of its Thursday', () => {
    const changes = log('2026-12-31 23:30', '2027-01-03 05:30');
    const december = resultOf('broadcasts', changes, '2026-12', '2027-02-01 00:00');
    expect(december.parts.at(-1)).toEqual({ of: '2026-W53', done: 1, running: true });
    expect(told(resultOf('broadcasts', changes, '2027-01', '2027-02-01 00:00'))).toEqual(UNKNOWN);
  });
});

describe('answers', () => {
  const answered = (moment: string): FileChanges => ({
    [STATEMENT]: WITH_STATEMENT[STATEMENT].replace('2026-11-20 15:40', moment).replace(
      /corrections:\n(?: .*\n)+/u,
      '',
    ),
  });
  const parts = (result: ReturnType<typeof resultOf>) => result.parts.map(({ done }) => done);

  test('within the limit count, and the stricter aim is told beside them', () => {
    expect(told(resultOf('answers', answered('2026-11-20 15:40')))).toEqual([100, 0, true]);
    const slow = resultOf('answers', answered('2026-11-22 08:15'));
    expect([...told(slow), ...parts(slow)]).toEqual([100, 0, true, 0]);
    const late = resultOf('answers', answered('2026-11-22 08:16'));
    expect([...told(late), ...parts(late)]).toEqual([0, 1, false, 0]);
    expect(late.rows.map(({ state }) => state)).toEqual(['fails']);
  });

  test('that may still come in time count neither way', () => {
    const result = resultOf('answers', answered('2026-11-22 08:00'), '2026-11', '2026-11-21 12:00');
    expect(told(result)).toEqual(UNKNOWN);
    expect(result.rows.map(({ state }) => state)).toEqual(['open']);
  });

  test('of samples are none', () => {
    const sample = WITH_STATEMENT[STATEMENT].replace(/verification: .*/u, 'verification: { state: sample }');
    expect(told(resultOf('answers', { [STATEMENT]: sample }))).toEqual(UNKNOWN);
  });
});

test('products count once, when they are first posted, and only where they are published', () => {
  const posted = (line: string): FileChanges => ({
    [RELIC]: (text) =>
      text.replace(
        '\n---\n',
        `\n${line}posted:\n  - { channel: zalo, on: '2026-03-02', link: 'https://a.vn/1' }\n  - { channel: facebook, on: '2026-05-02', link: 'https://a.vn/2' }\n---\n`,
      ),
  });
  expect(told(resultOf('products', posted('publish: true\n')))).toEqual([1, 1, false]);
  expect(told(resultOf('products', posted('')))).toEqual(UNKNOWN);
  expect(told(resultOf('products', posted('publish: true\n'), '2027-01', '2027-01-31 00:00'))).toEqual(
    UNKNOWN,
  );
});

describe('briefings', () => {
  const briefed = (...rows: readonly string[]): FileChanges => ({
    [BRIEFINGS]: `briefings:\n${rows.map((row) => `  - { what: Kế hoạch, ${row} }\n`).join('')}`,
  });
  const CULTURE = "on: '2026-11-02', office: van-hoa, staff: 8, first: 5";

  test('are no share while an office has written nothing', () => {
    const result = resultOf('briefed', briefed(CULTURE));
    expect(told(result)).toEqual(UNKNOWN);
    expect(result.parts.map(({ of, done }) => [of, done])).toEqual([
      ['van-hoa', 62],
      ['mot-cua', undefined],
    ]);
  });

  test('are a share of all staff, those of an earlier briefing counted once', () => {
    const desk = "on: '2026-11-03', office: mot-cua, staff: 4, first: 4";
    expect(told(resultOf('briefed', briefed(CULTURE, desk)))).toEqual([75, 3, false]);
    const again = "on: '2026-11-09', office: van-hoa, staff: 8, first: 3";
    expect(told(resultOf('briefed', briefed(CULTURE, desk, again)))).toEqual([100, 0, true]);
  });
});
