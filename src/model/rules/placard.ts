/** Rules about the registry of placards. */
import type { Rule } from './wording.ts';

export const PLACARD_RULES = {
  'short-code/length': {
    vi: {
      what: 'Mã "{code}" có {length} ký tự.',
      mend: 'Mã biển gồm đúng 4 ký tự, như 7K3Q.',
    },
    en: {
      what: 'The code "{code}" has {length} characters.',
      mend: 'A placard code has exactly 4, such as 7K3Q.',
    },
  },
  'short-code/alphabet': {
    vi: {
      what: 'Mã "{code}" có ký tự không dùng: {characters}.',
      mend: 'Chỉ dùng chữ hoa và số trong bảng: {alphabet}.',
    },
    en: {
      what: 'The code "{code}" has characters that are not used: {characters}.',
      mend: 'Only these capitals and digits are used: {alphabet}.',
    },
  },
  'short-code/digit': {
    vi: {
      what: 'Mã "{code}" không có chữ số nào, dễ lẫn với tên trang.',
      mend: 'Cấp mã khác có ít nhất một chữ số.',
    },
    en: {
      what: 'The code "{code}" has no digit and could be taken for the name of a page.',
      mend: 'Issue another code with at least one digit.',
    },
  },
  'short-code/check': {
    vi: {
      what: 'Ký tự kiểm tra của mã "{code}" không khớp: ba ký tự đầu cho ra {expected}.',
      mend: 'Xem lại mã trên biển. Nếu ba ký tự đầu đúng thì tên tệp là {right}.yaml.',
    },
    en: {
      what: 'The check character of "{code}" is wrong: its first three characters give {expected}.',
      mend: 'Look at the placard again. If the first three are right, the file is {right}.yaml.',
    },
  },
  'placard/dates': {
    vi: {
      what: '"{later}" ({laterDay}) sớm hơn "{earlier}" ({earlierDay}).',
      mend: 'Thứ tự phải là: cấp mã, in, treo, bỏ.',
    },
    en: {
      what: '"{later}" ({laterDay}) is earlier than "{earlier}" ({earlierDay}).',
      mend: 'The order is: issued, printed, hung, retired.',
    },
  },
  'placard/date-missing': {
    vi: {
      what: 'Biển ghi status: {status} mà chưa có {field}.',
      mend: 'Thêm {field}, hoặc sửa status.',
    },
    en: {
      what: 'The placard has status: {status} but no {field}.',
      mend: 'Add {field}, or correct status.',
    },
  },
  'placard/date-early': {
    vi: {
      what: 'Biển ghi status: {status} mà đã có {field}.',
      mend: 'Sửa status cho khớp, hoặc bỏ {field}.',
    },
    en: {
      what: 'The placard has status: {status} but already has {field}.',
      mend: 'Correct status, or remove {field}.',
    },
  },
  'placard/twin': {
    vi: {
      what: 'Biển {code} mở cùng bài, treo cùng chỗ với biển này.',
      mend: 'Ghi spot khác nhau nếu là hai biển thật; nếu không, cho một biển status: retired.',
    },
    en: {
      what: 'Placard {code} opens the same entry at the same spot.',
      mend: 'Describe the two spots apart; if there is only one sign, set status: retired on the other.',
    },
  },
  'placard/no-translation': {
    vi: {
      what: 'Biển in tiếng "{locale}" mà bài {ref} chưa có bản "{locale}".',
      mend: 'Dịch bài ấy (index.{locale}.mdx), hoặc chọn ngôn ngữ khác cho biển.',
    },
    en: {
      what: 'The placard is printed in "{locale}", but {ref} has no text in "{locale}".',
      mend: 'Translate it (index.{locale}.mdx), or choose another locale for the placard.',
    },
  },
} as const satisfies Record<string, Rule>;
