/** Why a symbol is as it is, in short Vietnamese sentences for the manifest. */
import { qrFit } from '../brand/qr.ts';
import { dotsPerModule, LEAST_LEVEL, MIN_DOTS_PER_MODULE } from './symbol-limits.ts';
import type { SymbolPlan, SymbolUse } from './symbol-size.ts';

type Sized = Omit<SymbolPlan, 'reasoning'>;

export function symbolReasoning(use: SymbolUse, sized: Sized): readonly string[] {
  return [modeSentence(use, sized), levelSentence(use, sized), ...sizeSentences(use, sized)];
}

function modeSentence({ payload }: SymbolUse, { mode, level, version, modules }: Sized): string {
  const length = `Địa chỉ có ${payload.length} ký tự`;
  if (!mode.includes('byte')) return `${length}, toàn chữ hoa và số, nên ghi được ở kiểu gọn (${mode}).`;
  const capitals = qrFit(payload.toUpperCase(), level);
  const cost =
    capitals.version === version
      ? 'lần này chưa tốn thêm phiên bản nào'
      : `nên cần phiên bản ${version} (${modules} ô mỗi cạnh) thay vì ${capitals.version} (${capitals.size} ô)`;
  return `${length}, có chữ thường phải ghi theo byte (${mode}), ${cost}.`;
}

function levelSentence({ setting }: SymbolUse, { level, version, modules }: Sized): string {
  const where = setting === 'outdoor' ? 'ngoài trời' : 'trong nhà';
  return (
    `Biển treo ${where} cần mức sửa lỗi ${LEAST_LEVEL[setting]} trở lên; ` +
    `mức ${level} là cao nhất mà vẫn giữ phiên bản ${version} (${modules} ô mỗi cạnh).`
  );
}

function sizeSentences(use: SymbolUse, { moduleMm, sizeMm, quietZoneModules }: Sized): readonly string[] {
  const { readingDistanceCm: distance, boxSideMm, printDpi } = use;
  return [
    `Khổ biển dành cho mã ${number(boxSideMm)} mm, gồm vùng trắng ${quietZoneModules} ô mỗi bên: ` +
      `mỗi ô ${number(moduleMm)} mm, mã rộng ${number(sizeMm)} mm.`,
    `Đứng xa ${distance} cm cần mã rộng ít nhất ${distance} mm, bằng một phần mười.`,
    `In ${printDpi} dpi thì mỗi ô có ${Math.floor(dotsPerModule(moduleMm, printDpi))} chấm mực mỗi chiều, ` +
      `cần ít nhất ${MIN_DOTS_PER_MODULE}.`,
  ];
}

/** Two decimals at most, with a comma as in Vietnamese. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',');
}
