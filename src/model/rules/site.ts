/** Rules about `site.yaml` as a whole. */
import type { Rule } from './wording.ts';

export const SITE_RULES = {
  'site/repeated-id': {
    vi: {
      what: 'Trong "{list}" có hai mục cùng mã "{id}".',
      mend: 'Đặt mã khác cho một mục (lần đầu ở dòng {line}).',
    },
    en: {
      what: 'Two items of "{list}" have the id "{id}".',
      mend: 'Give one of them another id (the first is on line {line}).',
    },
  },
  'site/no-strings': {
    vi: {
      what: 'Trang chưa biết nói ngôn ngữ "{locale}".',
      mend: 'Dùng một trong: {known}; hoặc nhờ người làm trang thêm bộ câu chữ cho ngôn ngữ ấy.',
    },
    en: {
      what: 'The interface does not speak "{locale}".',
      mend: 'Use one of: {known}; or ask a developer to add its strings.',
    },
  },
  'site/fallback': {
    vi: {
      what: 'Ngôn ngữ dự phòng "{fallback}" của "{locale}" không dùng được.',
      mend: 'Chọn trong các ngôn ngữ khác của trang: {known}.',
    },
    en: {
      what: '"{locale}" cannot fall back to "{fallback}".',
      mend: 'Choose among the other locales of the site: {known}.',
    },
  },
  'site/bounds': {
    vi: {
      what: 'Khung tọa độ bounds bị ngược: {low} phải nhỏ hơn {high}.',
      mend: 'south < north và west < east: đổi lại cho đúng.',
    },
    en: {
      what: 'The box in bounds is upside down: {low} must be less than {high}.',
      mend: 'South is less than north, west less than east: correct them.',
    },
  },
  'site/address-too-long': {
    vi: {
      what: 'Địa chỉ in trong mã QR dài {length} ký tự ({url}), quá {max} ký tự.',
      mend: 'Mã dài làm ô vuông nhỏ đi, khó quét. Dùng tên miền ngắn hơn, và base: / nếu được.',
    },
    en: {
      what: 'The address in the QR symbol has {length} characters ({url}), more than {max}.',
      mend: 'A longer symbol has smaller squares and scans badly. Use a shorter host, and base: / if possible.',
    },
  },
  'site/address-letters': {
    vi: {
      what: 'base "{base}" làm địa chỉ trong mã QR phải dùng chữ thường, nên mã to và khó quét hơn.',
      mend: 'Đặt trang ở gốc máy chủ (base: /), để địa chỉ in được toàn chữ hoa.',
    },
    en: {
      what: 'The base "{base}" keeps the address in the QR symbol in lower case, which makes it denser.',
      mend: 'Put the site at the root of its host (base: /), so that the address can be all capitals.',
    },
  },
} as const satisfies Record<string, Rule>;
