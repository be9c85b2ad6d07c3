/** Rules about what is drawn in print: letters that the typeface has, texts that fit. */
import type { Rule } from './wording.ts';

export const PRINT_RULES = {
  'glyph/missing': {
    vi: {
      what: 'Phông chữ in không có ký tự "{character}" ({codePoint}), dùng ở "{field}".',
      mend: 'Thay bằng ký tự khác hoặc viết bằng chữ. Chữ Hán, chữ Hàn, biểu tượng cảm xúc không in được.',
    },
    en: {
      what: 'The printed typeface has no character "{character}" ({codePoint}), used in "{field}".',
      mend: 'Use another character or say it in words. Chinese, Korean and emoji cannot be printed.',
    },
  },
  'placard/too-long': {
    vi: {
      what: 'Trên biển {code}, "{text}" ({field}) dài hơn chỗ in {over} mm, dù đã in cỡ chữ nhỏ nhất.',
      mend: 'Viết ngắn lại: bớt khoảng {characters} ký tự.',
    },
    en: {
      what: 'On placard {code}, "{text}" ({field}) is {over} mm too long, even at the smallest size.',
      mend: 'Shorten it by about {characters} characters.',
    },
  },
} as const satisfies Record<string, Rule>;
