/** What people type and paste most often by mistake, and what they are told, in both languages. */
import { expect, test } from 'vitest';
import { readChanged, type FileChanges } from '../testing/content.ts';
import { addFields, RELIC, swap, withBody } from '../testing/faults/fault.ts';
import { issueBlock } from './terminal.ts';

/** Every finding of the relic, its other files apart. */
function said(changes: FileChanges): string {
  const { issues } = readChanged(changes);
  const here = issues.filter(({ file }) => file.startsWith('relics/dinh-mau/') && !file.endsWith('.en.mdx'));
  const blocks = here.flatMap((issue) =>
    (['vi', 'en'] as const).map((locale) => issueBlock(issue, { locale, folder: 'content' })),
  );
  return blocks.join('\n');
}

const body = (text: string) => said({ [RELIC]: withBody(text) });
const fields = (old: string, now: string) => said({ [RELIC]: swap(old, now) });
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const pictures = (rows: string) => ({ [RELIC]: addFields(`pictures:\n${rows}`) });

test('words in braces', () => {
  expect(body('Tôi là {họ tên}.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:8  lỗi  body/brace
      Dấu ngoặc nhọn ở "{họ tên}.": dấu { } chỉ dùng cho mã, không dùng trong câu chữ.
      Viết bằng ngoặc tròn ( ) hoặc ngoặc vuông [ ]; cần đúng dấu ngoặc nhọn thì viết \\{ và \\}.
    content/relics/dinh-mau/index.vi.mdx:48:8  error  body/brace
      Curly braces at "{họ tên}.": { } are for code, not for text.
      Use ( ) or [ ]; for the brace itself write \\{ and \\}."
  `);
});

test('a sign that begins a tag', () => {
  expect(body('Trẻ em < 6 tuổi vào cửa tự do.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:8  lỗi  body/less-than
      Dấu < ở "Trẻ em < 6 tuổi vào cửa tự do." bị hiểu là bắt đầu một thẻ.
      Viết bằng chữ ("nhỏ hơn", "dưới"), hoặc viết &lt; thay cho dấu <.
    content/relics/dinh-mau/index.vi.mdx:48:8  error  body/less-than
      The < at "Trẻ em < 6 tuổi vào cửa tự do." is read as the start of a tag.
      Say it in words ("less than", "under"), or write &lt; instead of <."
  `);
});

test('a line break of HTML', () => {
  expect(body('Một.<br>Hai.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:5  lỗi  body/html
      Thẻ <br> là HTML, trong bài không dùng được.
      Viết cách khác: muốn sang đoạn mới thì để một dòng trống; chỉ xuống dòng thì đặt dấu \\ ở cuối dòng trên.
    content/relics/dinh-mau/index.vi.mdx:48:5  error  body/html
      The tag <br> is HTML, which a text cannot use.
      Write it another way: leave an empty line for a new paragraph; to break the line only, end the line above with \\."
  `);
  expect(body('Một.<br/>Hai.')).toBe(body('Một.<br>Hai.'));
});

test.each(['b', 'i', 'a', 'img', 'h2', 'li', 'td', 'sup', 'p', 'span', 'hr', 'o:p', 'SCRIPT'])(
  'the tag <%s> says how to write it instead',
  (tag) => {
    expect(body(`Một <${tag} /> hai.`)).toMatch(/body\/html\n.*\n {2}Viết cách khác: .+[^.]\.\n/u);
  },
);

test('curly quotation marks', () => {
  expect(fields('title: Đình Mẫu', 'title: “Đình: Mẫu”')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2:8  lỗi  yaml/smart-quotes
      Dấu nháy ở dòng này là dấu nháy cong (“ ” ‘ ’), thường do Word tự đổi, nên không giữ được câu chữ.
      Thay bằng dấu nháy thẳng ở hai đầu giá trị: '…'.
    content/relics/dinh-mau/index.vi.mdx:2:8  error  yaml/smart-quotes
      The quotation marks in this line are curly (“ ” ‘ ’), as Word makes them, and hold nothing together.
      Put straight ones at both ends of the value: '…'."
  `);
  expect(fields('rank: city', 'rank: “city”')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:16:3  lỗi  field/smart-quotes
      Trường "ranking › rank" có dấu nháy cong (“ ” ‘ ’), thường do Word tự đổi, nên bị tính vào giá trị: “city”
      Thay bằng dấu nháy thẳng: rank: 'city'
    content/relics/dinh-mau/index.vi.mdx:16:3  error  field/smart-quotes
      The field "ranking › rank" has curly quotation marks (“ ” ‘ ’), as Word makes them, and they are part of the value: “city”
      Use straight ones: rank: 'city'"
  `);
  expect(fields('title: Đình Mẫu', 'title: “Đình” Mẫu')).toBe('');
});

test('a tab', () => {
  expect(fields('  rank: city', '\trank: city')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:16:1  lỗi  yaml/tab
      Dòng này thụt vào bằng phím Tab.
      Xóa phần thụt, gõ lại bằng phím cách: mỗi cấp hai dấu cách.
    content/relics/dinh-mau/index.vi.mdx:16:1  error  yaml/tab
      This line is indented with a tab.
      Delete the indent and use spaces: two for each level."
  `);
});

test('days written day first', () => {
  expect(fields("updatedOn: '2026-11-20'", 'updatedOn: 5/2/2026')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:45:1  lỗi  field/day-order
      Trường "updatedOn": ngày 5/2/2026 viết theo kiểu ngày/tháng/năm.
      Viết theo thứ tự năm-tháng-ngày: updatedOn: '2026-02-05'
    content/relics/dinh-mau/index.vi.mdx:45:1  error  field/day-order
      The field "updatedOn": 5/2/2026 is written as day/month/year.
      Write year-month-day: updatedOn: '2026-02-05'"
  `);
  expect(fields("updatedOn: '2026-11-20'", 'updatedOn: 31/02/2026')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:45:1  lỗi  field/no-such-day
      Trường "updatedOn": ngày 31/02/2026 không có trong lịch.
      Xem lại ngày, tháng, năm, rồi viết theo thứ tự năm-tháng-ngày, ví dụ: updatedOn: 2026-11-23
    content/relics/dinh-mau/index.vi.mdx:45:1  error  field/no-such-day
      The field "updatedOn": the day 31/02/2026 does not exist.
      Check the day, the month and the year, and write year-month-day, for example: updatedOn: 2026-11-23"
  `);
});

test('a name of a file in capitals', () => {
  expect(said({ 'relics/dinh-mau/Index.EN.MDX': 'x' })).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/Index.EN.MDX:1  lỗi  file/wrong-name
      Tên tệp "Index.EN.MDX" chưa đúng cách đặt tên.
      Đổi tên thành "index.en.mdx".
    content/relics/dinh-mau/Index.EN.MDX:1  error  file/wrong-name
      The file name "Index.EN.MDX" does not follow the pattern.
      Rename it to "index.en.mdx"."
  `);
});

test('a picture without a description', () => {
  const changes = pictures('  - file: cong.jpg');
  expect(said({ ...changes, 'relics/dinh-mau/cong.jpg': new Uint8Array([1]) })).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:47:5  lỗi  field/missing
      Thiếu trường "pictures › mục 1 › alt": Trong ảnh có gì, cho người không nhìn thấy ảnh.
      Thêm vào, ví dụ: alt: Cổng đền ba gian, hai bên là vách đá
    content/relics/dinh-mau/index.vi.mdx:47:5  error  field/missing
      The field "pictures › item 1 › alt" is missing: What the picture shows, for those who cannot see it.
      Add it, for example: alt: Cổng đền ba gian, hai bên là vách đá"
  `);
});

test('a picture with spaces and marks in its name', () => {
  const changes = pictures("  - file: 'Ảnh đình (1).JPG'\n    alt: Đình");
  expect(said({ ...changes, 'relics/dinh-mau/Ảnh đình (1).JPG': new Uint8Array([1]) }))
    .toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:47:5  lỗi  field/file-name
      Trường "pictures › mục 1 › file": tên tệp "Ảnh đình (1).JPG" có dấu, dấu cách hoặc chữ hoa, không dùng được trong địa chỉ trang.
      Đổi tên tệp thành anh-dinh-1.jpg, rồi ghi ở đây: file: 'anh-dinh-1.jpg'
    content/relics/dinh-mau/index.vi.mdx:47:5  error  field/file-name
      The field "pictures › item 1 › file": the file name "Ảnh đình (1).JPG" has marks, spaces or capitals, which cannot stand in an address.
      Rename the file to anh-dinh-1.jpg, then write here: file: 'anh-dinh-1.jpg'
    content/relics/dinh-mau/Ảnh đình (1).JPG:1  lỗi  file/wrong-name
      Tên tệp "Ảnh đình (1).JPG" chưa đúng cách đặt tên.
      Đổi tên thành "anh-dinh-1.jpg".
    content/relics/dinh-mau/Ảnh đình (1).JPG:1  error  file/wrong-name
      The file name "Ảnh đình (1).JPG" does not follow the pattern.
      Rename it to "anh-dinh-1.jpg"."
  `);
});

test('text pasted from Word or Zalo', () => {
  expect(body('Ngôi\u200B đình.\n\nSân\u00AD gạch.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:5  nhắc  text/invisible
      Dòng này có ký tự không nhìn thấy được: U+200B (zero-width space).
      Nó được bỏ đi khi đọc; thường do dán từ Word, Zalo hoặc trang mạng. npm run check -- --fix xóa nó khỏi tệp.
    content/relics/dinh-mau/index.vi.mdx:48:5  warning  text/invisible
      This line has an invisible character: U+200B (zero-width space).
      It is dropped on reading; it mostly comes from Word, Zalo or a web page. npm run check -- --fix deletes it from the file.
    content/relics/dinh-mau/index.vi.mdx:50:4  nhắc  text/invisible
      Dòng này có ký tự không nhìn thấy được: U+00AD (soft hyphen).
      Nó được bỏ đi khi đọc; thường do dán từ Word, Zalo hoặc trang mạng. npm run check -- --fix xóa nó khỏi tệp.
    content/relics/dinh-mau/index.vi.mdx:50:4  warning  text/invisible
      This line has an invisible character: U+00AD (soft hyphen).
      It is dropped on reading; it mostly comes from Word, Zalo or a web page. npm run check -- --fix deletes it from the file."
  `);
  expect(body('Ngôi đình nhỏ.'.normalize('NFD'))).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48  nhắc  text/nfd
      Dấu tiếng Việt ở dòng này gõ rời khỏi chữ (dạng tổ hợp, NFD).
      Trang vẫn hiện đúng vì chữ được ghép lại khi đọc. npm run check -- --fix ghép lại cả trong tệp (Unicode dựng sẵn, NFC).
    content/relics/dinh-mau/index.vi.mdx:48  warning  text/nfd
      The accents in this line are typed apart from their letters (decomposed, NFD).
      The site still shows them right, since they are joined on reading. npm run check -- --fix joins them in the file too (NFC)."
  `);
});

test('text of an old font', () => {
  expect(body('Saân laùt gaïch, roäng chöøng hai traêm meùt vuoâng.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:1  lỗi  text/legacy
      Chữ ở đây gõ bằng bảng mã cũ VNI (phông VNI-Times): "Saân laùt gaïch, roäng chöøng hai traêm meùt vu…" đọc ra là "Sân lát gạch, rộng chừng hai trăm mét vu…".
      Chép đoạn ấy, chuyển sang Unicode bằng UniKey (Công cụ › Chuyển mã, nguồn VNI), rồi dán lại.
    content/relics/dinh-mau/index.vi.mdx:48:1  error  text/legacy
      The text here is in the old encoding VNI (fonts VNI-Times): "Saân laùt gaïch, roäng chöøng hai traêm meùt vu…" reads "Sân lát gạch, rộng chừng hai trăm mét vu…".
      Copy the passage, convert it to Unicode with UniKey (Toolkit, from VNI), and paste it again."
  `);
  expect(body('S©n l¸t g¹ch, réng chõng hai tr¨m mÐt vu«ng.')).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:48:1  lỗi  text/legacy
      Chữ ở đây gõ bằng bảng mã cũ TCVN3 (phông .VnTime, .VnArial): "S©n l¸t g¹ch, réng chõng hai tr¨m mÐt vu«ng." đọc ra là "Sân lát gạch, rộng chừng hai trăm mét vuông.".
      Chép đoạn ấy, chuyển sang Unicode bằng UniKey (Công cụ › Chuyển mã, nguồn TCVN3), rồi dán lại.
    content/relics/dinh-mau/index.vi.mdx:48:1  error  text/legacy
      The text here is in the old encoding TCVN3 (fonts .VnTime, .VnArial): "S©n l¸t g¹ch, réng chõng hai tr¨m mÐt vu«ng." reads "Sân lát gạch, rộng chừng hai trăm mét vuông.".
      Copy the passage, convert it to Unicode with UniKey (Toolkit, from TCVN3), and paste it again."
  `);
});

test('a file of an old encoding', () => {
  const tcvn3 = latin1('---\ntitle: §×nh MÉu\ntagline: S©n l¸t g¹ch, réng chõng hai tr¨m mÐt\n---\n');
  expect(said({ [RELIC]: tcvn3 })).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2  lỗi  text/legacy-file
      Tệp này gõ bằng bảng mã cũ TCVN3 (.VnTime, .VnArial), không phải Unicode. Dòng này đọc ra là: "title: Đình Mẫu"
      Mở tệp bằng UniKey (Công cụ › Chuyển mã): nguồn TCVN3, đích Unicode; dán kết quả vào tệp mới và lưu bằng UTF-8.
    content/relics/dinh-mau/index.vi.mdx:2  error  text/legacy-file
      The file is in the old encoding TCVN3 (.VnTime, .VnArial), not Unicode. This line reads: "title: Đình Mẫu"
      Convert it with UniKey (Toolkit): from TCVN3 to Unicode; paste the result into a new file and save that as UTF-8."
  `);
  const windows1258 = latin1(
    '---\ntitle: Ði\u00CCnh M\u00E2\u00DEu\ntagline: Sân lát ga\u00F2ch, rô\u00F2ng ch\u00FD\u00CCng hai trãm mét\n---\n',
  );
  expect(said({ [RELIC]: windows1258 })).toMatchInlineSnapshot(`
    "content/relics/dinh-mau/index.vi.mdx:2  lỗi  text/legacy-file
      Tệp này gõ bằng bảng mã cũ Windows-1258 (Windows), không phải Unicode. Dòng này đọc ra là: "title: Đình Mẫu"
      Mở tệp bằng UniKey (Công cụ › Chuyển mã): nguồn Windows-1258, đích Unicode; dán kết quả vào tệp mới và lưu bằng UTF-8.
    content/relics/dinh-mau/index.vi.mdx:2  error  text/legacy-file
      The file is in the old encoding Windows-1258 (Windows), not Unicode. This line reads: "title: Đình Mẫu"
      Convert it with UniKey (Toolkit): from Windows-1258 to Unicode; paste the result into a new file and save that as UTF-8."
  `);
});
