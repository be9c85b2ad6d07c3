/** Logs as servers leave them: plain and packed files. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { scanCounter } from '../../src/reports/monthly/scans.ts';
import { temporaryFolder } from '../../src/testing/content.ts';
import { countScans } from './count-scans.ts';

const scan = (minute: number, address: string) =>
  `${address} - - [10/Dec/2026:08:${minute}:00 +0700] "GET /7K3Q/ HTTP/1.1" 200 12 "-" "Android"`;

test('plain and packed logs are counted alike, and one that is damaged or gone is named', async () => {
  using desk = temporaryFolder();
  const plain = path.join(desk.path, 'access.log');
  const packed = path.join(desk.path, 'access.log.1.gz');
  const cut = path.join(desk.path, 'cut.gz');
  writeFileSync(plain, `${scan(10, '1.1.1.1')}\r\n${scan(11, '::1')}\n1.1.1.1 - - [10/De`);
  const bytes = gzipSync(`${scan(12, '2.2.2.2')}\n`);
  writeFileSync(packed, bytes);
  writeFileSync(cut, bytes.subarray(0, bytes.length - 12));
  const counter = scanCounter(['7K3Q'], { from: '2026-12-01', to: '2026-12-31' });
  await countScans([plain, packed], counter);
  expect(counter.result()).toMatchObject({ broken: 1 });
  expect(counter.result().scans.get('7K3Q')).toBe(3);
  await expect(countScans([cut], counter)).rejects.toThrow('Không đọc được nhật ký');
  await expect(countScans([path.join(desk.path, 'gone.log')], counter)).rejects.toThrow('gone.log');
});
