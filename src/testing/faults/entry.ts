import {
  addFields,
  fault,
  FESTIVAL,
  PLACE,
  PRODUCT,
  RELIC,
  RELIC_EN,
  SERVICE,
  swap,
  TRAIL,
  withBody,
  type Fault,
} from './fault.ts';

const PICTURE = 'relics/dinh-mau/cong.jpg';
const pictures = (file: string) => addFields(`pictures:\n  - file: ${file}\n    alt: Cổng`);
const pictureTexts = addFields('pictures:\n  - alt: Gate');

const MARKET = 'places/cho-mau/index.vi.mdx';
const FORMERLY_MARKET = 'formerly: [places/cho-cu]';

const SOUND = 'relics/dinh-mau/ke-chuyen.mp3';
const recording = (file: string) => addFields(`recording:\n  file: ${file}`);

const POST = { channel: 'facebook', on: '2026-11-05', link: 'https://www.facebook.com/mau/posts/1' };
const posted = (change: Partial<typeof POST>) => {
  const { channel, on, link } = { ...POST, ...change };
  return addFields(`posted:\n  - { channel: ${channel}, on: '${on}', link: '${link}' }`);
};

export const ENTRY_FAULTS: readonly Fault[] = [
  {
    name: 'a recording that is not there',
    changes: { [RELIC]: recording('ke-chuyen.mp3') },
    issues: [['recording/missing', `${RELIC}:47`]],
  },
  {
    name: 'a recording of a translation under another name',
    changes: { [RELIC_EN]: recording('ke-chuyen.m4a'), [SOUND]: new Uint8Array([1]) },
    issues: [
      ['recording/misspelt', `${RELIC_EN}:29`],
      ['recording/unused', `${SOUND}:1`],
    ],
  },
  {
    name: 'an empty recording',
    changes: { [RELIC]: recording('ke-chuyen.mp3'), [SOUND]: new Uint8Array() },
    issues: [['recording/empty', `${SOUND}:1`]],
  },
  {
    name: 'recordings of other kinds and names',
    changes: {
      'relics/dinh-mau/Ghi âm 1.mp3': new Uint8Array([1]),
      'relics/dinh-mau/a.amr': new Uint8Array([1]),
    },
    issues: [
      ['file/wrong-name', 'relics/dinh-mau/Ghi âm 1.mp3:1'],
      ['recording/unused', 'relics/dinh-mau/Ghi âm 1.mp3:1'],
      ['recording/format', 'relics/dinh-mau/a.amr:1'],
    ],
  },
  fault('a hashtag with its sign', RELIC, addFields("hashtags: ['#ĐìnhMẫu']"), 'field/form', 46),
  fault('a hashtag of digits alone', RELIC, addFields("hashtags: ['1962']"), 'field/form', 46),
  fault('a post on a channel that is none', RELIC, posted({ channel: 'tivi' }), 'field/option', 47),
  fault('a post on a day that does not exist', RELIC, posted({ on: '2026-02-30' }), 'field/no-such-day', 47),
  fault('a post from before there was a site', RELIC, posted({ on: '2006-11-05' }), 'entry/old-date', 47),
  fault('a post without https', RELIC, posted({ link: 'http://mau.example.vn/1' }), 'field/web-address', 47),
  {
    name: 'one post recorded twice',
    changes: { [RELIC]: posted({}), [PRODUCT]: posted({ channel: 'zalo' }) },
    issues: [['posted/twice', `${RELIC}:47`]],
  },
  fault('a reference that is none', TRAIL, swap('places/cho-mau', 'Chợ Mẫu'), 'reference/form', 9),
  fault('a publication without a picture', PLACE, addFields('publish: true'), 'publish/nothing', 18),
  fault(
    'a reference to nothing',
    TRAIL,
    swap('places/cho-mau', 'relics/nui-rat-xa-o-dau-do'),
    'reference/missing',
    9,
  ),
  fault('a misspelt reference', TRAIL, swap('places/cho-mau', 'places/cho-mu'), 'reference/misspelt', 9),
  fault(
    'a reference with the wrong collection',
    TRAIL,
    swap('places/cho-mau', 'relics/cho-mau'),
    'reference/misspelt',
    9,
  ),
  fault(
    'a misspelt collection in a reference',
    TRAIL,
    swap('places/cho-mau', 'place/cho-mau'),
    'reference/misspelt',
    9,
  ),
  fault(
    'a stop that is a service',
    TRAIL,
    swap('places/cho-mau', 'services/khai-sinh'),
    'reference/wrong-collection',
    9,
  ),
  fault(
    'an entry related to itself',
    RELIC,
    swap('related:\n  - festivals/hoi-mau', 'related:\n  - relics/dinh-mau'),
    'reference/self',
    12,
  ),
  {
    name: 'a former name in a reference of an entry',
    changes: { [TRAIL]: swap('places/cho-mau', 'places/cho-cu'), [MARKET]: addFields(FORMERLY_MARKET) },
    issues: [['reference/former', `${TRAIL}:9`]],
  },
  {
    name: 'a former name in the registry',
    changes: {
      'placards/2B58.yaml': swap('at: places/cho-mau', 'at: places/cho-cu'),
      [MARKET]: addFields(FORMERLY_MARKET),
    },
    issues: [['reference/former', 'placards/2B58.yaml:2']],
  },
  fault(
    'a former name that an entry bears today',
    RELIC,
    swap('related:\n', 'formerly: [places/cho-mau]\nrelated:\n'),
    'entry/former-taken',
    11,
  ),
  {
    name: 'a former name that two entries claim',
    changes: {
      [MARKET]: addFields(FORMERLY_MARKET),
      [RELIC]: swap('related:\n', 'formerly: [places/cho-cu]\nrelated:\n'),
    },
    issues: [['entry/former-twice', `${RELIC}:11`]],
  },
  fault(
    'a walk to the first stop',
    TRAIL,
    swap('note: Xem sân gạch.', 'note: Xem sân gạch.\n    walkMetres: 300'),
    'trail/first-walk',
    9,
  ),
  {
    name: 'a walk that is shorter than the straight line',
    changes: {
      [RELIC]: swap('approximate: true', 'approximate: false'),
      [TRAIL]: swap('note: Ăn bún cá.', 'note: Ăn bún cá.\n    walkMetres: 150'),
    },
    issues: [['trail/short-walk', `${TRAIL}:11`]],
  },
  fault('the same stop twice', TRAIL, swap('places/cho-mau', 'relics/dinh-mau'), 'list/repeated', 9),
  fault(
    'the same related entry twice',
    RELIC,
    swap('related:\n', 'related:\n  - festivals/hoi-mau\n'),
    'list/repeated',
    13,
  ),
  {
    name: 'two relics of one name',
    changes: {
      'relics/gieng-mau/index.vi.mdx': swap('title: Giếng Mẫu', 'title: ĐÌNH MẪU'),
      'relics/gieng-mau/index.en.mdx': swap('title: Mẫu well', 'title: Mẫu communal house'),
    },
    issues: [
      ['entry/same-title', 'relics/gieng-mau/index.en.mdx:2'],
      ['entry/same-title', 'relics/gieng-mau/index.vi.mdx:2'],
    ],
  },
  fault('an unknown office', RELIC, swap('responsible: van-hoa', 'responsible: y-te'), 'entry/office', 38),
  fault(
    'a confirmation by an unknown office',
    'places/trung-tam-mau/index.vi.mdx',
    swap('  office: mot-cua', '  office: y-te'),
    'entry/office',
    12,
  ),
  fault('an unknown portal', SERVICE, swap('portal: dich-vu-cong', 'portal: cong-khac'), 'entry/portal', 32),
  fault('a path without a portal', SERVICE, swap('  portal: dich-vu-cong\n', ''), 'entry/portal-path', 32),
  fault(
    'no source',
    RELIC,
    swap("sources:\n  - title: Sổ ghi chép của xã Mẫu\n    seenOn: '2026-11-01'", 'sources: []'),
    'entry/no-sources',
    42,
  ),
  fault('a ranking after the last change', RELIC, swap("'1999-05-20'", "'2027-05-20'"), 'entry/dates', 45),
  fault('a review before the check', SERVICE, swap("'2027-11-01'", "'2025-11-01'"), 'entry/dates', 38),
  fault('a change long ago', FESTIVAL, swap("updatedOn: '2026", "updatedOn: '1926"), 'entry/old-date', 24),
  fault('a point outside the commune', RELIC, swap('lat: 20.51', 'lat: 21.51'), 'entry/outside', 26),
  fault(
    'latitude and longitude swapped',
    RELIC,
    swap('lat: 20.51\n  lon: 106.52', 'lat: 106.52\n  lon: 20.51'),
    'entry/swapped',
    26,
  ),
  fault(
    'an OCOP product without a certificate',
    PRODUCT,
    swap(
      "certificate:\n  stars: 4\n  decision: 34/QĐ-UBND\n  decidedOn: '2025-10-01'\n  issuer: UBND tỉnh Thử Nghiệm\n  criteriaSet: 1\n",
      '',
    ),
    'entry/no-certificate',
    6,
  ),
  fault(
    'a craft with a certificate',
    PRODUCT,
    swap('kind: ocop', 'kind: craft'),
    'entry/stray-certificate',
    7,
  ),
  fault(
    'a festival that ends before it begins',
    FESTIVAL,
    swap('day: 12', 'day: 8'),
    'entry/festival-order',
    10,
  ),
  fault('a 31st of a lunar month', FESTIVAL, swap('day: 12', 'day: 31'), 'entry/no-such-month-day', 12),
  {
    name: 'a picture that is not there',
    changes: { [RELIC]: pictures('cong.jpg'), [RELIC_EN]: pictureTexts },
    issues: [['picture/missing', `${RELIC}:47`]],
  },
  {
    name: 'a picture under another name',
    changes: { [RELIC]: pictures('cong.jpeg'), [RELIC_EN]: pictureTexts, [PICTURE]: new Uint8Array([1]) },
    issues: [
      ['picture/unused', `${PICTURE}:1`],
      ['picture/misspelt', `${RELIC}:47`],
    ],
  },
  {
    name: 'an empty picture',
    changes: { [RELIC]: pictures('cong.jpg'), [RELIC_EN]: pictureTexts, [PICTURE]: new Uint8Array() },
    issues: [['picture/empty', `${PICTURE}:1`]],
  },
  fault('a fact in a translation', RELIC_EN, addFields('updatedOn: 2026-11-20'), 'translation/fact', 28),
  fault(
    'a fact in a list of a translation',
    'products/mat-ong-mau/index.en.mdx',
    swap('    note: On even days', '    note: On even days\n    place: places/cho-mau'),
    'translation/fact',
    11,
  ),
  fault(
    'a translation note in the main file',
    RELIC,
    addFields('translation: { by: person, reviewed: true }'),
    'translation/in-main',
    46,
  ),
  fault(
    'a translation without a list',
    RELIC_EN,
    swap(
      "timeline:\n  - when: '1782'\n    what: The house is built.\n  - when: '1999'\n    what: It is ranked.\n",
      '',
    ),
    'translation/missing',
    2,
  ),
  fault(
    'a translation without an optional text',
    RELIC_EN,
    swap('period: 18th century\n', ''),
    'translation/missing',
    2,
  ),
  fault(
    'a translation of what is not there',
    'relics/gieng-mau/index.en.mdx',
    addFields('period: Old'),
    'translation/extra',
    12,
  ),
  fault(
    'a translated list with an item less',
    RELIC_EN,
    swap("  - when: '1999'\n    what: It is ranked.\n", ''),
    'translation/count',
    16,
  ),
  fault('a translation without a body', RELIC_EN, withBody(''), 'translation/no-body', 29),
];
