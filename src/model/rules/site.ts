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
  'site/target-counts': {
    vi: {
      what: 'Chỉ tiêu "counts: {counts}" phải là số nguyên, "unit: {unit}", "per: {per}", và chỉ có một.',
      mend: 'Sửa atLeast, unit và per cho đúng; hoặc bỏ counts ở đây.',
    },
    en: {
      what: 'A target with "counts: {counts}" must be a whole number with "unit: {unit}" and "per: {per}", and the only one.',
      mend: 'Correct atLeast, unit and per, or remove counts here.',
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
  'site/address-host': {
    vi: {
      what: 'Không in được địa chỉ này lên biển: {host} {reason}.',
      mend: 'Dùng tên miền của chính xã hoặc thành phố, loại sẽ còn giữ được nhiều năm.',
    },
    en: {
      what: 'This address cannot be printed on placards: {host} {reason}.',
      mend: 'Use a domain of the commune or the city that will be kept for many years.',
    },
  },
  'site/address-changed': {
    vi: {
      what: '{count} biển đã in với địa chỉ {old}, nhưng address nay là {now}. Các biển ấy: {codes}.',
      mend: 'Đổi address về như cũ. Nếu phải chuyển thật: để máy chủ cũ dẫn tiếp sang địa chỉ mới, rồi thêm vào migrations: { from: {old}, to: {now}, on: ngày chuyển }.',
    },
    en: {
      what: 'Placards printed with the address {old}: {count}. But address says {now}. They are: {codes}.',
      mend: 'Put address back. If it really has to move: let the old host lead on to the new address, and add to migrations: { from: {old}, to: {now}, on: day of the move }.',
    },
  },
  'site/address-migrated': {
    vi: {
      what: 'Lần chuyển địa chỉ này đụng tới {count} biển đang mang {old}: {codes}.',
      mend: 'Giữ cho {old} dẫn tiếp sang {now} đến khi in lại hết các biển ấy.',
    },
    en: {
      what: 'This move touches placards that bear {old}. There are {count}: {codes}.',
      mend: 'Keep {old} leading on to {now} until all of them have been printed anew.',
    },
  },
  'site/address-letters': {
    vi: {
      what: 'base "{base}" có chữ thường, ghi vào mã QR tốn chỗ hơn chữ hoa: {cost}.',
      mend: 'Đặt trang ở gốc máy chủ (base: /), để địa chỉ in được toàn chữ hoa.',
    },
    en: {
      what: 'The base "{base}" has small letters, which take more room in a QR symbol: {cost}.',
      mend: 'Put the site at the root of its host (base: /), so that the address can be all capitals.',
    },
  },
  'site/label-sheet-id': {
    vi: {
      what: 'Giấy nhãn không đặt mã "{id}" được: đó là tên giấy thường.',
      mend: 'Đặt mã khác, như nhan-{id}.',
    },
    en: {
      what: 'A label sheet cannot have the id "{id}", which is the name of a plain paper.',
      mend: 'Give it another id, such as nhan-{id}.',
    },
  },
  'site/label-small': {
    vi: {
      what: 'Nhãn của "{id}" ghi {field}: {size}, mà nhãn QR rộng và cao {least} mm.',
      mend: 'Đo lại nhãn; giấy có nhãn nhỏ hơn {least} × {least} mm thì không dùng được.',
    },
    en: {
      what: 'A label of "{id}" has {field}: {size}, but a QR label is {least} mm wide and high.',
      mend: 'Measure again; sheets with labels under {least} × {least} mm cannot be used.',
    },
  },
  'site/labels-overlap': {
    vi: {
      what: 'Các nhãn của "{id}" chồng lên nhau: {field} là {pitch} mm, nhỏ hơn nhãn {label} mm.',
      mend: 'Đo từ mép một nhãn đến cùng mép ấy của nhãn kế tiếp; ít nhất là {label}.',
    },
    en: {
      what: 'The labels of "{id}" overlap: {field} is {pitch} mm, less than a label of {label} mm.',
      mend: 'Measure from the edge of a label to the same edge of the next; at least {label}.',
    },
  },
  'site/labels-off-paper': {
    vi: {
      what: 'Các nhãn của "{id}" ra ngoài tờ {paper}: kết thúc ở {end} mm, mà giấy chỉ có {room} mm.',
      mend: 'Đo lại {field}, bước và số nhãn; tờ giấy để đứng.',
    },
    en: {
      what: 'The labels of "{id}" leave the {paper} sheet: they end at {end} mm of {room} mm.',
      mend: 'Measure {field}, the pitch and the number of labels again, with the sheet upright.',
    },
  },
} as const satisfies Record<string, Rule>;
