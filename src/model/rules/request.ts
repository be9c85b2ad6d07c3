/** Rules about lists of placards to be issued. */
import type { Rule } from './wording.ts';

export const REQUEST_RULES = {
  'csv/encoding': {
    vi: {
      what: 'Danh sách không được lưu bằng UTF-8.',
      mend: 'Trong Excel: Lưu thành… (Save as), chọn CSV UTF-8.',
    },
    en: {
      what: 'The list is not saved as UTF-8.',
      mend: 'In Excel: Save as…, CSV UTF-8.',
    },
  },
  'csv/empty': {
    vi: {
      what: 'Danh sách không có dòng nào.',
      mend: 'Dòng đầu là tên cột ({known}); mỗi biển một dòng.',
    },
    en: {
      what: 'The list has no row.',
      mend: 'The first line names the columns ({known}); then one row for each placard.',
    },
  },
  'csv/open-quote': {
    vi: {
      what: 'Dấu ngoặc kép ở dòng này không được đóng.',
      mend: 'Thêm dấu " ở cuối ô, hoặc bỏ dấu " ở đầu ô.',
    },
    en: {
      what: 'A quotation mark on this line is never closed.',
      mend: 'Add a " at the end of the cell, or remove the one at its start.',
    },
  },
  'csv/after-quote': {
    vi: {
      what: 'Có chữ đứng sau dấu ngoặc kép đóng ô.',
      mend: 'Dấu " bên trong ô phải viết đôi: "".',
    },
    en: {
      what: 'Something follows the quotation mark that closes a cell.',
      mend: 'A " inside a cell is written twice: "".',
    },
  },
  'csv/unknown-column': {
    vi: {
      what: 'Không có cột nào tên là "{column}".',
      mend: 'Các cột được dùng: {known}.',
    },
    en: {
      what: 'There is no column called "{column}".',
      mend: 'The columns in use are: {known}.',
    },
  },
  'csv/repeated-column': {
    vi: { what: 'Cột "{column}" có hai lần.', mend: 'Giữ một cột.' },
    en: { what: 'There are two columns called "{column}".', mend: 'Keep one of them.' },
  },
  'csv/missing-column': {
    vi: {
      what: 'Danh sách thiếu cột "{column}".',
      mend: 'Thêm cột ấy; cột at là nơi treo, cột opens là bài sẽ mở.',
    },
    en: {
      what: 'The list lacks the column "{column}".',
      mend: 'Add it; at says where the placard hangs, opens which entry it opens.',
    },
  },
  'csv/cells': {
    vi: {
      what: 'Dòng này có {count} ô, nhiều hơn {columns} cột.',
      mend: 'Ô có dấu phân cách bên trong phải đặt trong dấu ngoặc kép.',
    },
    en: {
      what: 'This row has {count} cells, more than the {columns} columns.',
      mend: 'Put a cell that has a separator in it in quotation marks.',
    },
  },
  'request/not-issued': {
    vi: {
      what: 'Chưa có mã nào mở {opens} tại {at}, mà lần chạy này không được cấp mã (--frozen hoặc CI=true).',
      mend: 'Cấp mã trên máy của người phụ trách: npm run placards -- issue, ghi lại bằng git commit, rồi chạy lại.',
    },
    en: {
      what: 'No code opens {opens} at {at}, and this run may not issue one (--frozen or CI=true).',
      mend: 'Issue it on the machine of whoever is in charge: npm run placards -- issue, commit it, and try again.',
    },
  },
} as const satisfies Record<string, Rule>;
