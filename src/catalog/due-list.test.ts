import { expect, test } from 'vitest';
import { dueCalendar } from '../feeds/due-calendar.ts';
import { parseCsv } from '../lib/csv.ts';
import { dueCsv, dueText } from '../reports/due-text.ts';
import { readChanged, type FileChanges } from '../testing/content.ts';
import { WITH_SLOTS, WITH_TARGETS } from '../testing/duties.ts';
import { dueList, isDue, NOTICE_DAYS } from './due-list.ts';

const HUNG: FileChanges = {
  'placards/7K3Q.yaml': (text) =>
    text.replace(
      'status: planned',
      "status: hung\nprintedOn: '2026-11-24'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/\nhungOn: '2026-11-25'\ninspectedOn: '2026-12-10'",
    ),
};

function on(today: string, changes: FileChanges = {}) {
  const { catalog, issues } = readChanged(changes);
  if (catalog === undefined) throw new Error(issues.map(({ file, id }) => `${file} ${id}`).join('\n'));
  const dated = { ...catalog, today };
  return { catalog: dated, items: dueList(dated) };
}

const stateOn = (today: string, id: string, changes?: FileChanges) =>
  on(today, changes).items.find((item) => item.id === id)?.state;

test('a placard is inspected a month after it was last looked at, and told of a week before', () => {
  const id = 'inspection/placards/7K3Q';
  const item = on('2026-12-11', HUNG).items.find((found) => found.id === id);
  expect(item).toMatchObject({ by: '2027-01-10', state: 'later', office: 'van-hoa', title: '7K3Q Đình Mẫu' });
  expect(stateOn('2027-01-03', id, HUNG)).toBe('now');
  expect(stateOn('2027-01-11', id, HUNG)).toBe('late');
  expect(stateOn('2027-01-11', id)).toBeUndefined();
});

test('each kind comes on its days of notice, and what has no day is there at once', () => {
  const { items } = on('2026-11-27');
  expect([...new Set(items.map(({ kind }) => kind))].toSorted()).toEqual([
    'certificate',
    'portal',
    'review',
    'unconfirmed',
  ]);
  const certificate = items.find(({ kind }) => kind === 'certificate');
  const day = new Date(certificate?.by ?? '');
  const before = (days: number) => new Date(day.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  expect(NOTICE_DAYS.certificate).toBe(90);
  expect(stateOn(before(91), certificate?.id ?? '')).toBe('later');
  expect(stateOn(before(90), certificate?.id ?? '')).toBe('now');
  expect(stateOn(before(-1), certificate?.id ?? '')).toBe('late');
  expect(items.filter(({ by }) => by === undefined).every(isDue)).toBe(true);
});

test('a translation that its main file has left behind, and a portal never compared, are on the list', () => {
  const { items } = on('2026-11-27', {
    'relics/dinh-mau/index.en.mdx': (text) =>
      text.replace('translation:\n', 'translation:\n  of: { title: bcdfgh }\n'),
  });
  const stale = items.find(({ kind }) => kind === 'translation');
  expect(stale).toMatchObject({
    id: 'translation/relics/dinh-mau/index.en.mdx',
    office: 'van-hoa',
    state: 'now',
  });
  expect(stale?.detail.vi).toMatch(/^English: \d+ chỗ/u);
});

test('the list is told by office, and is the same as a table and as a calendar', () => {
  const { catalog, items } = on('2030-01-01', HUNG);
  const text = dueText(catalog, items, 'content');
  expect(text).toMatch(/^Phòng Văn hóa[^\n]*: \d+\n/u);
  expect(text).toContain('Đi kiểm tra biển: 7K3Q Đình Mẫu, quá hạn 10.01.2027');
  expect(text).toMatch(/\n\nĐến hạn: \d+ việc, quá hạn: \d+\. \(Due: \d+\. Late: \d+\.\)$/u);
  expect(parseCsv(dueCsv(catalog, items))).toHaveLength(items.length + 1);
  const calendar = dueCalendar(catalog, items) ?? '';
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(items.filter(({ by }) => by !== undefined).length);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270110');
  expect(dueCalendar(catalog, [])).toBeUndefined();
  expect(dueText(catalog, [], 'content')).toBe('Không có việc nào đến hạn. (Nothing is due.)');
});

test('hours on air that the plan asks for are asked for once, until they are written down', () => {
  const hours = (changes?: FileChanges) =>
    on('2026-11-27', changes).items.filter(({ kind }) => kind === 'hours');
  const [item, ...more] = hours(WITH_TARGETS);
  expect(item).toMatchObject({ file: 'site.yaml', office: 'van-hoa', state: 'now' });
  expect(item?.detail.vi).toContain('ít nhất 2 buổi mỗi tuần');
  expect(more).toEqual([]);
  expect(hours()).toEqual([]);
  const [add, settle] = [WITH_TARGETS['site.yaml'], WITH_SLOTS['site.yaml']];
  if (typeof add !== 'function' || typeof settle !== 'function') throw new TypeError('Not a change.');
  expect(hours({ 'site.yaml': (text) => settle(String(add(text))) })).toEqual([]);
});
