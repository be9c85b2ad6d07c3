/** Rules about the text below the front matter, which is MDX. */
import type { Rule } from './wording.ts';

export const BODY_RULES = {
  'body/brace': {
    vi: {
      what: 'Dấu ngoặc nhọn ở "{near}": dấu { } chỉ dùng cho mã, không dùng trong câu chữ.',
      mend: 'Viết bằng ngoặc tròn ( ) hoặc ngoặc vuông [ ]; cần đúng dấu ngoặc nhọn thì viết \\{ và \\}.',
    },
    en: {
      what: 'Curly braces at "{near}": { } are for code, not for text.',
      mend: 'Use ( ) or [ ]; for the brace itself write \\{ and \\}.',
    },
  },
  'body/less-than': {
    vi: {
      what: 'Dấu < ở "{near}" bị hiểu là bắt đầu một thẻ.',
      mend: 'Viết bằng chữ ("nhỏ hơn", "dưới"), hoặc viết &lt; thay cho dấu <.',
    },
    en: {
      what: 'The < at "{near}" is read as the start of a tag.',
      mend: 'Say it in words ("less than", "under"), or write &lt; instead of <.',
    },
  },
  'body/unclosed-tag': {
    vi: {
      what: 'Thẻ <{tag}> mở ở đây mà chưa đóng.',
      mend: 'Thêm </{tag}> ở cuối đoạn, trên cùng mức với thẻ mở; nếu không định dùng thẻ thì bỏ <{tag}>.',
    },
    en: {
      what: 'The tag <{tag}> opens here and is never closed.',
      mend: 'Add </{tag}> at the end, on the same level; if no tag is meant, remove <{tag}>.',
    },
  },
  'body/stray-closing-tag': {
    vi: {
      what: 'Thẻ đóng </{tag}> không có thẻ mở <{tag}> ở trước.',
      mend: 'Bỏ </{tag}>, hoặc thêm thẻ mở <{tag}> trước đoạn ấy.',
    },
    en: {
      what: 'The closing tag </{tag}> has no <{tag}> before it.',
      mend: 'Remove </{tag}>, or add <{tag}> before the passage.',
    },
  },
  'body/comment': {
    vi: {
      what: 'Ghi chú kiểu <!-- … --> không dùng được trong bài.',
      mend: 'Bỏ ghi chú này; điều cần hỏi lại thì ghi ở verification.note.',
    },
    en: {
      what: 'A comment <!-- … --> cannot be used in a text.',
      mend: 'Remove it; what still has to be asked goes into verification.note.',
    },
  },
  'body/bare-link': {
    vi: {
      what: 'Địa chỉ đặt trong < > không dùng được: "{near}".',
      mend: 'Viết [tên trang](https://…).',
    },
    en: {
      what: 'An address in < > cannot be used: "{near}".',
      mend: 'Write [name of the page](https://…).',
    },
  },
  'body/syntax': {
    vi: {
      what: 'Chỗ này viết chưa đúng cách: "{near}".',
      mend: 'Xem lại các dấu <, >, { và } quanh đó.',
    },
    en: {
      what: 'This is not valid MDX: "{near}".',
      mend: 'Check the characters <, >, { and } around it.',
    },
  },
  'body/code': {
    vi: {
      what: 'Dòng bắt đầu bằng "{word}" được hiểu là mã, mà trong bài không được có mã.',
      mend: 'Bỏ dòng này. Nếu là câu chữ, đổi từ đầu dòng.',
    },
    en: {
      what: 'A line starting with "{word}" is read as code, which a text may not hold.',
      mend: 'Remove it. If it is prose, start the line with another word.',
    },
  },
  'body/html': {
    vi: {
      what: 'Thẻ <{tag}> là HTML, trong bài không dùng được.',
      mend: 'Viết cách khác: {instead}.',
    },
    en: {
      what: 'The tag <{tag}> is HTML, which a text cannot use.',
      mend: 'Write it another way: {instead}.',
    },
  },
  'body/part': {
    vi: {
      what: 'Chỗ này không phải chữ thường của bài: "{near}".',
      mend: 'Viết lại bằng đoạn văn, tiêu đề ##, danh sách, bảng hoặc đường dẫn.',
    },
    en: {
      what: 'This is nothing that a text may hold: "{near}".',
      mend: 'Write it as paragraphs, ## headings, lists, tables or links.',
    },
  },
  'body/too-long': {
    vi: {
      what: 'Thân bài dài {length} ký tự, quá {max}; một trang không chứa nổi.',
      mend: 'Rút gọn, hoặc tách thành nhiều bài rồi nối với nhau bằng related.',
    },
    en: {
      what: 'The text has {length} characters, more than {max}; no page can hold it.',
      mend: 'Shorten it, or make several entries of it and join them with related.',
    },
  },
  'body/too-deep': {
    vi: {
      what: 'Ở đây danh sách, trích dẫn hoặc thẻ lồng vào nhau quá {max} cấp.',
      mend: 'Bỏ bớt các dấu -, >, số thứ tự hoặc thẻ lồng nhau; hai cấp là đủ cho người đọc.',
    },
    en: {
      what: 'Lists, quotations or tags stand inside each other here, more than {max} deep.',
      mend: 'Take out marks such as -, >, numbers or tags; two levels are enough for readers.',
    },
  },
  'body/unknown-tag': {
    vi: {
      what: 'Thẻ <{tag}> không nằm trong số thẻ được dùng.',
      mend: 'Bỏ thẻ, hoặc dùng: {known}. Chữ đậm viết **chữ**, chữ nghiêng viết _chữ_.',
    },
    en: {
      what: 'The tag <{tag}> is not one that may be used.',
      mend: 'Remove it, or use: {known}. Bold is **word**, italics _word_.',
    },
  },
  'body/unknown-attribute': {
    vi: {
      what: 'Thẻ <{tag}> không có thuộc tính "{attribute}".',
      mend: 'Thẻ này dùng: {known}.',
    },
    en: {
      what: 'The tag <{tag}> has no attribute "{attribute}".',
      mend: 'It takes: {known}.',
    },
  },
  'body/attribute-code': {
    vi: {
      what: 'Thuộc tính của thẻ <{tag}> có dấu ngoặc nhọn, là mã.',
      mend: 'Viết giá trị trong dấu nháy kép: {example}.',
    },
    en: {
      what: 'An attribute of <{tag}> is in braces, which is code.',
      mend: 'Write the value in double quotes: {example}.',
    },
  },
  'body/missing-attribute': {
    vi: {
      what: 'Thẻ <{tag}> thiếu thuộc tính "{attribute}".',
      mend: 'Viết đủ: {example}.',
    },
    en: { what: 'The tag <{tag}> lacks "{attribute}".', mend: 'Write all of it: {example}.' },
  },
  'body/children': {
    vi: {
      what: 'Thẻ <{tag}> không chứa chữ ở giữa.',
      mend: 'Viết gọn trong một thẻ: {example}.',
    },
    en: {
      what: 'The tag <{tag}> has no text inside.',
      mend: 'Write it as a single tag: {example}.',
    },
  },
  'body/empty-tag': {
    vi: {
      what: 'Thẻ <{tag}> không có chữ nào bên trong.',
      mend: 'Viết chữ vào giữa <{tag}> và </{tag}>, hoặc bỏ thẻ.',
    },
    en: {
      what: 'The tag <{tag}> has nothing inside.',
      mend: 'Write text between <{tag}> and </{tag}>, or remove the tag.',
    },
  },
  'body/picture-unknown': {
    vi: {
      what: 'Ảnh "{picture}" không có trong trường pictures của bài.',
      mend: 'Thêm ảnh vào pictures (kèm alt), hoặc dùng một trong: {known}.',
    },
    en: {
      what: 'The picture "{picture}" is not among the pictures of the entry.',
      mend: 'Add it to pictures (with its alt), or use one of: {known}.',
    },
  },
  'body/image': {
    vi: {
      what: 'Ảnh chèn kiểu ![…](…) không dùng được trong bài.',
      mend: 'Khai ảnh trong pictures, rồi viết <Figure picture="ten-anh.jpg" />.',
    },
    en: {
      what: 'A picture written as ![…](…) cannot be used in a text.',
      mend: 'List it in pictures, then write <Figure picture="name.jpg" />.',
    },
  },
  'body/heading-1': {
    vi: {
      what: 'Tiêu đề cấp một (#, hoặc gạch === ở dưới) không dùng trong thân bài: trang đã có tên bài.',
      mend: 'Dùng ## cho tiêu đề của từng phần.',
    },
    en: {
      what: 'A first-level heading (#, or === below) cannot stand in a text: the page has its title.',
      mend: 'Use ## for the heading of a section.',
    },
  },
  'body/link': {
    vi: {
      what: 'Đường dẫn "{url}" không dùng được.',
      mend: 'Dùng địa chỉ bắt đầu bằng https://, tel:, mailto:, geo:, hoặc / cho trang trong cổng; không có dấu cách.',
    },
    en: {
      what: 'The link "{url}" cannot be used.',
      mend: 'Use an address starting with https://, tel:, mailto:, geo:, or / for a page of this site, without spaces.',
    },
  },
} as const satisfies Record<string, Rule>;
