import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import { sha256 } from '../lib/hash.ts';
import { placardCatalog } from '../testing/placard-catalog.ts';
import { makePlacard } from './make.ts';
import { createProver, ProofError, type Prover } from './proof.ts';

const fonts = loadFonts();
let prover: Prover;
beforeAll(async () => {
  prover = await createProver();
});
afterAll(() => prover.close());

test('a placard is a file and its line in the manifest, proof included', async () => {
  const { catalog, placard } = placardCatalog();
  const { file, record } = await makePlacard(catalog, placard, { fonts, prover });
  expect(file.path).toBe('placards/7K3Q.pdf');
  expect(record).toMatchObject({
    code: '7K3Q',
    url: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
    opens: 'relics/nui-voi',
    at: 'relics/nui-voi',
    files: [{ path: 'placards/7K3Q.pdf', sha256: sha256(file.bytes) }],
    qr: {
      version: 3,
      level: 'H',
      mode: 'alphanumeric',
      moduleMm: 2.255,
      sizeMm: 65.407,
      quietZoneModules: 4,
    },
    proof: { densitiesDpi: [150, 300], decoded: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/' },
  });
  expect(record.qr.reasoning).toContain('Đứng xa 60 cm cần mã rộng ít nhất 60 mm, bằng một phần mười.');
});

test('a failed proof names the code', async () => {
  const { catalog, placard } = placardCatalog();
  const failing: Prover = { ...prover, prove: () => Promise.reject(new ProofError('No symbol.')) };
  await expect(makePlacard(catalog, placard, { fonts, prover: failing })).rejects.toThrow('7K3Q: No symbol.');
});
