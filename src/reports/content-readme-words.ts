/** The prose of `content/README.md`. */
import type { CollectionName } from '../model/collection-names.ts';
import { CODE_ALPHABET } from '../model/short-code.ts';
import type { ReportLocale } from './issue-text.ts';

interface ReadmeWords {
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly commonFields: string;
  readonly fullExample: string;
  readonly collections: Readonly<Record<CollectionName, string>>;
  readonly intro: readonly string[];
  readonly folders: readonly string[];
  readonly entry: readonly string[];
  readonly translation: readonly string[];
  readonly body: readonly string[];
  readonly registry: readonly string[];
  readonly site: readonly string[];
}

const TREE = (words: Readonly<Record<'site' | 'main' | 'english' | 'photo' | 'placard', string>>) => [
  '```text',
  'content/',
  `  site.yaml                       ${words.site}`,
  '  relics/',
  '    nui-voi/',
  `      index.vi.mdx                ${words.main}`,
  `      index.en.mdx                ${words.english}`,
  `      cong-den.jpg                ${words.photo}`,
  '  products/  services/  places/  festivals/  about/  trails/',
  '  placards/',
  `    7K3Q.yaml                     ${words.placard}`,
  '```',
  '',
];

export const README_WORDS: Readonly<Record<ReportLocale, ReadmeWords>> = {
  vi: {
    columns: ['Trường', 'Ghi gì', 'Kiểu', 'Bắt buộc', 'Dịch', 'Ví dụ'],
    yes: 'có',
    no: '–',
    commonFields: 'Trường chung của mọi bài',
    fullExample: 'Tệp mẫu đầy đủ',
    collections: {
      relics: 'Di tích, danh thắng, hang động, đền chùa.',
      products: 'Sản phẩm OCOP, nghề truyền thống, đặc sản.',
      services: 'Thủ tục người dân làm ở xã. Mỗi thủ tục một bài, đối chiếu với Cổng Dịch vụ công quốc gia.',
      places: 'Trụ sở, nhà văn hóa, chợ, trường học và những nơi treo biển.',
      festivals: 'Lễ hội trong năm.',
      about: 'Giới thiệu xã: lịch sử, kinh tế, văn hóa, nông thôn mới.',
      trails: 'Tuyến tham quan, đi qua nhiều điểm.',
    },
    intro: [
      '# Nội dung của một xã',
      '',
      'Thư mục này là tất cả những gì trang, biển QR và ảnh thông tin biết về xã. Muốn làm trang cho xã khác, chép',
      'thư mục này, thay nội dung, rồi chạy:',
      '',
      '```sh',
      'npm run check -- --content thu-muc-moi    # báo mọi lỗi, kèm dòng và cách sửa',
      'npm run build -- --content thu-muc-moi',
      '```',
      '',
    ],
    folders: [
      '## Thư mục và tên tệp',
      '',
      ...TREE({
        site: 'tên xã, địa chỉ, ngôn ngữ, bộ phận',
        main: 'tệp chính: mọi dữ kiện và bản tiếng Việt',
        english: 'bản dịch: chỉ phần chữ được dịch',
        photo: 'ảnh đặt ngay cạnh bài',
        placard: 'một biển, tên tệp là mã in trên biển',
      }),
      '- Mỗi bài một thư mục. Tên thư mục thành địa chỉ trang, nên chỉ dùng chữ thường không dấu, số, gạch nối',
      '  (đ viết là d), và không đổi nữa khi trang đã công bố.',
      '- Ngôn ngữ đầu tiên trong `locales` của `site.yaml` là ngôn ngữ chính; tệp của nó phải có.',
      '- Tệp chữ lưu bằng UTF-8. Dấu tiếng Việt gõ kiểu nào cũng được ghép về Unicode dựng sẵn khi đọc.',
      '- Tên ảnh: chữ thường không dấu, số, gạch nối, đuôi jpg, jpeg, png, webp hoặc avif.',
      '',
    ],
    entry: [
      '## Một bài',
      '',
      'Phần đầu nằm giữa hai dòng `---`, mỗi trường một dòng `tên: giá trị`. Dưới đó là thân bài. Vài điều hay nhầm:',
      '',
      "- Số điện thoại, mã, năm cần giữ nguyên như chữ thì đặt trong dấu nháy: `phone: '0225 3872 000'`.",
      "- Câu có dấu hai chấm, hoặc bắt đầu bằng ký tự lạ, cũng đặt trong dấu nháy đơn: `title: 'Hội: ba ngày'`.",
      '- Tiền viết liền, không chấm: `vnd: 180000`. Tọa độ viết dấu chấm: `lat: 20.8417`.',
      '- Ngày viết năm-tháng-ngày: `2026-11-23`.',
      '- Danh sách thì mỗi mục một dòng, bắt đầu bằng `- `.',
      '- Bài khác được gọi bằng mục/tên-thư-mục: `relics/nui-voi`.',
      '- Đổi tên thư mục, chuyển mục hay gộp bài: ghi tên cũ vào `formerly` của bài còn lại, để địa chỉ cũ vẫn mở được.',
      '',
      'Cột “Dịch” cho biết trường nào viết lại trong từng bản dịch; các trường khác là dữ kiện, chỉ ghi ở tệp chính.',
      '',
    ],
    translation: [
      '## Bản dịch',
      '',
      'Tệp `index.en.mdx` chỉ có những trường được dịch, cùng tên, danh sách đủ mục và cùng thứ tự với tệp chính,',
      'và thêm trường sau. Mẫu: [relics/nui-voi/index.en.mdx](#relics-nui-voi-index-en-mdx).',
      '',
    ],
    body: [
      '## Thân bài',
      '',
      'Viết bằng Markdown: đoạn cách nhau một dòng trống, `## Tiêu đề`, `**đậm**`, `_nghiêng_`, `- mục`, bảng,',
      '`[chữ](https://…)`. Không dùng `#` một dấu, mã HTML, `{ }`, hay `<` đứng một mình (viết `&lt;`).',
      'Ngoài ra có ba thẻ, mỗi thẻ đứng riêng một đoạn:',
      '',
    ],
    registry: [
      '## placards/ – Sổ biển',
      '',
      'Mỗi biển một tệp; tên tệp là mã ngắn in trên biển, ví dụ `7K3Q.yaml`. Mã gồm bốn ký tự trong bảng',
      `\`${CODE_ALPHABET}\` (không có nguyên âm và chữ dễ lẫn), có ít nhất một chữ số; ký tự thứ tư là ký tự kiểm tra,`,
      'tính từ ba ký tự đầu. `npm run check` nói ngay nếu mã gõ sai. Mẫu: [placards/7K3Q.yaml](#placards-7k3q-yaml).',
      '',
      '- Cấp mã mới: `npm run placards -- issue --at places/… --opens relics/…`; nhiều biển một lúc: `--csv danh-sach.csv`.',
      '- In xong: `npm run placards -- printed 7K3Q`. Địa chỉ đã in được ghi lại; đổi `address` sau đó phải khai `migrations`.',
      '- Mã đã ghi vào git thì không xóa, không đổi tên, không cấp lại, không tráo cho nhau; `npm run check` so với lịch sử git.',
      '  Biển có thể mở bài khác (`opens`), treo chỗ khác (`at`, `spot`), hoặc bỏ (`status: retired` với `successor`).',
      '',
    ],
    site: [
      '## site.yaml',
      '',
      'Địa chỉ trong `address` được in lên biển, nên phải là địa chỉ vĩnh viễn; càng ngắn, mã QR càng dễ quét.',
      'Điều gì chưa có thì ghi `null`: trang và biển để trống chỗ ấy. Mẫu: [site.yaml](#site-yaml).',
      '',
    ],
  },
  en: {
    columns: ['Field', 'What to write', 'Kind', 'Required', 'Translated', 'Example'],
    yes: 'yes',
    no: '–',
    commonFields: 'Fields of every entry',
    fullExample: 'Full example file',
    collections: {
      relics: 'Heritage sites: monuments, scenery, caves, temples.',
      products: 'OCOP products, traditional crafts, specialities.',
      services: 'Procedures handled by the commune, one entry each, checked against the national portal.',
      places: 'Offices, cultural houses, markets, schools and other places where a placard hangs.',
      festivals: 'Festivals of the year.',
      about: 'The commune itself: history, economy, culture, new-countryside results.',
      trails: 'Walks that pass several stops.',
    },
    intro: [
      '# The content of a commune',
      '',
      'This folder is all that the site, the QR placards and the infographics know about the commune. To make the site of',
      'another commune, copy it, replace what it says, and run:',
      '',
      '```sh',
      'npm run check -- --content new-folder --locale en    # every finding, with its line and what to do',
      'npm run build -- --content new-folder',
      '```',
      '',
    ],
    folders: [
      '## Folders and file names',
      '',
      ...TREE({
        site: 'the commune, its address, locales, offices',
        main: 'main file: every fact, and the Vietnamese text',
        english: 'translation: only the texts that are translated',
        photo: 'pictures lie beside the entry',
        placard: 'one placard; the file name is its printed code',
      }),
      '- One folder for each entry. Its name becomes the address of the page: lower-case ASCII letters, digits and',
      '  hyphens (đ becomes d), never changed once the site is public.',
      '- The first of `locales` in `site.yaml` is the default; its file must be there.',
      '- Text files are UTF-8. However accents are typed, they are composed (Unicode NFC) on reading.',
      '- Names of pictures: lower-case ASCII letters, digits, hyphens, ending in jpg, jpeg, png, webp or avif.',
      '',
    ],
    entry: [
      '## An entry',
      '',
      'The front matter stands between two `---` lines, one `field: value` a line; below it is the text. Common slips:',
      '',
      "- Phone numbers, codes and years that must stay as typed go into quotes: `phone: '0225 3872 000'`.",
      "- So does text with a colon, or starting with a special character: `title: 'Festival: three days'`.",
      '- Amounts have no separators: `vnd: 180000`. Coordinates have a decimal point: `lat: 20.8417`.',
      '- Days are year-month-day: `2026-11-23`.',
      '- Lists have one item a line, each starting with `- `.',
      '- Other entries are named by collection and folder: `relics/nui-voi`.',
      '- After a rename, a move or a merge, list the old name under `formerly` of the entry that stays: its address lives on.',
      '',
      'The column “Translated” tells which fields are written again in each translation; the others are facts, written in',
      'the main file only.',
      '',
    ],
    translation: [
      '## Translations',
      '',
      'A file such as `index.en.mdx` holds only the translated fields, under the same names, lists with every item in the',
      'order of the main file, and the following field. Example: [relics/nui-voi/index.en.mdx](#relics-nui-voi-index-en-mdx).',
      '',
    ],
    body: [
      '## The text of an entry',
      '',
      'Markdown: paragraphs with an empty line between them, `## Heading`, `**bold**`, `_italics_`, `- item`, tables,',
      '`[words](https://…)`. No single `#`, no HTML, no `{ }`, no `<` on its own (write `&lt;`).',
      'There are three tags besides, each in a paragraph of its own:',
      '',
    ],
    registry: [
      '## placards/ – The registry',
      '',
      'One file for each placard, named by the short code printed on it, such as `7K3Q.yaml`. A code has four characters of',
      `\`${CODE_ALPHABET}\` (no vowels, no look-alikes), at least one digit among them; the fourth is a check character`,
      'worked out from the first three, so `npm run check` notices a mistyped code.',
      'Example: [placards/7K3Q.yaml](#placards-7k3q-yaml).',
      '',
      '- A new code: `npm run placards -- issue --at places/… --opens relics/…`; many at once: `--csv list.csv`.',
      '- Once printed: `npm run placards -- printed 7K3Q`. It records the address; changing `address` then needs `migrations`.',
      '- A code that is in git is never removed, renamed, reused or swapped; `npm run check` compares with the history.',
      '  A placard may open another entry (`opens`), hang elsewhere (`at`, `spot`), or be retired (`status: retired` with a',
      '  `successor`).',
      '',
    ],
    site: [
      '## site.yaml',
      '',
      'The address in `address` is printed on placards, so it must be permanent; the shorter it is, the easier the symbol',
      'scans. Write `null` for what is not there yet: pages and placards then leave it out. Example: [site.yaml](#site-yaml).',
      '',
    ],
  },
};
