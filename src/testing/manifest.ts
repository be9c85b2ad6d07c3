/** A placard's line in the manifest made by hand, for tests that make no placard. */
import type { PlacardManifestEntry } from '../model/output.ts';

export function sampleRecord(
  code: string,
  url: string,
  changes: Partial<PlacardManifestEntry> = {},
): PlacardManifestEntry {
  return {
    code,
    url,
    opens: 'relics/a',
    at: 'places/b',
    files: [{ path: `placards/${code}.pdf`, sha256: '0'.repeat(64) }],
    qr: {
      version: 3,
      level: 'H',
      mode: 'alphanumeric',
      moduleMm: 2.255,
      sizeMm: 65.407,
      quietZoneModules: 4,
      reasoning: ['Địa chỉ có 35 ký tự.'],
    },
    proof: {
      decoders: ['zxing-wasm', '@undecaf/zbar-wasm'],
      densitiesDpi: [150, 300],
      decoded: url,
      share: 0.95,
      minimumShare: 0.9,
      classes: [{ class: 'dirt-8', mild: false, samples: 20, read: 19, byDecoder: [12, 19] }],
    },
    ...changes,
  };
}
