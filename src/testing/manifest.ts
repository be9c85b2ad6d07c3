/** A placard's line in the manifest made by hand, for tests that make no placard. */
import type { PlacardManifestEntry, PrintProof } from '../model/output.ts';

export function sampleRecord(
  code: string,
  url: string,
  changes: Partial<PlacardManifestEntry> = {},
): PlacardManifestEntry {
  const file = { path: `placards/${code}-office.pdf`, sha256: '0'.repeat(64) };
  return {
    code,
    serial: `${code}-2026-11`,
    url,
    opens: 'relics/a',
    at: 'places/b',
    format: 'a5',
    ink: 'full',
    draft: false,
    face: { fields: { payload: url }, look: '0'.repeat(16) },
    prints: ['office', 'press'].map((variant) => ({
      ...{ ...file, path: `placards/${code}-${variant}.pdf` },
      ...{ variant, moduleMm: 2.089, sizeMm: 60.59, proof: sampleProof(url) },
    })),
    files: [file],
    qr: {
      version: 3,
      level: 'H',
      mode: 'alphanumeric',
      moduleMm: 2.089,
      sizeMm: 60.59,
      quietZoneModules: 4,
      reasoning: ['Địa chỉ có 35 ký tự.'],
    },
    ...changes,
  };
}

export function sampleProof(url: string, changes: Partial<PrintProof> = {}): PrintProof {
  return {
    decoders: ['zxing-wasm', '@undecaf/zbar-wasm'],
    densitiesDpi: [150, 300],
    decoded: url,
    share: 0.95,
    minimumShare: 0.9,
    classes: [{ class: 'dirt-8', mild: false, samples: 20, read: 19, byDecoder: [12, 19] }],
    ...changes,
  };
}
