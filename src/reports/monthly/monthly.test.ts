import { expect, test } from 'vitest';
import { BROADCASTS, broadcastLog, WITH_STATEMENT, WITH_TARGETS } from '../../testing/duties.ts';
import { smallFiles } from '../../testing/content.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { monthlyAnnexes } from './annexes.ts';
import { monthBefore, periodOf } from './input.ts';
import { monthlyReport } from './monthly.ts';
import { yearlyTable } from './yearly.ts';
import { logRequest, scanCounter } from './scans.ts';

const PAPERS = {
  place: 'Mẫu',
  symbol: 'BC-UBND',
  subject: 'Kết quả công tác thông tin đối ngoại',
  authority: 'TM. Ủy ban nhân dân',
  signer: 'Chủ tịch',
  addressees: ['Lãnh đạo xã'],
  recipients: ['Lưu: VT'],
  periodFrom: 1,
};

test('a period is a month, or reaches from the one before into it, leap years too', () => {
  expect(periodOf('2028-02', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(periodOf('2026-01', 15)).toEqual({ from: '2025-12-15', to: '2026-01-14' });
  expect(monthBefore('2026-01')).toBe('2025-12');
});

test('three numbers are those that a hand counts, and an empty month has none', () => {
  const catalog = smallCatalog({
    ...WITH_TARGETS,
    ...WITH_STATEMENT,
    [BROADCASTS]: broadcastLog('2026-11-02 05:30', '2026-11-08 17:00', '- 2026-11-10 05:30'),
  });
  const base = { catalog, papers: PAPERS, changes: undefined, scans: undefined, difficulties: [] };
  const input = { ...base, month: '2026-11', now: '2026-11-30 08:00' };
  const said = JSON.stringify(monthlyReport(input));
  expect(said).toContain('Buổi đã phát: 2 trên 3 buổi');
  expect(said).toContain('Vấn đề nêu trong kỳ: 1; quá 48 giờ: 0');
  expect(said).toContain('trả lời sau 7,5 giờ');
  expect(monthlyAnnexes(input)[2]?.rows[0]?.[3]).toBe('7,5');
  expect(JSON.stringify(monthlyReport(input))).toBe(said);
  expect(said).toContain('mặt biển phải in lại: không có số liệu');
  expect(JSON.stringify(monthlyReport({ ...input, toReprint: ['7K3Q'] }))).toContain('phải in lại: 1 (7K3Q)');
  const empty = JSON.stringify(monthlyReport({ ...base, month: '2026-08', now: '2026-11-30 08:00' }));
  expect(empty).toContain('Buổi phát trong kỳ: không có số liệu');
  expect(empty).toContain('Lượt quét: không có số liệu');
  const year = yearlyTable(catalog, '2026', '2026-11-30 08:00');
  expect(year.rows[0]).toHaveLength(14);
  expect(year.rows.map((row) => row.at(-1))).toEqual(year.rows.map(() => 'chưa tới'));
});

test('a placard counts as damaged from the inspection that found it so', () => {
  const hung = (condition: string) => ({
    'placards/7K3Q.yaml': String(smallFiles()['placards/7K3Q.yaml']).replace(
      'status: planned',
      `status: hung\nprintedOn: '2026-11-21'\nhungOn: '2026-11-22'\ninspectedOn: '2026-11-23'\n${condition}printedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/`,
    ),
  });
  const said = (condition: string) =>
    JSON.stringify(
      monthlyReport({
        catalog: smallCatalog(hung(condition)),
        papers: PAPERS,
        month: '2026-11',
        now: '2026-11-30 08:00',
        changes: undefined,
        scans: undefined,
        difficulties: [],
      }),
    );
  expect(said('condition: damaged\n')).toContain('Biển hỏng: 1;');
  expect(said('condition: good\n')).toContain('Biển hỏng: 0;');
  expect(said('')).toContain('Biển hỏng: không có số liệu;');
});

const PHONE = 'Mozilla/5.0 (Linux; Android 9) Chrome/80';
const line = (
  time: string,
  path: string,
  { address = '1.2.3.4', method = 'GET', status = 200, agent = PHONE } = {},
) => `${address} - - [${time}] "${method} ${path} HTTP/1.1" ${status} 12 "-" "${agent}"`;

test('scans are counted by the published rule, in days of Vietnam, and no address is told', () => {
  const counter = scanCounter(['7K3Q', '9KTZ'], { from: '2026-12-01', to: '2026-12-31' });
  for (const each of [
    line('31/Dec/2026:16:30:00 +0000', '/7K3Q/'), // 23:30 in Vietnam
    line('31/Dec/2026:17:00:00 +0000', '/7K3Q/', { address: '5.6.7.8' }), // 1 January there
    line('10/Dec/2026:08:00:00 +0700', '/7k3q?utm=a'),
    line('10/Dec/2026:08:29:59 +0700', '/7K3Q/'), // again
    line('10/Dec/2026:07:59:00 +0700', '/7K3Q/'), // again, the clock went back
    line('10/Dec/2026:08:31:00 +0700', '/7K3Q/'),
    line('10/Dec/2026:08:31:00 +0700', '/7K3Q/', { address: '2001:db8::1' }),
    line('11/Dec/2026:08:00:00 +0700', '/7K3Q/', { method: 'HEAD' }),
    line('11/Dec/2026:08:00:00 +0700', '/7K3Q/', { status: 404 }),
    line('11/Dec/2026:08:00:00 +0700', '/7K3Q/', { agent: 'Googlebot/2.1' }),
    line('11/Dec/2026:08:00:00 +0700', '/di-tich/'),
    '1.2.3.4 - - [11/Dec/2026:08',
    '{"ts":1797000000.5,"request":{"remote_ip":"9.9.9.9","method":"GET","uri":"/9KTZ/","headers":{"User-Agent":["Zalo Android"]}},"status":200}',
    `{"time_iso8601":"2026-12-11T09:00:00+07:00","remote_addr":"9.9.9.8","request":"GET /9KTZ/ HTTP/2.0","status":"200","http_user_agent":"${PHONE}"}`,
    '{"ts":17970',
  ]) {
    counter.take(each);
  }
  const { scans, broken, leftOut } = counter.result();
  expect([...scans]).toEqual([
    ['7K3Q', 4],
    ['9KTZ', 2],
  ]);
  expect([broken, leftOut]).toEqual([2, 5]);
  expect(logRequest('')).toBeUndefined();
});
