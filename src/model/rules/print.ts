/** Rules about what is drawn in print: letters that the typeface has, texts that fit, symbols that can be read. */
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
  'glyph/script': {
    vi: {
      what: 'Biển {code} chọn in tiếng "{locale}", mà phông chữ in không có bộ chữ ấy.',
      mend: 'Chọn hai ngôn ngữ khác cho locales, như vi và en. Trang web vẫn có đủ các thứ tiếng.',
    },
    en: {
      what: 'Placard {code} is to be printed in "{locale}", but the printed typeface lacks that script.',
      mend: 'Choose two other locales, such as vi and en. The pages still speak every language.',
    },
  },
  'placard/address-too-long': {
    vi: {
      what: 'Trên biển {code}, địa chỉ "{text}" dài hơn chỗ in {over} mm, dù đã in cỡ chữ nhỏ nhất.',
      mend: 'Chọn khổ biển (format) rộng hơn; hoặc dùng tên miền ngắn hơn, đặt trang ở gốc máy chủ (base: /).',
    },
    en: {
      what: 'On placard {code} the address "{text}" is {over} mm too long, even at the smallest size.',
      mend: 'Choose a wider format; or use a shorter host, with the site at its root (base: /).',
    },
  },
  'symbol/too-dense': {
    vi: {
      what: 'Địa chỉ {url} dài {length} ký tự, cần mã QR phiên bản {version} ở mức Q; biển chỉ nhận đến phiên bản {max}.',
      mend: 'Dùng tên miền ngắn hơn, hoặc đặt trang ở gốc máy chủ (base: /).',
    },
    en: {
      what: 'The address {url} has {length} characters and needs QR version {version} at level Q; {max} is the most.',
      mend: 'Use a shorter host, or put the site at its root (base: /).',
    },
  },
  'symbol/small-modules': {
    vi: {
      what: 'Trên biển {code}, mỗi ô của mã QR chỉ rộng {module} mm, cần ít nhất {least} mm.',
      mend: 'Chọn khổ biển (format) lớn hơn, hoặc dùng địa chỉ ngắn hơn.',
    },
    en: {
      what: 'On placard {code} a module of the QR symbol is {module} mm wide; at least {least} mm is needed.',
      mend: 'Choose a larger format, or a shorter address.',
    },
  },
  'symbol/few-dots': {
    vi: {
      what: 'Ở {dpi} dpi, mỗi ô của mã QR trên biển {code} chỉ có {dots} chấm mực, cần ít nhất {least}.',
      mend: 'In bằng máy từ {atLeast} dpi trở lên rồi sửa printDpi, hoặc chọn khổ biển lớn hơn.',
    },
    en: {
      what: 'At {dpi} dpi a module of the symbol on placard {code} has {dots} dots; at least {least} are needed.',
      mend: 'Print at {atLeast} dpi or more and correct printDpi, or choose a larger format.',
    },
  },
  'symbol/too-far': {
    vi: {
      what: 'Biển {code} đọc từ {distance} cm cần mã rộng {needed} mm, mà khổ biển chỉ in được {width} mm.',
      mend: 'Treo để người quét đứng gần hơn ({reach} cm trở lại) và sửa readingDistanceCm, hoặc chọn khổ lớn hơn.',
    },
    en: {
      what: 'To be read from {distance} cm, placard {code} needs a symbol {needed} mm wide; its format has {width} mm.',
      mend: 'Hang it where people come within {reach} cm and correct readingDistanceCm, or choose a larger format.',
    },
  },
  'symbol/quiet-zone': {
    vi: {
      what: 'Vùng trắng quanh mã trên biển {code} chỉ có {modules} ô, cần ít nhất {least}.',
      mend: 'Chọn khổ biển khác.',
    },
    en: {
      what: 'The quiet zone of placard {code} has {modules} modules; at least {least} are needed.',
      mend: 'Choose another format.',
    },
  },
} as const satisfies Record<string, Rule>;
