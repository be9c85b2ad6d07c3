import { describe, expect, test } from 'vitest';
import { sampleSymbolUse } from '../testing/placard-spec.ts';
import { planSymbol, type SymbolUse } from './symbol-size.ts';

/** An address in capitals of `length` characters. */
function address(length: number): string {
  return 'HTTPS://A.VN/'.padEnd(length - 1, 'X') + '/';
}

describe('the level is the strongest that costs no larger symbol', () => {
  test.each<[length: number, setting: SymbolUse['setting'], level: string, version: number]>([
    [20, 'outdoor', 'H', 2],
    [35, 'outdoor', 'H', 3],
    [36, 'outdoor', 'Q', 3],
    [47, 'outdoor', 'Q', 3],
    [48, 'outdoor', 'H', 4],
    [51, 'outdoor', 'Q', 4],
    [35, 'indoor', 'H', 3],
    [47, 'indoor', 'Q', 3],
    [48, 'indoor', 'M', 3],
    [62, 'indoor', 'Q', 4],
  ])('%i characters %s: %s in version %i', (length, setting, level, version) => {
    const { plan, faults } = planSymbol(
      sampleSymbolUse({ payload: address(length), setting, readingDistanceCm: 55 }),
    );
    expect(plan).toMatchObject({ level, version, modules: 17 + 4 * version, mode: 'alphanumeric' });
    expect(faults).toEqual([]);
  });
});

test('the symbol is as large as its box, quiet zone taken off', () => {
  const { plan } = planSymbol(sampleSymbolUse({ boxSideMm: 74 }));
  expect(plan.moduleMm).toBeCloseTo(2, 9);
  expect(plan.sizeMm).toBeCloseTo(58, 9);
  expect(plan.quietZoneModules).toBe(4);
});

test('the reasoning is told in short Vietnamese sentences', () => {
  expect(planSymbol(sampleSymbolUse({ boxSideMm: 83.45 })).plan.reasoning).toEqual([
    'Địa chỉ có 35 ký tự, toàn chữ hoa và số, nên ghi được ở kiểu gọn (alphanumeric).',
    'Biển treo ngoài trời cần mức sửa lỗi Q trở lên; mức H là cao nhất mà vẫn giữ phiên bản 3 (29 ô mỗi cạnh).',
    'Khổ biển dành cho mã 83,45 mm, gồm vùng trắng 4 ô mỗi bên: mỗi ô 2,26 mm, mã rộng 65,41 mm.',
    'Đứng xa 60 cm cần mã rộng ít nhất 60 mm, bằng một phần mười.',
    'In 600 dpi thì mỗi ô có 53 chấm mực mỗi chiều, cần ít nhất 4.',
  ]);
});

describe('small letters', () => {
  const reasons = (payload: string) => planSymbol(sampleSymbolUse({ payload })).plan.reasoning[0];

  test('are written as bytes, and what that costs is said', () => {
    expect(reasons('HTTPS://ANLAO.HAIPHONG.GOV.VN/xa-an-lao/7K3Q/')).toBe(
      'Địa chỉ có 45 ký tự, có chữ thường phải ghi theo byte (alphanumeric+byte), nên cần phiên bản 4 ' +
        '(33 ô mỗi cạnh) thay vì 3 (29 ô).',
    );
  });

  test('may cost nothing', () => {
    expect(reasons('HTTPS://A.VN/xa/7K3Q/')).toContain('lần này chưa tốn thêm phiên bản nào');
  });
});

describe('a symbol is refused when', () => {
  test.each<[why: string, changes: Partial<SymbolUse>, id: string, values: object]>([
    [
      'its address needs version 5 at level Q',
      { payload: address(68) },
      'symbol/too-dense',
      { version: 5, max: 4, length: 68 },
    ],
    [
      'its modules are narrower than half a millimetre',
      { boxSideMm: 18, readingDistanceCm: 12 },
      'symbol/small-modules',
      { module: 0.49 },
    ],
    [
      'the printer has too few dots for a module',
      { printDpi: 40, boxSideMm: 83.45 },
      'symbol/few-dots',
      { dots: 3.6, atLeast: 46 },
    ],
    [
      'people stand further away than ten widths',
      { readingDistanceCm: 66, boxSideMm: 83.45 },
      'symbol/too-far',
      { width: 65.4, needed: 66, reach: 65 },
    ],
    [
      'its quiet zone is narrower than four modules',
      { quietZoneModules: 3 },
      'symbol/quiet-zone',
      { modules: 3 },
    ],
  ])('%s', (_why, changes, id, values) => {
    const { faults } = planSymbol(sampleSymbolUse(changes));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ id, values });
  });

  test('67 characters and ten widths are still printed', () => {
    const use = { boxSideMm: 83.45 };
    expect(planSymbol(sampleSymbolUse({ ...use, payload: address(67) })).faults).toEqual([]);
    expect(planSymbol(sampleSymbolUse({ ...use, readingDistanceCm: 65 })).faults).toEqual([]);
  });
});
