import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { facePicture } from '../catalog/face-picture.ts';
import { sha256 } from '../lib/hash.ts';
import { qrTextsIn } from '../testing/decode.ts';
import { placardCatalog, type PlacardCatalogParts } from '../testing/placard-catalog.ts';
import { pngSize } from '../testing/png.ts';
import { makePlacard, placardKey } from './make.ts';
import { createProver, ProofError, type Prover } from './proof.ts';

const fonts = loadFonts();
let prover: Prover;
beforeAll(async () => {
  prover = await createProver();
});
afterAll(() => prover.close());

const NAMES = ['placards/7K3Q-office', 'placards/7K3Q-press'];
const SYMBOLS = ['symbols/7K3Q.svg', 'symbols/7K3Q-300dpi.png', 'symbols/7K3Q-600dpi.png'];

test('a placard is its files and its line in the manifest, proofs included', async () => {
  const { catalog, placard } = placardCatalog();
  const { files, record, samples } = await makePlacard(catalog, placard, { fonts, prover });
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([...NAMES.map((name) => `${name}.pdf`), ...SYMBOLS]),
  );
  expect(record.files).toEqual(files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })));
  expect(record).toMatchObject({
    code: '7K3Q',
    serial: '7K3Q-2026-11',
    url: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
    opens: 'relics/nui-voi',
    at: 'relics/nui-voi',
    format: 'a5',
    ink: 'full',
    draft: false,
    qr: {
      version: 3,
      level: 'H',
      mode: 'alphanumeric',
      moduleMm: 2.089,
      sizeMm: 60.59,
      quietZoneModules: 4,
    },
  });
  expect(record.qr.reasoning).toContain('Đứng xa 60 cm cần mã rộng ít nhất 60 mm, bằng một phần mười.');
  expect(record.prints.map(({ variant, path, moduleMm }) => [variant, path, moduleMm])).toEqual([
    ['office', 'placards/7K3Q-office.pdf', 2.089],
    ['press', 'placards/7K3Q-press.pdf', 2.199],
  ]);
  for (const { path, sha256: hash, proof } of record.prints) {
    expect(record.files).toContainEqual({ path, sha256: hash });
    expect(proof).toMatchObject({
      densitiesDpi: [150, 300],
      decoded: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
      minimumShare: 0.9,
    });
  }
  expect(samples[0]?.class).toBe('clean');
});

test.each(['a5', 'a6-landscape', 'label-60'] as const)(
  'the true face of a %s is shown by a small picture, the same in every build',
  async (format) => {
    const { catalog, placard } = placardCatalog({ format, readingDistanceCm: format === 'a5' ? 60 : 25 });
    const faceOf = async () => {
      const { files } = await makePlacard(catalog, placard, { fonts, prover });
      return files.find(({ path }) => path === facePicture(placard).file)?.bytes ?? new Uint8Array();
    };
    const face = await faceOf();
    const { widthPx: width, heightPx: height } = facePicture(placard);
    expect(pngSize(face)).toEqual({ width, height });
    expect(face.length).toBeLessThan(25 * 1024);
    expect(face).toEqual(await faceOf());
    expect(await qrTextsIn(face)).toEqual(['HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/']);
  },
);

test('a draft says so in the names of its pages and in the manifest', async () => {
  const { catalog, placard } = placardCatalog({
    state: 'unconfirmed',
    format: 'label-60',
    readingDistanceCm: 25,
  });
  const { record } = await makePlacard(catalog, placard, { fonts, prover });
  expect(record.draft).toBe(true);
  expect(record.prints.map(({ path }) => path)).toEqual(NAMES.map((name) => `${name}-du-thao.pdf`));
});

test('a failed proof names the code and the page', async () => {
  const { catalog, placard } = placardCatalog();
  const failing: Prover = { ...prover, prove: () => Promise.reject(new ProofError('No symbol.')) };
  await expect(makePlacard(catalog, placard, { fonts, prover: failing })).rejects.toThrow(
    '7K3Q (office): No symbol.',
  );
});

describe('the key of a placard', () => {
  const key = (changes: Partial<PlacardCatalogParts> = {}) => {
    const { catalog, placard } = placardCatalog(changes);
    return placardKey(catalog, placard);
  };

  test('is the same for the same content, wherever it was written', () => {
    const { catalog, placard } = placardCatalog();
    const moved = { ...placard, origin: () => ({ file: 'placards/elsewhere.yaml', line: 99 }) };
    expect(placardKey(catalog, moved)).toBe(key());
  });

  test('is another one when the entry that it opens, or where it hangs, is', () => {
    const { catalog, placard } = placardCatalog();
    for (const moved of [{ opens: 'relics/nui-deo' }, { at: 'places/cho-ruon' }]) {
      expect(placardKey(catalog, { ...placard, ...moved })).not.toBe(key());
    }
  });

  test.each<[what: string, changes: Partial<PlacardCatalogParts>]>([
    ['its title', { vi: { title: 'Núi Đèo', tagline: 'Núi đá hình voi bên sông' } }],
    ['its translation', { en: undefined }],
    ['its address', { origin: 'https://anlao.example.vn' }],
    ['its format', { format: 'a4' }],
    ['its ink', { ink: 'saving' }],
    ['its distance', { readingDistanceCm: 50 }],
    ['the hotline', { hotline: '0225 3872 000' }],
    ['what is confirmed', { state: 'unconfirmed' }],
    ['its locales', { locales: ['en', 'vi'] }],
  ])('is another one when %s is', (_what, changes) => {
    expect(key(changes)).not.toBe(key());
  });
});
