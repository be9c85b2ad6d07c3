/** The classes of damage in words, for messages and for the page of proofs. */

export interface DamageName {
  readonly vi: string;
  readonly en: string;
}

export const DAMAGE_NAMES: Readonly<Record<string, DamageName>> = {
  clean: { vi: 'còn nguyên', en: 'undamaged' },
  blur: { vi: 'chụp mờ', en: 'out of focus' },
  motion: { vi: 'tay rung', en: 'moving hand' },
  'tilt-25': { vi: 'nghiêng 25°', en: 'seen at 25°' },
  'tilt-40': { vi: 'nghiêng 40°', en: 'seen at 40°' },
  turn: { vi: 'xoay máy', en: 'turned' },
  'dim-light': { vi: 'thiếu sáng', en: 'dim light' },
  'harsh-light': { vi: 'nắng gắt, bóng đổ', en: 'hard shadow' },
  glare: { vi: 'lóa đèn', en: 'glare' },
  fading: { vi: 'phai màu', en: 'faded' },
  noise: { vi: 'ảnh nhiễu hạt', en: 'grainy picture' },
  jpeg: { vi: 'ảnh nén mạnh', en: 'strong compression' },
  'print-70': { vi: 'in nhỏ còn 70 %', en: 'printed at 70 %' },
  small: { vi: 'chụp từ xa', en: 'far away' },
  'dirt-3': { vi: 'bẩn 3 %', en: '3 % dirt' },
  'dirt-5': { vi: 'bẩn 5 %', en: '5 % dirt' },
  'dirt-8': { vi: 'bẩn 8 %', en: '8 % dirt' },
  combined: { vi: 'nhiều thứ cùng lúc', en: 'several at once' },
};

/** @throws {RangeError} there is no such class */
export function damageName(id: string): DamageName {
  const name = DAMAGE_NAMES[id];
  if (name === undefined) throw new RangeError(`There is no class of damage "${id}".`);
  return name;
}
