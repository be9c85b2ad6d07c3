/** The small commune with more places on the map, in villages, and a trail of as many stops as a trail may have. */
import { smallFiles, type FileChanges } from './content.ts';
import { WITH_CHINESE } from './small-catalog.ts';

const fixture = (name: string): string => {
  const text = smallFiles()[name];
  if (typeof text !== 'string') throw new TypeError(`There is no ${name}.`);
  return text;
};

/** Degrees from the market; about 110 m of latitude, 105 m of longitude for each thousandth. */
const SHRINES = [
  [2, 1],
  [4, -3],
  [5, 2],
  [-3, 4],
  [-6, -2],
  [9, 8],
  [-12, 3],
  [15, -9],
] as const;

/** Two villages, so that a list may be divided by them. */
const VILLAGES = ['Thôn Đình', 'Thôn Chợ'] as const;

const MARKET = { lat: 20.512, lon: 106.519 };

function shrine(index: number): FileChanges {
  const [north, east] = SHRINES[index] ?? [0, 0];
  const name = `places/mieu-${index + 1}`;
  const point = { lat: MARKET.lat + north / 1000, lon: MARKET.lon + east / 1000 };
  return {
    [`${name}/index.vi.mdx`]: fixture('places/cho-mau/index.vi.mdx')
      .replace('Chợ Mẫu', `Nhà văn hóa thôn Miếu số ${index + 1}`)
      .replace('kind: market', `kind: cultural-house\nvillage: ${VILLAGES[index % 2]}`)
      .replace(/lat: .*/u, `lat: ${point.lat.toFixed(4)}`)
      .replace(/lon: .*/u, `lon: ${point.lon.toFixed(4)}`),
    [`${name}/index.en.mdx`]: fixture('places/cho-mau/index.en.mdx').replace(
      'Mẫu market',
      `Culture house of Miếu no. ${index + 1}`,
    ),
  };
}

/** As much as a stop may say. */
const LONG_NOTE = 'Xem sân gạch, hỏi chuyện các cụ trông coi, rồi nghỉ chân uống nước. '
  .repeat(3)
  .slice(0, 158);

const STOPS = [
  'relics/dinh-mau',
  'places/cho-mau',
  'relics/gieng-mau',
  'products/mat-ong-mau',
  ...SHRINES.map((_, index) => `places/mieu-${index + 1}`),
];

const stops = (lines: (ref: string) => readonly string[]) =>
  `stops:\n${STOPS.flatMap(lines).join('\n')}\nresponsible:`;

export const MAPPED: FileChanges = {
  ...WITH_CHINESE,
  ...Object.fromEntries(SHRINES.flatMap((_, index) => Object.entries(shrine(index)))),
  'placards/9KTZ.yaml': fixture('placards/2B58.yaml')
    .replace(/spot:[\s\S]*format/u, 'spot: { vi: cổng chợ cũ, en: the old market gate }\nformat')
    .replace(/status:[^\n]*/u, "status: retired\nretiredOn: '2026-11-24'\nsuccessor: 2B58"),
  'placards/7K3Q.yaml': (text) =>
    text.replace(
      'status: planned',
      "status: hung\nprintedOn: '2026-11-21'\nhungOn: '2026-11-22'\nprintedAddress: HTTPS://MAU.EXAMPLE.VN/7K3Q/",
    ),
  'relics/gieng-mau/index.vi.mdx': (text) =>
    text.replace(
      'address:',
      'village: Thôn Đình\nranking: { rank: national, decision: null, decidedOn: null, issuer: null }\n' +
        'coordinates: { lat: 20.5125, lon: 106.5195, approximate: false }\naddress:',
    ),
  'trails/mot-vong-mau/index.vi.mdx': (text) =>
    text.replace(
      /stops:[\s\S]*?responsible:/u,
      stops((ref) => [
        `  - entry: ${ref}`,
        `    note: ${LONG_NOTE}`,
        ...(ref === 'places/mieu-1' ? ['    walkMetres: 1400', '    walkMinutes: 33'] : []),
      ]),
    ),
  'trails/mot-vong-mau/index.en.mdx': (text) =>
    text.replace(
      /stops:[\s\S]*?verification:/u,
      `stops:\n${STOPS.map(() => `  - note: ${'See the brick yard and rest a while. '.repeat(4).trim()}`).join('\n')}\nverification:`,
    ),
};
