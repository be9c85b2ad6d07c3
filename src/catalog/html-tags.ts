/** Tags of HTML that people type or paste, and how a text says the same. */

type Instead = Readonly<Record<'vi' | 'en', string>>;

const BOLD = { vi: 'chữ đậm viết **chữ**', en: 'bold is **word**' };
const ITALICS = { vi: 'chữ nghiêng viết _chữ_', en: 'italics are _word_' };
const HEADING = { vi: 'tiêu đề của một phần viết ## Tiêu đề', en: 'a heading is ## Heading' };
const ITEM = {
  vi: 'mỗi mục một dòng, đầu dòng là dấu - hoặc số thứ tự',
  en: 'each item is a line that starts with - or a number',
};
const TABLE = {
  vi: 'bảng viết bằng dấu |, dưới dòng đầu là | --- | --- |',
  en: 'a table is written with |, with | --- | --- | below its first line',
};
const PLAIN = {
  vi: 'bỏ thẻ, giữ lại chữ; muốn tách đoạn thì để một dòng trống',
  en: 'remove the tag and keep the words; an empty line begins a new paragraph',
};
const POWER = {
  vi: 'gõ thẳng ký tự ² ³ hoặc ₂, như m², CO₂',
  en: 'type the character itself, ² ³ or ₂, as in m², CO₂',
};
const NEVER = {
  vi: 'bỏ cả thẻ lẫn những gì ở trong; bài chỉ có chữ, ảnh và đường dẫn',
  en: 'remove the tag and all that is in it; a text has only words, pictures and links',
};

const INSTEAD: Readonly<Record<string, Instead>> = {
  br: {
    vi: 'muốn sang đoạn mới thì để một dòng trống; chỉ xuống dòng thì đặt dấu \\ ở cuối dòng trên',
    en: 'leave an empty line for a new paragraph; to break the line only, end the line above with \\',
  },
  a: { vi: 'đường dẫn viết [tên trang](https://…)', en: 'a link is [name of the page](https://…)' },
  img: {
    vi: 'khai ảnh trong pictures, rồi viết <Figure picture="ten-anh.jpg" />',
    en: 'list the picture in pictures, then write <Figure picture="name.jpg" />',
  },
  hr: { vi: 'đường kẻ ngang viết --- trên một dòng riêng', en: 'a rule is --- on a line of its own' },
  blockquote: { vi: 'lời trích viết > ở đầu dòng', en: 'a quotation starts its lines with >' },
  ...Object.fromEntries(['b', 'strong'].map((tag) => [tag, BOLD])),
  ...Object.fromEntries(['i', 'em', 'cite', 'u'].map((tag) => [tag, ITALICS])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, HEADING])),
  ...Object.fromEntries(['ul', 'ol', 'li'].map((tag) => [tag, ITEM])),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr', 'td', 'th'].map((tag) => [tag, TABLE])),
  ...Object.fromEntries(['sup', 'sub'].map((tag) => [tag, POWER])),
  ...Object.fromEntries(
    ['p', 'div', 'span', 'font', 'center', 'section', 'article', 'o:p', 'small', 'mark', 's', 'strike'].map(
      (tag) => [tag, PLAIN],
    ),
  ),
  ...Object.fromEntries(
    'script style iframe object embed form input button svg math link meta base video audio template'
      .split(' ')
      .map((tag) => [tag, NEVER]),
  ),
};

/** How to write what an HTML tag is meant for; nothing for a tag of another kind. */
export function insteadOf(tag: string): Instead | undefined {
  const name = tag.toLowerCase();
  return Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;
}
