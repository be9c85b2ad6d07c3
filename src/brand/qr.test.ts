import { describe, expect, it } from 'vitest';
import { darkRuns, qrFit, qrSvg, qrSymbol, type ErrorCorrectionLevel } from './qr.ts';

const ADDRESS = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/';

describe('the QR symbol', () => {
  it('holds 35 capitals in version 3 at level H, the same 29 modules as at level Q', () => {
    expect(ADDRESS).toHaveLength(35);
    expect(qrSymbol(ADDRESS, 'H')).toMatchObject({ version: 3, size: 29 });
    expect(qrSymbol(ADDRESS, 'Q')).toMatchObject({ version: 3, size: 29 });
    expect(qrSymbol(`${ADDRESS}X`, 'H').version).toBe(4);
  });

  it('costs a version more in lower case', () => {
    expect(qrSymbol(ADDRESS.toLowerCase(), 'H').version).toBeGreaterThan(3);
  });

  it('writes capitals and digits in the short mode, small letters as bytes', () => {
    expect(qrSymbol(ADDRESS, 'H').mode).toBe('alphanumeric');
    expect(qrSymbol(ADDRESS.toLowerCase(), 'H').mode).toBe('byte');
    expect(qrSymbol('HTTPS://ANLAO.HAIPHONG.GOV.VN/an-lao/7K3Q/', 'H').mode).toBe('alphanumeric+byte');
  });

  it('takes the room that is told beforehand', () => {
    for (const level of ['M', 'Q', 'H'] as const) {
      const { version, mode, size } = qrSymbol(ADDRESS, level);
      expect(qrFit(ADDRESS, level)).toEqual({ version, level, mode, size });
    }
  });

  it('refuses a level that the standard does not know', () => {
    expect(() => qrSymbol(ADDRESS, 'X' as ErrorCorrectionLevel)).toThrow(RangeError);
  });

  it('is covered by its runs, each dark module once', () => {
    const symbol = qrSymbol(ADDRESS, 'H');
    const covered = symbol.modules.map(() => 0);
    for (const { x, y, length } of darkRuns(symbol)) {
      for (let step = 0; step < length; step += 1) covered[y * symbol.size + x + step]! += 1;
    }
    expect(covered).toEqual(symbol.modules.map((dark) => (dark ? 1 : 0)));
  });

  it('keeps four white modules on every side of its drawing', () => {
    expect(qrSvg(qrSymbol(ADDRESS, 'H'))).toContain('viewBox="0 0 37 37"');
  });
});
