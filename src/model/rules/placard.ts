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
      mend: 'Thứ tự phải là: cấp mã, in, treo, kiểm tra, bỏ.',
    },
    en: {
      what: '"{later}" ({laterDay}) is earlier than "{earlier}" ({earlierDay}).',
      mend: 'The order is: issued, printed, hung, inspected, retired.',
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
  'placard/no-printed-address': {
    vi: {
      what: 'Biển ghi status: {status} mà chưa có printedAddress, là địa chỉ đã in trong mã QR.',
      mend: 'Nếu biển in theo địa chỉ hiện nay, thêm printedAddress: {address}.',
    },
    en: {
      what: 'The placard has status: {status} but no printedAddress, the address that its symbol holds.',
      mend: 'If it was printed with the present address, add printedAddress: {address}.',
    },
  },
  'placard/printed-address': {
    vi: {
      what: 'Địa chỉ đã in (printedAddress) "{printedAddress}" không kết thúc bằng mã /{code}/.',
      mend: 'Quét biển thật rồi chép đúng địa chỉ đọc được.',
    },
    en: {
      what: 'The printedAddress "{printedAddress}" does not end in the code, /{code}/.',
      mend: 'Scan the sign itself and copy exactly what it says.',
    },
  },
  'placard/no-successor': {
    vi: {
      what: 'Biển đã bỏ mà chưa nói biển nào thay thế.',
      mend: 'Thêm successor: mã của biển thay thế; nếu không có thì ghi successor: null và reason.',
    },
    en: {
      what: 'The placard is retired but does not say which one takes its place.',
      mend: 'Add successor with the code of that placard; if there is none, successor: null and a reason.',
    },
  },
  'placard/no-reason': {
    vi: {
      what: 'Biển đã bỏ, không có biển thay thế, mà chưa nói vì sao.',
      mend: 'Thêm reason: một câu cho người quét phải biển cũ, từng ngôn ngữ.',
    },
    en: {
      what: 'The placard is retired without a successor, and no reason is given.',
      mend: 'Add reason: one sentence in each locale for those who still scan the old sign.',
    },
  },
  'placard/successor': {
    vi: {
      what: 'Không có biển nào mang mã {successor}.',
      mend: 'Ghi mã của một biển có trong placards/, hoặc null.',
    },
    en: {
      what: 'There is no placard with the code {successor}.',
      mend: 'Give the code of a placard in placards/, or null.',
    },
  },
  'placard/successor-loop': {
    vi: {
      what: 'Đi theo các biển thay thế, bắt đầu từ {successor}, thì lại quay về biển này.',
      mend: 'Biển cuối cùng phải còn treo, hoặc có successor: null.',
    },
    en: {
      what: 'The successors, beginning with {successor}, lead back to this placard.',
      mend: 'The last one must still be in use, or have successor: null.',
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
