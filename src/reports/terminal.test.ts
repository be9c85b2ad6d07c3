import { expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { FAULTS } from '../testing/faults/index.ts';
import { readChanged, readFiles, smallFiles } from '../testing/content.ts';
import type { ReportLocale } from './issue-text.ts';
import { makeReport } from './report.ts';
import { issueBlock, terminalReport } from './terminal.ts';

/** First finding of the fault of this name, as it is printed. */
function said(name: string, locale: ReportLocale = 'vi'): string {
  const fault = FAULTS.find((candidate) => candidate.name === name);
  const issue: Issue | undefined = readChanged(fault?.changes ?? {}).issues[0];
  if (issue === undefined) throw new RangeError(`There is no finding for "${name}".`);
  return issueBlock(issue, { locale, folder: 'content' });
}

test('a missing field is told with its sentence and an example', () => {
  expect(said('a required field left out')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2  lỗi  field/missing
      Thiếu trường "tagline": Một dòng in dưới tên trên biển.
      Thêm vào, ví dụ: tagline: Núi đá hình voi nằm bên cánh đồng An Lão"
  `);
  expect(said('a required field left out', 'en')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2  error  field/missing
      The field "tagline" is missing: One line printed under the name on the placard.
      Add it, for example: tagline: Núi đá hình voi nằm bên cánh đồng An Lão"
  `);
});

test('faults of a text are told with the words around them', () => {
  expect(said('words in braces')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:50:8  lỗi  body/brace
      Dấu ngoặc nhọn ở "{họ tên}.": dấu { } chỉ dùng cho mã, không dùng trong câu chữ.
      Viết bằng ngoặc tròn ( ) hoặc ngoặc vuông [ ]; cần đúng dấu ngoặc nhọn thì viết \\{ và \\}."
  `);
  expect(said('a number after <')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:8  lỗi  body/less-than
      Dấu < ở "<6 tuổi vào cửa tự do." bị hiểu là bắt đầu một thẻ.
      Viết bằng chữ ("nhỏ hơn", "dưới"), hoặc viết &lt; thay cho dấu <."
  `);
  expect(said('a tag left open')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:50:1  lỗi  body/unclosed-tag
      Thẻ <Note> mở ở đây mà chưa đóng.
      Thêm </Note> ở cuối đoạn, trên cùng mức với thẻ mở; nếu không định dùng thẻ thì bỏ <Note>."
  `);
});

test('faults of a value are told with the value', () => {
  expect(said('a phone number without quotes')).toMatchInlineSnapshot(`
    "content/places/trung-tam-mau/index.vi.mdx:8:1  lỗi  field/needs-quotes
      Trường "phone" phải là chữ, mà 0225000001 không có dấu nháy nên bị hiểu là số.
      Đặt trong dấu nháy đơn: phone: '0225000001'"
  `);
  expect(said('points between thousands')).toMatchInlineSnapshot(`
    "content/products/mat-ong-mau/index.vi.mdx:23:5  lỗi  field/integer
      Trường "prices › mục 1 › vnd" phải là số nguyên, nhưng đang là 180.000.
      Viết số nguyên, không có dấu chấm ngăn nghìn, ví dụ: vnd: 180000"
  `);
  expect(said('a day that does not exist')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:18:3  lỗi  field/no-such-day
      Trường "ranking › decidedOn": ngày 2026-02-30 không có trong lịch.
      Xem lại ngày, tháng, năm, rồi viết theo thứ tự năm-tháng-ngày, ví dụ: decidedOn: 1962-04-28"
  `);
  expect(said('a text too long')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2:1  lỗi  field/too-long
      Trường "title" dài 99 ký tự, quá 29 ký tự (nhiều nhất 70).
      Viết ngắn lại, hoặc chuyển bớt sang thân bài."
  `);
  expect(said('a rank that does not exist', 'en')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:16:3  error  field/option
      The field "ranking › rank" does not take "province".
      Choose one of: special-national, national, city, inventory."
  `);
  expect(said('a year without quotes')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:30:5  lỗi  field/needs-quotes
      Trường "timeline › mục 1 › when" phải là chữ, mà 1782 không có dấu nháy nên bị hiểu là số.
      Đặt trong dấu nháy đơn: when: '1782'"
  `);
});

test('faults between files name the other file', () => {
  expect(said('a misspelt reference')).toMatchInlineSnapshot(`
    "content/trails/mot-vong-mau/index.vi.mdx:9:5  lỗi  reference/misspelt
      Không có bài "places/cho-mu".
      Có lẽ là "places/cho-mau": sửa lại cho đúng."
  `);
  expect(said('a fact in a translation')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.en.mdx:28:1  lỗi  translation/fact
      Trường "updatedOn" là dữ kiện chung, không viết trong bản dịch.
      Bỏ nó ở đây; dữ kiện chỉ ghi ở index.vi.mdx."
  `);
  expect(said('a translated list with an item less')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.en.mdx:16:1  lỗi  translation/count
      Danh sách "timeline" có 1 mục, còn index.vi.mdx có 2 mục.
      Dịch đủ từng mục, cùng thứ tự với index.vi.mdx."
  `);
  expect(said('a code with two characters swapped')).toMatchInlineSnapshot(`
    "content/placards/73KQ.yaml:1  lỗi  short-code/check
      Ký tự kiểm tra của mã "73KQ" không khớp: ba ký tự đầu cho ra 6.
      Xem lại mã trên biển. Nếu ba ký tự đầu đúng thì tên tệp là 73K6.yaml."
  `);
  expect(said('latitude and longitude swapped')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:26:3  lỗi  entry/swapped
      lat và lon bị đổi chỗ cho nhau: 106.52, 20.51.
      Viết lat: 20.51 và lon: 106.52."
  `);
});

test('a report ends with one line of counts', () => {
  const clean = makeReport(readFiles(smallFiles()));
  expect(terminalReport(clean, { locale: 'vi', folder: 'content' })).toMatchInlineSnapshot(
    `"Đã kiểm tra 26 tệp, không có lỗi. Di tích: 2, Sản phẩm: 2, Thủ tục: 2, Địa điểm: 2, Lễ hội: 1, Giới thiệu: 1, Tuyến tham quan: 1, Xã trả lời: 0, Tin tức: 0, Công khai: 0, Bài học: 0, Thôn: 0, Bản tin loa: 0, Biển: 2."`,
  );
  const faulty = makeReport(readChanged({ 'site.yaml': undefined, 'relics/dinh-mau/a.jpg': 'x' }));
  expect(terminalReport(faulty, { locale: 'en', folder: 'content' })).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/a.jpg:1  warning  picture/unused
      No entry uses this picture.
      Add it to the pictures of the entry, or remove the file.

    content/site.yaml:1  error  file/missing-site
      The content folder has no site.yaml.
      Create site.yaml; content/README.md has a full example.

    Errors: 1. Warnings: 1. Files: 2."
  `);
});

test('colours are used only when asked for', () => {
  const report = makeReport(readChanged({ 'site.yaml': undefined }));
  const escape = '\u001B[';
  expect(terminalReport(report, { locale: 'vi', folder: 'content' })).not.toContain(escape);
  expect(terminalReport(report, { locale: 'vi', folder: 'content', colour: true })).toContain(escape);
});
