import { describe, expect, test } from 'vitest';
import { addFields, PRODUCT, RELIC, swap } from '../../testing/faults/fault.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { monthPage, monthText } from './month-page.ts';
import { postMonth, postMonths, readyEntries } from './month.ts';

const posts = (channel: string, ...days: readonly string[]) =>
  days.map((on) => `  - { channel: ${channel}, on: '${on}', link: 'https://x.example/${channel}/${on}' }`);

const commune = {
  ...smallCatalog({
    'site.yaml': swap('per: month', 'per: month\n    counts: posts'),
    [RELIC]: addFields(
      [
        'posted:',
        ...posts('facebook', '2026-09-30', '2026-11-01', '2026-11-30'),
        ...posts('zalo', '2026-11-05'),
      ].join('\n'),
    ),
    [PRODUCT]: addFields(['posted:', ...posts('facebook', '2026-11-03', '2026-11-04')].join('\n')),
  }),
  today: '2026-11-26',
};

const sums = (month: string) =>
  postMonth(commune, month).channels.map(({ channel, posts: own, missing }) => [
    channel,
    own.length,
    missing,
  ]);

describe('postMonth', () => {
  test('counts each channel by itself, and not what is dated after today', () => {
    expect(sums('2026-11')).toEqual([
      ['portal', 0, 4],
      ['zalo', 1, 3],
      ['facebook', 3, 1],
    ]);
  });

  test('knows no target where the plan has none', () => {
    const { channels } = postMonth(smallCatalog(), '2026-11');
    expect(channels.map(({ missing }) => missing)).toEqual([undefined, undefined, undefined]);
  });
});

describe('postMonths', () => {
  test('go from this month back to the first post, months without any among them', () => {
    expect(postMonths(commune).map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09']);
    expect(postMonths(smallCatalog())).toEqual([]);
  });
});

describe('readyEntries', () => {
  test('name the channels that an entry has never been on', () => {
    const ready = readyEntries(commune).find(({ entry }) => entry.ref === 'relics/dinh-mau');
    expect(ready?.channels).toEqual(['portal']);
  });
});

describe('a month as text and as a page', () => {
  test('says plainly that nothing is recorded', () => {
    expect(monthText(commune, postMonth(commune, '2026-10'), () => true)).toContain(
      'Tháng 10.2026. Chỉ tiêu: mỗi kênh ít nhất 4 bài một tháng.\nTháng này chưa ghi bài đăng nào.',
    );
    expect(monthPage(commune, () => true)).toContain('Tháng này chưa ghi bài đăng nào.');
    expect(monthPage(smallCatalog(), () => true)).toContain('Chưa ghi bài đăng nào.');
  });

  test('lists what was posted, what is missing and what is ready', () => {
    const text = monthText(commune, postMonth(commune, '2026-11'), ({ entry }) => entry.slug !== 'dinh-mau');
    expect(text).toContain('Facebook        3 bài, thiếu\u00A01\u00A0bài');
    expect(text).toContain('03.11.2026  Facebook        Mật ong Mẫu  https://x.example/facebook/2026-11-03');
    expect(text).toContain('relics/dinh-mau: Cổng thông tin (còn ảnh chưa vẽ: npm run media)');
  });
});
