import { fault, PLACARD, RELIC, SITE, swap, addFields, type Fault } from './fault.ts';

const PRINTED = "status: printed\nprintedOn: '2026-11-25'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/";

export const SITE_FAULTS: readonly Fault[] = [
  fault(
    'two portals with one id',
    SITE,
    swap(
      'targets:',
      '  - { id: dich-vu-cong, name: { vi: Cổng khác }, url: https://khac.example.vn }\ntargets:',
    ),
    'site/repeated-id',
    57,
  ),
  fault(
    'posts counted by the year',
    SITE,
    swap('per: month', 'per: year\n    counts: posts'),
    'site/target-counts',
    65,
  ),
  {
    name: 'a locale that the interface does not speak',
    changes: { [SITE]: swap('offices:', '  - id: fr\n    tag: fr\n    label: Français\noffices:') },
    issues: [['site/no-strings', `${SITE}:37`]],
  },
  fault(
    'a fallback to an unknown locale',
    SITE,
    swap('fallbacks: [vi]', 'fallbacks: [fr]'),
    'site/fallback',
    36,
  ),
  fault('a fallback to itself', SITE, swap('fallbacks: [vi]', 'fallbacks: [en]'), 'site/fallback', 36),
  {
    name: 'a box upside down',
    changes: {
      [SITE]: swap('south: 20.4\n  west: 106.4\n  north: 20.6', 'south: 20.6\n  west: 106.4\n  north: 20.4'),
    },
    issues: [
      ['entry/outside', 'places/cho-mau/index.vi.mdx:9'],
      ['entry/outside', `${RELIC}:26`],
      ['entry/outside', `${SITE}:18`],
      ['site/bounds', `${SITE}:22`],
    ],
  },
  fault(
    'a host so long that symbols grow',
    SITE,
    swap('mau.example.vn', 'xa-mau-rat-dai.example.vn'),
    'site/address-too-long',
    27,
  ),
  fault(
    'a base path, which keeps the address in lower case',
    SITE,
    swap('base: /', 'base: /x/'),
    'site/address-letters',
    28,
  ),
  fault(
    'a numeric address',
    SITE,
    swap('https://mau.example.vn', 'https://203.0.113.7'),
    'site/address-host',
    27,
  ),
  fault(
    'an address of one machine',
    SITE,
    swap('https://mau.example.vn', 'https://mau.local'),
    'site/address-host',
    27,
  ),
  fault(
    'an address of a link service',
    SITE,
    swap('https://mau.example.vn', 'https://bit.ly'),
    'site/address-host',
    27,
  ),
  fault(
    'an address without encryption',
    SITE,
    swap('https://mau.example.vn', 'http://mau.example.vn'),
    'field/form',
    27,
  ),
  {
    name: 'an address that changes after a placard was printed',
    changes: {
      [SITE]: swap('mau.example.vn', 'moi.example.vn'),
      [PLACARD]: swap('status: planned', PRINTED),
    },
    issues: [['site/address-changed', `${SITE}:27`]],
  },
  {
    name: 'a declared move of the address, with the placards that it touches',
    changes: {
      [SITE]: (text) =>
        text
          .replace('mau.example.vn', 'moi.example.vn')
          .replace(
            'locales:',
            "migrations:\n  - { from: https://mau.example.vn, to: https://moi.example.vn, on: '2027-01-01' }\nlocales:",
          ),
      [PLACARD]: swap('status: planned', PRINTED),
    },
    issues: [['site/address-migrated', `${SITE}:30`]],
  },
  {
    name: 'a broken site.yaml, which hides nothing else',
    changes: { [SITE]: swap('name:', 'name: ['), [RELIC]: addFields('chieuCao: 12') },
    issues: [
      ['field/unknown', `${RELIC}:46`],
      ['yaml/no-colon', `${SITE}:2`],
    ],
  },
];
