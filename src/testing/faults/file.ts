import { addFields, RELIC, swap, type Fault } from './fault.ts';

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const at = (file: string, line = 1) => `${file}:${line}`;

export const FILE_FAULTS: readonly Fault[] = [
  {
    name: 'no site.yaml',
    changes: { 'site.yaml': undefined },
    issues: [['file/missing-site', 'site.yaml:1']],
  },
  {
    name: 'site.yml instead of site.yaml',
    changes: { 'site.yaml': undefined, 'site.yml': 'name: {}' },
    issues: [
      ['file/missing-site', 'site.yaml:1'],
      ['file/wrong-name', 'site.yml:1'],
    ],
  },
  {
    name: 'a file that is no content',
    changes: { 'ghi-chu.docx': 'x', 'relics/dinh-mau/ghi-chu.pdf': 'x', 'relics/bang.xlsx': 'x' },
    issues: [
      ['file/unknown', 'ghi-chu.docx:1'],
      ['file/unknown', 'relics/bang.xlsx:1'],
      ['file/unknown', 'relics/dinh-mau/ghi-chu.pdf:1'],
    ],
  },
  {
    name: 'a folder that is no collection',
    changes: { 'nhan-vat/le-chan/index.vi.mdx': 'x' },
    issues: [['file/unknown-folder', 'nhan-vat:1']],
  },
  {
    name: 'a misspelt collection',
    changes: { 'relic/cau-mau/index.vi.mdx': 'x' },
    issues: [['file/misspelt-folder', 'relic:1']],
  },
  {
    name: 'entry files under other names',
    changes: {
      'relics/dinh-mau/index.ko.md': 'x',
      'relics/dinh-mau/en.mdx': 'x',
      'places/chua-mau.vi.mdx': 'x',
      'placards/2B58.yml': 'x',
    },
    issues: [
      ['file/wrong-name', 'placards/2B58.yml:1'],
      ['file/wrong-name', 'places/chua-mau.vi.mdx:1'],
      ['file/wrong-name', 'relics/dinh-mau/en.mdx:1'],
      ['file/wrong-name', 'relics/dinh-mau/index.ko.md:1'],
    ],
  },
  {
    name: 'a picture with marks and spaces in its name',
    changes: {
      'relics/dinh-mau/Ảnh đình (1).JPG': new Uint8Array([1]),
      [RELIC]: addFields("pictures:\n  - file: 'Ảnh đình (1).JPG'\n    alt: Đình"),
      'relics/dinh-mau/index.en.mdx': addFields('pictures:\n  - alt: House'),
    },
    issues: [
      ['field/file-name', at(RELIC, 47)],
      ['file/wrong-name', 'relics/dinh-mau/Ảnh đình (1).JPG:1'],
    ],
  },
  {
    name: 'pictures of kinds that browsers or pages cannot take',
    changes: {
      'relics/dinh-mau/IMG_0001.HEIC': new Uint8Array([1]),
      'relics/dinh-mau/ban-do.svg': new Uint8Array([1]),
      'relics/dinh-mau/dong.gif': new Uint8Array([1]),
    },
    issues: [
      ['photo/heic', 'relics/dinh-mau/IMG_0001.HEIC:1'],
      ['photo/svg', 'relics/dinh-mau/ban-do.svg:1'],
      ['photo/format', 'relics/dinh-mau/dong.gif:1'],
    ],
  },
  {
    name: 'an entry folder with marks',
    changes: { 'relics/Đình Hạ/': '' },
    issues: [
      ['file/missing-default', 'relics/Đình Hạ:1'],
      ['file/slug', 'relics/Đình Hạ:1'],
    ],
  },
  {
    name: 'a folder inside an entry',
    changes: { 'relics/dinh-mau/anh/cong.jpg': 'x' },
    issues: [['file/nested-folder', 'relics/dinh-mau/anh:1']],
  },
  {
    name: 'a translation without its main file',
    changes: {
      [RELIC]: undefined,
      'relics/dinh-mau/index.en.mdx': swap('reviewed: true', 'reviewed: false'),
    },
    issues: [['file/missing-default', 'relics/dinh-mau:1']],
  },
  {
    name: 'a locale that the site does not have',
    changes: {
      'relics/gieng-mau/index.ko.mdx': [
        '---',
        'title: 우물',
        'tagline: 우물',
        'summary: 우물',
        'officialName: 우물',
        'address: 마을',
        'verification: { note: 확인 }',
        'translation: { by: machine, reviewed: false }',
        '---',
        '',
        '우물',
      ].join('\n'),
    },
    issues: [['file/unknown-locale', 'relics/gieng-mau/index.ko.mdx:1']],
  },
  { name: 'an empty file', changes: { [RELIC]: ' \n' }, issues: [['file/empty', at(RELIC)]] },
  {
    name: 'a text file of a megabyte',
    changes: { [RELIC]: (text) => text + 'a'.repeat(1024 * 1024) },
    issues: [['file/too-large', at(RELIC)]],
  },
  { name: 'UTF-16', changes: { [RELIC]: utf16('---\n') }, issues: [['text/utf16', at(RELIC)]] },
  {
    name: 'an old 8-bit encoding',
    changes: { [RELIC]: latin1('---\ntitle: xin chào\n---\n') },
    issues: [['text/encoding', at(RELIC, 2)]],
  },
  {
    name: 'a file of an old font, never converted to Unicode',
    changes: { [RELIC]: latin1('---\ntitle: §×nh lµng H¹ §o¹n\ntagline: th\u00ADêng d©n\n---\n') },
    issues: [['text/legacy-file', at(RELIC, 2)]],
  },
  {
    name: 'a passage of an old font, pasted',
    changes: { [RELIC]: swap('Sân lát gạch', 'Saân laùt gaïch') },
    issues: [['text/legacy', at(RELIC, 54)]],
  },
  {
    name: 'a letter under a heap of marks',
    changes: { [RELIC]: swap('Sân lát', `Sa${'\u0301\u0323'.repeat(8)}n lát`) },
    issues: [['text/stacked', at(RELIC, 54)]],
  },
  {
    name: 'a control character',
    changes: { [RELIC]: swap('thế kỷ 18.', 'thế kỷ\u0008 18.') },
    issues: [['text/control', at(RELIC, 4)]],
  },
  {
    name: 'accents apart from their letters',
    changes: { [RELIC]: swap('Sân lát gạch', 'Sân lát gạch'.normalize('NFD')) },
    issues: [['text/nfd', at(RELIC, 54)]],
  },
  {
    name: 'invisible characters',
    changes: { [RELIC]: (text) => `\uFEFF${text.replace('ba gian', 'ba\u200B gian')}` },
    issues: [['text/invisible', at(RELIC, 48)]],
  },
  {
    name: 'a no-break space where YAML wants a space',
    changes: { [RELIC]: swap('rank: city', 'rank:\u00A0city') },
    issues: [['text/no-break-space', at(RELIC, 16)]],
  },
];
