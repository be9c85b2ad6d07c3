import { addFields, fault, RELIC, RELIC_EN, withBody, type Fault } from './fault.ts';

const body = (name: string, text: string, id: Fault['issues'][number][0], line: number): Fault =>
  fault(name, RELIC, withBody(text), id, line);

export const BODY_FAULTS: readonly Fault[] = [
  body('words in braces', 'Xin chào.\n\nTôi là {họ tên}.', 'body/brace', 50),
  body('an expression', 'Có {1 + 1} ngôi đình.', 'body/brace', 48),
  body('a brace left open', 'Một { đình.', 'body/brace', 48),
  body('a comment in braces', '{/* hỏi lại */}', 'body/brace', 48),
  body('a number after <', 'Trẻ em <6 tuổi vào cửa tự do.', 'body/less-than', 48),
  body('< between spaces', 'Khi a < b thì nhỏ hơn.', 'body/less-than', 48),
  body('a tag left open', 'Một.\n\n<Note>\n\nHai.', 'body/unclosed-tag', 50),
  body('an HTML tag left open', 'Một.<br>Hai.', 'body/html', 48),
  body('a tag closed inside a list', 'Một.\n\n<Note>\n\nHai.\n\n1. </Note>', 'body/unclosed-tag', 50),
  body('a closing tag too many', 'Một.\n\n</Note>', 'body/stray-closing-tag', 50),
  body('an HTML comment', 'Một.\n\n<!-- hỏi lại -->', 'body/comment', 50),
  body('an address in angle brackets', 'Xem <https://example.vn>.', 'body/bare-link', 48),
  body('an attribute without quotes', 'Một <Note class=x>hai</Note>.', 'body/syntax', 48),
  body('a broken export', 'export const a = ;', 'body/code', 48),
  body('an import', "import x from './x.js'\n\nMột.", 'body/code', 48),
  body('HTML', 'Một <b>hai</b>.', 'body/html', 48),
  body('a script', '<script>alert(1)</script>', 'body/html', 48),
  body('an unknown component', '<Galery />', 'body/unknown-tag', 48),
  body('a text that no page can hold', `${'Một câu.\n'.repeat(7000)}`, 'body/too-long', 6714),
  body('a list in a list, and so on', `Một.\n\n${'- '.repeat(20)}hai`, 'body/too-deep', 50),
  body('an unknown attribute', '<Note mau="do">\n\nMột.\n\n</Note>', 'body/unknown-attribute', 48),
  body('code in an attribute', '<Couplet first={a} second="b" />', 'body/attribute-code', 48),
  body('an attribute left out', '<Couplet first="a" />', 'body/missing-attribute', 48),
  body('text inside a single tag', '<Couplet first="a" second="b">c</Couplet>', 'body/children', 48),
  body('an empty note', '<Note></Note>', 'body/empty-tag', 48),
  body('an unknown picture', '<Figure picture="cong.jpg" />', 'body/picture-unknown', 48),
  body('a Markdown picture', 'Xem ![cổng](cong.jpg).', 'body/image', 48),
  body('a first-level heading', '# Đình\n\nMột.', 'body/heading-1', 48),
  body('an underlined first-level heading', 'Đình\n====\n\nMột.', 'body/heading-1', 48),
  body('a link that runs code', 'Bấm [vào đây](javascript:alert(1)).', 'body/link', 48),
  {
    name: 'several faults in one text, and one in its translation',
    changes: {
      [RELIC]: withBody('Một {a b} hai {c d}.\n\n<Note>\n\nBa <4.\n\n# Năm'),
      [RELIC_EN]: withBody('One {a b}.'),
      'relics/gieng-mau/index.vi.mdx': addFields('chieuCao: 12'),
    },
    issues: [
      ['body/brace', `${RELIC_EN}:30`],
      ['body/brace', `${RELIC}:48`],
      ['body/brace', `${RELIC}:48`],
      ['body/unclosed-tag', `${RELIC}:50`],
      ['body/less-than', `${RELIC}:52`],
      ['body/heading-1', `${RELIC}:54`],
      ['field/unknown', 'relics/gieng-mau/index.vi.mdx:17'],
    ],
  },
];
