/** Rules about YAML: the front matter of an entry, `site.yaml` and the registry. */
import type { Rule } from './wording.ts';

export const YAML_RULES = {
  'yaml/no-front-matter': {
    vi: {
      what: 'Bài chưa có phần đầu nằm giữa hai dòng ---.',
      mend: 'Dòng đầu tiên của tệp phải là ---, rồi các trường, rồi một dòng --- nữa.',
    },
    en: {
      what: 'The entry has no front matter between two --- lines.',
      mend: 'The first line of the file must be ---, then the fields, then another ---.',
    },
  },
  'yaml/unclosed-front-matter': {
    vi: {
      what: 'Phần đầu bài mở bằng --- nhưng chưa đóng lại.',
      mend: 'Thêm một dòng --- sau trường cuối cùng, trước thân bài.',
    },
    en: {
      what: 'The front matter opens with --- but is never closed.',
      mend: 'Add a line --- after the last field, before the text.',
    },
  },
  'yaml/not-a-map': {
    vi: {
      what: 'Ở đây phải là các dòng "tên trường: giá trị".',
      mend: 'Viết mỗi trường một dòng, sau tên trường là dấu hai chấm và một dấu cách.',
    },
    en: {
      what: 'Lines of "field: value" are expected here.',
      mend: 'Write one field a line: its name, a colon, a space, its value.',
    },
  },
  'yaml/too-deep': {
    vi: {
      what: 'Ở đây các trường, danh sách hoặc dấu ngoặc lồng vào nhau quá {max} cấp.',
      mend: 'Xem lại số dấu cách đầu dòng và các dấu [, {, -; content/README.md có mẫu đúng.',
    },
    en: {
      what: 'Fields, lists or brackets stand inside each other here, more than {max} deep.',
      mend: 'Check the indents and the signs [, { and -; content/README.md shows how it should look.',
    },
  },
  'yaml/too-many': {
    vi: {
      what: 'Nhóm này có {count} trường, quá {max}.',
      mend: 'Có lẽ dán nhầm một bảng vào đây. Bỏ phần dán nhầm; content/README.md kể các trường được dùng.',
    },
    en: {
      what: 'This group has {count} fields, more than {max}.',
      mend: 'A table may have been pasted here. Take it out; content/README.md names the fields in use.',
    },
  },
  'yaml/too-long': {
    vi: {
      what: 'Phần đầu bài dài {length} ký tự, quá {max}.',
      mend: 'Chuyển chuyện kể xuống thân bài, dưới dòng --- thứ hai.',
    },
    en: {
      what: 'The front matter has {length} characters, more than {max}.',
      mend: 'Move what is told to the text, below the second --- line.',
    },
  },
  'yaml/duplicate-key': {
    vi: {
      what: 'Trường "{key}" được viết hai lần.',
      mend: 'Giữ một dòng, bỏ dòng kia.',
    },
    en: { what: 'The field "{key}" is written twice.', mend: 'Keep one and remove the other.' },
  },
  'yaml/tab': {
    vi: {
      what: 'Dòng này thụt vào bằng phím Tab.',
      mend: 'Xóa phần thụt, gõ lại bằng phím cách: mỗi cấp hai dấu cách.',
    },
    en: {
      what: 'This line is indented with a tab.',
      mend: 'Delete the indent and use spaces: two for each level.',
    },
  },
  'yaml/quote': {
    vi: {
      what: 'Dấu nháy mở ở đây mà chưa đóng.',
      mend: 'Thêm dấu nháy đóng ở cuối giá trị; dấu nháy đơn nằm bên trong thì viết hai lần.',
    },
    en: {
      what: 'A quotation mark opens here and is never closed.',
      mend: 'Close it at the end of the value; write a single quote inside the text twice.',
    },
  },
  'yaml/smart-quotes': {
    vi: {
      what: 'Dấu nháy ở dòng này là dấu nháy cong (“ ” ‘ ’), thường do Word tự đổi, nên không giữ được câu chữ.',
      mend: "Thay bằng dấu nháy thẳng ở hai đầu giá trị: '…'.",
    },
    en: {
      what: 'The quotation marks in this line are curly (“ ” ‘ ’), as Word makes them, and hold nothing together.',
      mend: "Put straight ones at both ends of the value: '…'.",
    },
  },
  'yaml/colon': {
    vi: {
      what: 'Trong giá trị ở dòng này có dấu hai chấm, nên máy hiểu nhầm thành một trường nữa.',
      mend: "Đặt cả giá trị trong dấu nháy đơn: '…'.",
    },
    en: {
      what: 'The value in this line has a colon, so it reads as another field.',
      mend: "Put the whole value in single quotes: '…'.",
    },
  },
  'yaml/no-colon': {
    vi: {
      what: 'Dòng này thiếu dấu hai chấm sau tên trường.',
      mend: 'Viết "tên trường: giá trị", có một dấu cách sau dấu hai chấm.',
    },
    en: {
      what: 'This line lacks a colon after the name of the field.',
      mend: 'Write "field: value", with a space after the colon.',
    },
  },
  'yaml/indent': {
    vi: {
      what: 'Dòng này thụt vào không đều với các dòng cùng nhóm.',
      mend: 'Cho các trường cùng nhóm thẳng cột với nhau; nhóm con thụt thêm hai dấu cách.',
    },
    en: {
      what: 'This line is not indented like the others of its group.',
      mend: 'Line up the fields of a group; indent an inner group by two more spaces.',
    },
  },
  'yaml/special-start': {
    vi: {
      what: 'Giá trị bắt đầu bằng ký tự "{character}", là ký tự dành riêng.',
      mend: "Đặt cả giá trị trong dấu nháy đơn: '…'.",
    },
    en: {
      what: 'The value starts with "{character}", a reserved character.',
      mend: "Put the whole value in single quotes: '…'.",
    },
  },
  'yaml/bracket': {
    vi: {
      what: 'Dấu ngoặc [ hoặc { ở đây chưa được đóng, hoặc thiếu dấu phẩy.',
      mend: 'Đóng ngoặc cho đủ. Nếu ngoặc là một phần của câu chữ, đặt cả giá trị trong dấu nháy đơn.',
    },
    en: {
      what: 'A bracket [ or { is not closed here, or a comma is missing.',
      mend: 'Close the bracket. If it belongs to the text, put the whole value in single quotes.',
    },
  },
  'yaml/documents': {
    vi: {
      what: 'Tệp này có thêm một dòng --- ở giữa.',
      mend: 'Bỏ dòng --- ấy; mỗi tệp chỉ giữ một bản.',
    },
    en: {
      what: 'This file has another --- line in the middle.',
      mend: 'Remove it; a file holds one document.',
    },
  },
  'yaml/anchor': {
    vi: {
      what: 'Giá trị bắt đầu bằng & hoặc * được hiểu là ký hiệu riêng, ở đây không dùng.',
      mend: "Nếu đó là chữ, đặt cả giá trị trong dấu nháy đơn: '…'; nếu là lặp lại, viết lại đầy đủ.",
    },
    en: {
      what: 'A value starting with & or * is read as a reference, which is not used here.',
      mend: "If it is text, put it in single quotes: '…'; if it repeats something, write that out.",
    },
  },
  'yaml/tag': {
    vi: {
      what: 'Giá trị bắt đầu bằng dấu ! được hiểu là ký hiệu riêng, ở đây không dùng.',
      mend: "Nếu đó là chữ, đặt cả giá trị trong dấu nháy đơn: '…'; nếu không, bỏ phần sau dấu !.",
    },
    en: {
      what: 'A value starting with ! is read as a tag, which is not used here.',
      mend: "If it is text, put it in single quotes: '…'; otherwise remove the tag.",
    },
  },
  'yaml/key': {
    vi: {
      what: 'Tên trường ở dòng này không phải là chữ.',
      mend: 'Tên trường chỉ gồm chữ cái, như trong content/README.md.',
    },
    en: {
      what: 'The field name in this line is not a word.',
      mend: 'Field names are plain words, as in content/README.md.',
    },
  },
  'yaml/syntax': {
    vi: {
      what: 'Dòng này viết chưa đúng cách của YAML.',
      mend: 'Xem lại dấu hai chấm, dấu nháy và số dấu cách đầu dòng; câu chữ thì đặt trong dấu nháy đơn.',
    },
    en: {
      what: 'This line is not valid YAML.',
      mend: 'Check colons, quotes and the indent; put text in single quotes.',
    },
  },
} as const satisfies Record<string, Rule>;
