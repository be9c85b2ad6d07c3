/** Rules about the recordings beside an entry. */
import type { Rule } from './wording.ts';

export const RECORDING_RULES = {
  'recording/missing': {
    vi: {
      what: 'Không có tệp ghi âm "{file}" cạnh bài.',
      mend: 'Chép tệp ghi âm vào thư mục của bài, đúng tên này; hoặc bỏ trường {field}.',
    },
    en: {
      what: 'There is no recording "{file}" beside the entry.',
      mend: 'Copy it into the folder of the entry under this name, or remove the field {field}.',
    },
  },
  'recording/misspelt': {
    vi: {
      what: 'Không có tệp ghi âm "{file}" cạnh bài.',
      mend: 'Trong thư mục có "{near}": sửa lại tên cho khớp.',
    },
    en: {
      what: 'There is no recording "{file}" beside the entry.',
      mend: 'The folder has "{near}": make the names agree.',
    },
  },
  'recording/empty': {
    vi: { what: 'Tệp ghi âm này rỗng (0 byte).', mend: 'Chép lại tệp từ máy ghi âm.' },
    en: { what: 'This recording is empty (0 bytes).', mend: 'Copy it again from the recorder.' },
  },
  'recording/unused': {
    vi: {
      what: 'Không bài nào dùng tệp ghi âm này.',
      mend: 'Ghi tên tệp vào recording của bản có cùng tiếng nói, hay vào clip.sound, hoặc bỏ tệp.',
    },
    en: {
      what: 'No entry uses this recording.',
      mend: 'Name it in recording of the file in the language that is spoken, or in clip.sound, or remove it.',
    },
  },
  'recording/format': {
    vi: {
      what: 'Tệp ghi âm {file} không phải MP3, M4A (AAC) hay OGG mà điện thoại nghe được (bên trong là: {format}).',
      mend: 'Mở bản ghi trên điện thoại hoặc máy tính, xuất thành MP3 hoặc M4A rồi chép lại. Đổi đuôi tên tệp không đổi được bản ghi.',
    },
    en: {
      what: 'The recording {file} is no MP3, M4A (AAC) or OGG that telephones play (it holds: {format}).',
      mend: 'Export the recording as MP3 or M4A and copy it here. Renaming the file does not change it.',
    },
  },
  'recording/too-heavy': {
    vi: {
      what: 'Tệp ghi âm {file} nặng {size} MB, quá mức {max} MB.',
      mend: 'Xuất lại thành MP3 hoặc M4A, một kênh (mono), 64 kbit/s: mỗi phút chừng 0,5 MB. Bài dài thì kể gọn lại.',
    },
    en: {
      what: 'The recording {file} weighs {size} MB, more than {max} MB.',
      mend: 'Export it again as MP3 or M4A, one channel (mono), 64 kbit/s: about 0.5 MB a minute. Tell a long story in fewer words.',
    },
  },
  'recording/too-long': {
    vi: {
      what: 'Tệp {file} dài {seconds} giây; phim ngắn chỉ nhận âm thanh tới {most} giây.',
      mend: 'Cắt còn {most} giây trở lại rồi xuất thành MP3 hoặc M4A; hoặc bỏ clip.sound.',
    },
    en: {
      what: '{file} is {seconds} seconds long; a clip takes a sound of {most} at most.',
      mend: 'Cut it to {most} seconds and export it as MP3 or M4A, or remove clip.sound.',
    },
  },
  'recording/ogg': {
    vi: {
      what: 'Bản ghi {file} là OGG, nhiều máy iPhone không nghe được.',
      mend: 'Nên xuất lại thành MP3 hoặc M4A.',
    },
    en: {
      what: 'The recording {file} is OGG, which many iPhones do not play.',
      mend: 'Better export it as MP3 or M4A.',
    },
  },
} as const satisfies Record<string, Rule>;
