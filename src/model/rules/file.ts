/** Rules about files and folders: what may stand where, and whether it can be read. */
import type { Rule } from './wording.ts';

export const FILE_RULES = {
  'file/missing-site': {
    vi: {
      what: 'Thư mục nội dung chưa có tệp site.yaml.',
      mend: 'Tạo tệp site.yaml; content/README.md có mẫu đầy đủ.',
    },
    en: {
      what: 'The content folder has no site.yaml.',
      mend: 'Create site.yaml; content/README.md has a full example.',
    },
  },
  'file/no-folder': {
    vi: {
      what: 'Không mở được thư mục nội dung.',
      mend: 'Xem lại đường dẫn sau --content.',
    },
    en: {
      what: 'The content folder cannot be opened.',
      mend: 'Check the path after --content.',
    },
  },
  'file/unknown': {
    vi: {
      what: 'Tệp này không thuộc phần nào của nội dung.',
      mend: 'Chuyển nó đi nơi khác. Ở đây chỉ đặt: {allowed}.',
    },
    en: {
      what: 'This file is not part of the content.',
      mend: 'Move it elsewhere. What may stand here: {allowed}.',
    },
  },
  'file/unknown-folder': {
    vi: {
      what: 'Không có mục nào tên là "{folder}".',
      mend: 'Chuyển thư mục này đi nơi khác. Các mục được dùng: {allowed}.',
    },
    en: {
      what: 'There is no collection called "{folder}".',
      mend: 'Move this folder elsewhere. The folders in use are: {allowed}.',
    },
  },
  'file/misspelt-folder': {
    vi: {
      what: 'Không có mục nào tên là "{folder}".',
      mend: 'Có lẽ bạn muốn viết "{near}": đổi tên thư mục thành "{near}".',
    },
    en: {
      what: 'There is no collection called "{folder}".',
      mend: 'It looks like "{near}": rename the folder to "{near}".',
    },
  },
  'file/wrong-name': {
    vi: {
      what: 'Tên tệp "{name}" chưa đúng cách đặt tên.',
      mend: 'Đổi tên thành "{right}".',
    },
    en: {
      what: 'The file name "{name}" does not follow the pattern.',
      mend: 'Rename it to "{right}".',
    },
  },
  'file/slug': {
    vi: {
      what: 'Tên thư mục "{folder}" có chữ không dùng được trong địa chỉ trang.',
      mend: 'Đổi tên thư mục thành "{right}": chỉ dùng chữ thường không dấu, số và dấu gạch nối.',
    },
    en: {
      what: 'The folder name "{folder}" has characters that cannot stand in an address.',
      mend: 'Rename the folder to "{right}": only lower-case ASCII letters, digits and hyphens.',
    },
  },
  'file/nested-folder': {
    vi: {
      what: 'Trong thư mục của một bài không được có thư mục con "{folder}".',
      mend: 'Đặt các tệp ngay cạnh index.{locale}.mdx rồi bỏ thư mục con.',
    },
    en: {
      what: 'The folder of an entry cannot hold another folder, "{folder}".',
      mend: 'Put the files right beside index.{locale}.mdx and remove the inner folder.',
    },
  },
  'file/missing-default': {
    vi: {
      what: 'Bài này chưa có tệp index.{locale}.mdx, là tệp chính giữ mọi dữ kiện.',
      mend: 'Tạo tệp index.{locale}.mdx trong thư mục này, hoặc bỏ cả thư mục.',
    },
    en: {
      what: 'This entry has no index.{locale}.mdx, the main file that holds every fact.',
      mend: 'Create index.{locale}.mdx in this folder, or remove the folder.',
    },
  },
  'file/unknown-locale': {
    vi: {
      what: 'Trang không có ngôn ngữ "{locale}".',
      mend: 'Các ngôn ngữ trong site.yaml: {known}. Đổi tên tệp, hoặc thêm ngôn ngữ ấy vào locales của site.yaml.',
    },
    en: {
      what: 'The site has no locale "{locale}".',
      mend: 'Locales in site.yaml: {known}. Rename the file, or add that locale to locales in site.yaml.',
    },
  },
  'file/link': {
    vi: {
      what: 'Đây là liên kết (symlink) trỏ ra ngoài thư mục nội dung.',
      mend: 'Thay nó bằng chính tệp hoặc thư mục thật.',
    },
    en: {
      what: 'This is a symbolic link that leads out of the content folder.',
      mend: 'Put the file or folder itself here.',
    },
  },
  'file/unreadable': {
    vi: {
      what: 'Không đọc được tệp này.',
      mend: 'Xem lại quyền đọc tệp, hoặc chép lại tệp từ bản gốc.',
    },
    en: {
      what: 'This file cannot be read.',
      mend: 'Check its permissions, or copy it again from the original.',
    },
  },
  'file/empty': {
    vi: { what: 'Tệp này trống.', mend: 'Viết nội dung vào tệp, hoặc bỏ tệp đi.' },
    en: { what: 'This file is empty.', mend: 'Write its content, or remove the file.' },
  },
  'file/too-large': {
    vi: {
      what: 'Tệp chữ này nặng {size} KB, quá mức {max} KB.',
      mend: 'Ảnh phải là tệp riêng đặt cạnh bài; bài dài thì chia thành nhiều bài.',
    },
    en: {
      what: 'This text file weighs {size} KB, more than {max} KB.',
      mend: 'Pictures belong in files of their own beside the entry; split a text this long.',
    },
  },
  'text/utf16': {
    vi: {
      what: 'Tệp được lưu kiểu Unicode (UTF-16), không phải UTF-8.',
      mend: 'Mở tệp, chọn Lưu thành… (Save as), Mã hóa (Encoding): UTF-8, rồi lưu lại.',
    },
    en: {
      what: 'The file is saved as UTF-16, not UTF-8.',
      mend: 'Open it, choose Save as…, Encoding: UTF-8, and save it again.',
    },
  },
  'text/encoding': {
    vi: {
      what: 'Dòng này có chữ hỏng: tệp không được lưu bằng UTF-8.',
      mend: 'Mở tệp, chọn Lưu thành… (Save as), Mã hóa (Encoding): UTF-8; xem lại dấu tiếng Việt rồi lưu.',
    },
    en: {
      what: 'This line has broken characters: the file is not saved as UTF-8.',
      mend: 'Open it, choose Save as…, Encoding: UTF-8; check the accents, and save.',
    },
  },
  'text/legacy-file': {
    vi: {
      what: 'Tệp này gõ bằng bảng mã cũ {encoding} ({fonts}), không phải Unicode. Dòng này đọc ra là: "{meant}"',
      mend: 'Mở tệp bằng UniKey (Công cụ › Chuyển mã): nguồn {encoding}, đích Unicode; dán kết quả vào tệp mới và lưu bằng UTF-8.',
    },
    en: {
      what: 'The file is in the old encoding {encoding} ({fonts}), not Unicode. This line reads: "{meant}"',
      mend: 'Convert it with UniKey (Toolkit): from {encoding} to Unicode; paste the result into a new file and save that as UTF-8.',
    },
  },
  'text/legacy': {
    vi: {
      what: 'Chữ ở đây gõ bằng bảng mã cũ {encoding} (phông {fonts}): "{near}" đọc ra là "{meant}".',
      mend: 'Chép đoạn ấy, chuyển sang Unicode bằng UniKey (Công cụ › Chuyển mã, nguồn {encoding}), rồi dán lại.',
    },
    en: {
      what: 'The text here is in the old encoding {encoding} (fonts {fonts}): "{near}" reads "{meant}".',
      mend: 'Copy the passage, convert it to Unicode with UniKey (Toolkit, from {encoding}), and paste it again.',
    },
  },
  'text/stacked': {
    vi: {
      what: 'Dòng này có chữ mang quá nhiều dấu chồng lên nhau.',
      mend: 'Xóa đoạn ấy rồi gõ lại; đừng dán chữ trang trí từ mạng.',
    },
    en: {
      what: 'A letter in this line carries too many marks on top of each other.',
      mend: 'Delete the passage and type it again; do not paste decorated text from the web.',
    },
  },
  'text/control': {
    vi: {
      what: 'Dòng này có ký tự điều khiển {code} không nhìn thấy được.',
      mend: 'Xóa dòng này rồi gõ lại, đừng dán từ phần mềm khác.',
    },
    en: {
      what: 'This line has an invisible control character, {code}.',
      mend: 'Delete the line and type it again instead of pasting it.',
    },
  },
  'text/nfd': {
    vi: {
      what: 'Dấu tiếng Việt ở dòng này gõ rời khỏi chữ (dạng tổ hợp, NFD).',
      mend: 'Trang vẫn hiện đúng vì chữ được ghép lại khi đọc. npm run check -- --fix ghép lại cả trong tệp (Unicode dựng sẵn, NFC).',
    },
    en: {
      what: 'The accents in this line are typed apart from their letters (decomposed, NFD).',
      mend: 'The site still shows them right, since they are joined on reading. npm run check -- --fix joins them in the file too (NFC).',
    },
  },
  'text/invisible': {
    vi: {
      what: 'Dòng này có ký tự không nhìn thấy được: {code}.',
      mend: 'Nó được bỏ đi khi đọc; thường do dán từ Word, Zalo hoặc trang mạng. npm run check -- --fix xóa nó khỏi tệp.',
    },
    en: {
      what: 'This line has an invisible character: {code}.',
      mend: 'It is dropped on reading; it mostly comes from Word, Zalo or a web page. npm run check -- --fix deletes it from the file.',
    },
  },
  'text/no-break-space': {
    vi: {
      what: 'Phần đầu bài có dấu cách không ngắt (U+00A0) ở chỗ cần dấu cách thường.',
      mend: 'Nó được đổi thành dấu cách thường khi đọc. Nên xóa rồi gõ lại bằng phím cách.',
    },
    en: {
      what: 'A no-break space (U+00A0) stands where an ordinary space is needed.',
      mend: 'It is read as an ordinary space. Better delete it and press the space bar.',
    },
  },
} as const satisfies Record<string, Rule>;
