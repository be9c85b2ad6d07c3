import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerableIn } from '../../../src/catalog/answerable.ts';
import { checkPage } from '../../../src/reports/check-page.ts';
import { makeReport } from '../../../src/reports/report.ts';
import { commandLine, start } from '../../../src/testing/commands.ts';
import {
  readChanged,
  SMALL_CONTENT,
  temporaryContent,
  temporaryFolder,
} from '../../../src/testing/content.ts';
import { changesSinceLook } from './keep-checking.ts';

const HALL = 'relics/dinh-mau/index.vi.mdx';

function pageOf(changes: Parameters<typeof readChanged>[0]): string {
  const reading = readChanged(changes);
  return checkPage({
    report: makeReport(reading),
    answerable: answerableIn(reading.draft),
    folder: 'content',
    checkedAt: '09:15 ngày 27.11.2026',
    notes: ['Một <dòng>'],
  });
}

test('the page tells each office what to mend, in both languages, and lets nothing of the content in as HTML', () => {
  const page = pageOf({
    [HALL]: (text) =>
      text.replace('rank: city', 'rank: <script>').replace('title: Đình Mẫu', 'title: Đình & <b>'),
    'placards/7K3Q.yaml': (text) => text.replace('format: a5', 'format: b9'),
    'places/cho-mau/index.vi.mdx': (text) => text.replace('kind: market', 'kind: shop'),
    'site.yaml': (text) => text.replace("administrativeCode: '", "administrativeCode: 'x"),
    'la.txt': 'lạ',
  });
  const [, first = '', last = ''] = page.split('<h2 ');
  expect(page.split('<h2 ')).toHaveLength(3);
  expect(first).toContain('Phòng Văn hóa');
  expect(first).toContain('· Đình &amp; &lt;b&gt;</h3>');
  expect(first).toContain('<b class="error">Lỗi</b> · 7K3Q</h3>');
  expect(first).toContain('content/places/cho-mau/index.vi.mdx:');
  expect(last).toContain('Người phụ trách trang <span lang="en">Whoever looks after the site</span>');
  expect(last).toContain('content/site.yaml:');
  expect(page).toContain('<a href="#b1">');
  expect(page).toContain('<p>Một &lt;dòng&gt;</p>');
  expect(page).not.toMatch(/<(?:script|dòng|b>Đ)/u);
  expect(pageOf({})).toContain('<h1>Đã kiểm tra 26 tệp, mọi thứ đều ổn</h1>');
});

test('a second look tells what is new, what is gone and what is left, wherever lines have moved to', () => {
  const before = readChanged({
    [HALL]: (text) => text.replace('rank: city', 'rank: no'),
    'relics/gieng-mau/index.vi.mdx': (text) => `${text}\nTôi là {họ tên}.\n`,
  }).issues;
  const now = readChanged({
    [HALL]: (text) => text.replace('rank: city', 'rank: no').replace('tagline:', '# ghi chú\ntagline:'),
    'placards/7K3R.yaml': 'x: [',
  }).issues;
  const text = changesSinceLook(before, now, { locale: 'vi', folder: 'content' });
  expect(text).toMatch(
    /^Đã hết \(gone\):\n {2}content\/relics\/gieng-mau\/index\.vi\.mdx:21 {2}body\/brace\nMới \(new\):\n/u,
  );
  expect(text).toContain('content/placards/7K3R.yaml:1  lỗi  short-code/check\n');
  expect(text).toContain(`Lỗi vẫn còn (errors still there):\n  content/${HALL}:17  field/option\n`);
  expect(text).toMatch(/\nCòn 3 lỗi, 0 lời nhắc\. \(Left: 3 errors, 0 reminders\.\)$/u);
  expect(changesSinceLook(now, [], { locale: 'vi', folder: 'content' })).toMatch(
    /Mọi thứ đều ổn\. \(All is well\.\)$/u,
  );
});

test('--watch looks again when a file is saved, keeps the page up to date, and ends well by Ctrl+C', async () => {
  using content = temporaryContent({ [HALL]: (text) => text.replace('rank: city', 'rank: no') });
  using out = temporaryFolder();
  const page = join(out.path, 'bao cao.html');
  const [node = '', script = ''] = commandLine('check');
  const running = start(content.path, out.path, [node, script, '--watch', '--html', page]);
  await running.reaches('Đang chờ nội dung thay đổi');
  expect(running.printed()).toContain('lỗi  field/option');
  expect(readFileSync(page, 'utf8')).toContain('1 lỗi phải sửa');
  writeFileSync(join(content.path, HALL), readFileSync(join(SMALL_CONTENT, HALL)));
  await running.reaches('Còn 0 lỗi');
  expect(running.printed()).toContain('Đã hết (gone):');
  expect(readFileSync(page, 'utf8')).toContain('<h1>Không có lỗi');
  running.process.kill('SIGINT');
  expect(await running.ended).toMatchObject({ code: 0, stderr: '' });
});
