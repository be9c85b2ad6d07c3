/** Rules about single fields: there, of the right kind, within limits. */
import type { Rule } from './wording.ts';

export const FIELD_RULES = {
  'field/missing': {
    vi: { what: 'Thiếu trường "{field}": {hint}', mend: 'Thêm vào, ví dụ: {example}' },
    en: { what: 'The field "{field}" is missing: {hint}', mend: 'Add it, for example: {example}' },
  },
  'field/empty': {
    vi: { what: 'Trường "{field}" để trống: {hint}', mend: 'Điền vào, ví dụ: {example}' },
    en: { what: 'The field "{field}" is empty: {hint}', mend: 'Fill it in, for example: {example}' },
  },
  'field/unknown': {
    vi: {
      what: 'Không có trường nào tên là "{key}" ở đây.',
      mend: 'Bỏ dòng này, hoặc dùng một trong các trường: {known}.',
    },
    en: {
      what: 'There is no field called "{key}" here.',
      mend: 'Remove this line, or use one of: {known}.',
    },
  },
  'field/misspelt': {
    vi: {
      what: 'Không có trường nào tên là "{key}" ở đây.',
      mend: 'Có lẽ là "{near}": sửa lại tên trường.',
    },
    en: {
      what: 'There is no field called "{key}" here.',
      mend: 'It looks like "{near}": correct the name.',
    },
  },
  'field/comma': {
    vi: {
      what: 'Dấu phẩy trong ngoặc { } ngắt câu ở đây, nên "{key}" bị hiểu là tên trường.',
      mend: "Đặt cả câu trong dấu nháy đơn: '…, {key}'; hoặc viết mỗi trường một dòng, không dùng { }.",
    },
    en: {
      what: 'The comma inside { } splits the text here, so "{key}" is read as a field.',
      mend: "Put the whole text in single quotes: '…, {key}'; or write one field a line, without { }.",
    },
  },
  'field/needs-quotes': {
    vi: {
      what: 'Trường "{field}" phải là chữ, mà {value} không có dấu nháy nên bị hiểu là {kind}.',
      mend: "Đặt trong dấu nháy đơn: {key}: '{value}'",
    },
    en: {
      what: 'The field "{field}" must be text, but {value} without quotes is read as {kind}.',
      mend: "Put it in single quotes: {key}: '{value}'",
    },
  },
  'field/text': {
    vi: {
      what: 'Trường "{field}" phải là một đoạn chữ, nhưng đang là {kind}.',
      mend: 'Viết trên một dòng, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" must be a text, but is {kind}.',
      mend: 'Write it on one line, for example: {example}',
    },
  },
  'field/number': {
    vi: {
      what: 'Trường "{field}" phải là số, nhưng đang là "{value}".',
      mend: 'Viết số không có dấu nháy, không có đơn vị; phần lẻ sau dấu chấm, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" must be a number, but is "{value}".',
      mend: 'Write the number without quotes or unit, decimals after a point, for example: {example}',
    },
  },
  'field/integer': {
    vi: {
      what: 'Trường "{field}" phải là số nguyên, nhưng đang là {value}.',
      mend: 'Viết số nguyên, không có dấu chấm ngăn nghìn, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" must be a whole number, but is {value}.',
      mend: 'Write a whole number without separators, for example: {example}',
    },
  },
  'field/boolean': {
    vi: {
      what: 'Trường "{field}" chỉ nhận true (có) hoặc false (không), nhưng đang là "{value}".',
      mend: 'Viết {key}: true hoặc {key}: false, không có dấu nháy.',
    },
    en: {
      what: 'The field "{field}" takes only true or false, but is "{value}".',
      mend: 'Write {key}: true or {key}: false, without quotes.',
    },
  },
  'field/list': {
    vi: {
      what: 'Trường "{field}" phải là danh sách, nhưng đang là {kind}.',
      mend: 'Mỗi mục một dòng, đầu dòng là dấu gạch nối và dấu cách; không có mục nào thì bỏ cả trường.',
    },
    en: {
      what: 'The field "{field}" must be a list, but is {kind}.',
      mend: 'One item a line, each starting with a hyphen and a space; leave the field out if there is none.',
    },
  },
  'field/group': {
    vi: {
      what: 'Trường "{field}" phải là một nhóm trường con, nhưng đang là {kind}.',
      mend: 'Các trường con, mỗi trường một dòng, thụt vào hai dấu cách: {known}.',
    },
    en: {
      what: 'The field "{field}" must be a group of fields, but is {kind}.',
      mend: 'Write its fields below it, one a line, indented by two spaces: {known}.',
    },
  },
  'field/too-long': {
    vi: {
      what: 'Trường "{field}" dài {length} ký tự, quá {over} ký tự (nhiều nhất {max}).',
      mend: 'Viết ngắn lại, hoặc chuyển bớt sang thân bài.',
    },
    en: {
      what: 'The field "{field}" has {length} characters, {over} too many (at most {max}).',
      mend: 'Shorten it, or move part of it to the text below.',
    },
  },
  'field/too-few': {
    vi: {
      what: 'Danh sách "{field}" có {count} mục, cần ít nhất {min}.',
      mend: 'Thêm cho đủ: {hint}',
    },
    en: {
      what: 'The list "{field}" has {count} items and needs at least {min}.',
      mend: 'Add what is missing: {hint}',
    },
  },
  'field/too-many': {
    vi: {
      what: 'Danh sách "{field}" có {count} mục, nhiều nhất là {max}.',
      mend: 'Giữ {max} mục quan trọng nhất, phần còn lại viết trong thân bài.',
    },
    en: {
      what: 'The list "{field}" has {count} items, more than {max}.',
      mend: 'Keep the {max} that matter most and tell the rest in the text below.',
    },
  },
  'field/too-small': {
    vi: {
      what: 'Trường "{field}" là {value}, nhỏ hơn mức thấp nhất {min}.',
      mend: 'Viết lại cho đúng, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" is {value}, below the minimum of {min}.',
      mend: 'Correct it, for example: {example}',
    },
  },
  'field/too-big': {
    vi: {
      what: 'Trường "{field}" là {value}, lớn hơn mức cao nhất {max}.',
      mend: 'Viết lại cho đúng, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" is {value}, above the maximum of {max}.',
      mend: 'Correct it, for example: {example}',
    },
  },
  'field/date': {
    vi: {
      what: 'Trường "{field}" phải là ngày theo thứ tự năm-tháng-ngày, nhưng đang là "{value}".',
      mend: 'Viết lại, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}" must be a date as year-month-day, but is "{value}".',
      mend: 'Write it again, for example: {example}',
    },
  },
  'field/day-order': {
    vi: {
      what: 'Trường "{field}": ngày {value} viết theo kiểu ngày/tháng/năm.',
      mend: "Viết theo thứ tự năm-tháng-ngày: {key}: '{right}'",
    },
    en: {
      what: 'The field "{field}": {value} is written as day/month/year.',
      mend: "Write year-month-day: {key}: '{right}'",
    },
  },
  'field/smart-quotes': {
    vi: {
      what: 'Trường "{field}" có dấu nháy cong (“ ” ‘ ’), thường do Word tự đổi, nên bị tính vào giá trị: {value}',
      mend: "Thay bằng dấu nháy thẳng: {key}: '{inner}'",
    },
    en: {
      what: 'The field "{field}" has curly quotation marks (“ ” ‘ ’), as Word makes them, and they are part of the value: {value}',
      mend: "Use straight ones: {key}: '{inner}'",
    },
  },
  'field/file-name': {
    vi: {
      what: 'Trường "{field}": tên tệp "{value}" có dấu, dấu cách hoặc chữ hoa, không dùng được trong địa chỉ trang.',
      mend: "Đổi tên tệp thành {right}, rồi ghi ở đây: {key}: '{right}'",
    },
    en: {
      what: 'The field "{field}": the file name "{value}" has marks, spaces or capitals, which cannot stand in an address.',
      mend: "Rename the file to {right}, then write here: {key}: '{right}'",
    },
  },
  'field/no-such-day': {
    vi: {
      what: 'Trường "{field}": ngày {value} không có trong lịch.',
      mend: 'Xem lại ngày, tháng, năm, rồi viết theo thứ tự năm-tháng-ngày, ví dụ: {example}',
    },
    en: {
      what: 'The field "{field}": the day {value} does not exist.',
      mend: 'Check the day, the month and the year, and write year-month-day, for example: {example}',
    },
  },
  'field/web-address': {
    vi: {
      what: 'Trường "{field}" phải là địa chỉ mạng đầy đủ, nhưng đang là "{value}".',
      mend: 'Viết đủ từ https://, không có dấu cách.',
    },
    en: {
      what: 'The field "{field}" must be a full web address, but is "{value}".',
      mend: 'Write all of it, from https://, without spaces.',
    },
  },
  'field/form': {
    vi: {
      what: 'Trường "{field}" viết chưa đúng dạng: "{value}". {hint}',
      mend: 'Viết theo mẫu: {example}',
    },
    en: {
      what: 'The field "{field}" does not have the right form: "{value}". {hint}',
      mend: 'Follow the example: {example}',
    },
  },
  'field/no-break-space': {
    vi: {
      what: 'Trường "{field}" có dấu cách không ngắt (U+00A0), thường do dán từ Word.',
      mend: 'Xóa dấu cách ấy rồi gõ lại bằng phím cách.',
    },
    en: {
      what: 'The field "{field}" has a no-break space (U+00A0), usually pasted from Word.',
      mend: 'Delete that space and press the space bar instead.',
    },
  },
  'field/option': {
    vi: {
      what: 'Trường "{field}" không nhận "{value}".',
      mend: 'Chọn một trong: {options}.',
    },
    en: {
      what: 'The field "{field}" does not take "{value}".',
      mend: 'Choose one of: {options}.',
    },
  },
  'field/locale': {
    vi: {
      what: 'Trường "{field}" có mã ngôn ngữ "{value}" mà trang không dùng.',
      mend: 'Dùng một trong các ngôn ngữ của site.yaml: {known}.',
    },
    en: {
      what: 'The field "{field}" has a locale, "{value}", that the site does not use.',
      mend: 'Use one of the locales in site.yaml: {known}.',
    },
  },
  'field/locale-missing': {
    vi: {
      what: 'Trường "{field}" chưa có câu chữ cho ngôn ngữ "{locale}".',
      mend: 'Thêm một dòng {locale}: … trong trường này.',
    },
    en: {
      what: 'The field "{field}" has no text for the locale "{locale}".',
      mend: 'Add a line {locale}: … to this field.',
    },
  },
} as const satisfies Record<string, Rule>;
