/** Rules about the logs that staff keep. */
import type { Rule } from './wording.ts';

export const LOG_RULES = {
  'log/order': {
    vi: {
      what: 'Ca trực kết thúc ({until}) trước khi bắt đầu ({on}).',
      mend: 'Xem lại hai ngày ấy.',
    },
    en: { what: 'The turn ends ({until}) before it begins ({on}).', mend: 'Look at both days again.' },
  },
  'log/twice': {
    vi: {
      what: 'Buổi này đã ghi ở dòng {line}: {row}.',
      mend: 'Bỏ một dòng, hoặc sửa ngày, giờ cho đúng; ghi hai lần thì bị đếm hai lần.',
    },
    en: {
      what: 'This one is already on line {line}: {row}.',
      mend: 'Remove one of them, or correct its day and time; what is written twice is counted twice.',
    },
  },
  'log/too-many': {
    vi: {
      what: 'Trong năm {year}, bộ phận "{office}" có {first} người được phổ biến lần đầu, nhiều hơn {staff} người của bộ phận.',
      mend: 'Xem lại first: người đã dự buổi trước không tính nữa. Bộ phận thêm người thì sửa staff.',
    },
    en: {
      what: 'In {year} the office "{office}" has {first} staff briefed for the first time, more than its {staff}.',
      mend: 'Look at first again: those of an earlier briefing are not counted. If the office has grown, correct staff.',
    },
  },
  'log/bulletin': {
    vi: {
      what: 'Không có bản tin "{bulletin}".',
      mend: 'Ghi đúng tên thư mục. Các bản tin: {known}.',
    },
    en: {
      what: 'There is no programme "{bulletin}".',
      mend: 'Give the name of its folder. Programmes: {known}.',
    },
  },
  'log/other-week': {
    vi: {
      what: 'Buổi ngày {on} thuộc tuần {own}, mà "{bulletin}" là bản tin của tuần {week}.',
      mend: 'Sửa ngày hoặc sửa bulletin. Phát lại bản tin cũ thì bỏ bulletin, ghi vào what.',
    },
    en: {
      what: 'The broadcast of {on} is in week {own}, but "{bulletin}" is the programme of {week}.',
      mend: 'Correct the day or the bulletin. For an old programme that was repeated, use what instead.',
    },
  },
} as const satisfies Record<string, Rule>;
