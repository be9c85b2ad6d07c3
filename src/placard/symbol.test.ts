import { expect, test } from 'vitest';
import { MAX_SYMBOL_VERSION, moduleSideMm, placardSymbol } from './symbol.ts';

test('the adopted address is version 3 at level H, 29 modules of 2.26 mm', () => {
  const symbol = placardSymbol('HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/');
  expect([symbol.version, symbol.level, symbol.size]).toEqual([3, 'H', 29]);
  expect(moduleSideMm(symbol)).toBeCloseTo(2.2554, 4);
});

test('an address that fills version 4 to the last character is still printed', () => {
  expect(placardSymbol('A'.repeat(50)).version).toBe(MAX_SYMBOL_VERSION);
});

test('one character more is refused', () => {
  expect(() => placardSymbol('A'.repeat(51))).toThrow(
    /needs QR version 5; a placard holds version 4 at most/u,
  );
});
