/** Rules about the photos beside an entry: what can be opened and shown. */
import type { Rule } from './wording.ts';

export const PHOTO_RULES = {
  'photo/heic': {
    vi: {
      what: 'Ảnh {file} là ảnh HEIC của điện thoại, trình duyệt không mở được.',
      mend: 'Mở ảnh trên điện thoại hoặc máy tính, xuất (lưu thành) JPEG rồi chép lại. Đổi đuôi tên tệp không đổi được ảnh. Để máy iPhone chụp JPEG: Cài đặt › Camera › Định dạng › Tương thích nhất.',
    },
    en: {
      what: 'The photo {file} is a HEIC photo from a telephone, which browsers cannot open.',
      mend: 'Open it on the telephone or a computer, export it as JPEG, and copy it here. Renaming the file does not change it. To have an iPhone take JPEG: Settings › Camera › Formats › Most Compatible.',
    },
  },
  'photo/svg': {
    vi: {
      what: 'Tệp {file} là hình vẽ SVG. SVG có thể chứa mã lệnh nên không nhận từ nội dung.',
      mend: 'Mở hình trong trình duyệt hoặc phần mềm vẽ, xuất thành PNG rộng 1.440 điểm trở lên, rồi dùng tệp PNG ấy.',
    },
    en: {
      what: 'The file {file} is an SVG drawing. SVG can hold scripts, so it is not taken from the content.',
      mend: 'Open it in a browser or a drawing program, export it as a PNG at least 1,440 pixels wide, and use that.',
    },
  },
  'photo/format': {
    vi: {
      what: 'Tệp {file} không phải ảnh JPEG, PNG, WebP hay AVIF (bên trong là: {format}).',
      mend: 'Mở tệp gốc bằng phần mềm xem ảnh, lưu thành JPEG rồi chép lại. Đổi đuôi tên tệp không đổi được ảnh.',
    },
    en: {
      what: 'The file {file} is no JPEG, PNG, WebP or AVIF picture (it holds: {format}).',
      mend: 'Open the original in a picture viewer, save it as JPEG and copy it here. Renaming the file does not change it.',
    },
  },
  'photo/extension': {
    vi: {
      what: 'Đuôi tên của {file} không đúng: bên trong là ảnh {format}.',
      mend: 'Ảnh vẫn dùng được. Nên đổi tên thành {right}, cả tệp lẫn trong pictures.',
    },
    en: {
      what: 'The ending of {file} is wrong: it holds a {format} picture.',
      mend: 'The picture is used all the same. Better rename it to {right}, both the file and in pictures.',
    },
  },
  'photo/animated': {
    vi: {
      what: 'Ảnh {file} là ảnh động, có {frames} khung hình.',
      mend: 'Chọn một khung hình, lưu thành JPEG hoặc PNG rồi chép lại.',
    },
    en: {
      what: 'The picture {file} moves: it has {frames} frames.',
      mend: 'Choose one frame, save it as JPEG or PNG, and copy it here.',
    },
  },
  'photo/too-large': {
    vi: {
      what: 'Ảnh {file} có {width} × {height} điểm, quá mức {max} triệu điểm.',
      mend: 'Thu nhỏ ảnh còn chừng 4.000 điểm bề rộng rồi chép lại; trang không dùng nhiều hơn thế.',
    },
    en: {
      what: 'The picture {file} has {width} × {height} pixels, more than {max} million.',
      mend: 'Make it about 4,000 pixels wide and copy it here; pages use no more than that.',
    },
  },
  'photo/too-heavy': {
    vi: {
      what: 'Tệp {file} nặng {size} MB, quá mức {max} MB cho một ảnh.',
      mend: 'Lưu ảnh thành JPEG, bề rộng chừng 4.000 điểm, rồi chép lại.',
    },
    en: {
      what: 'The file {file} weighs {size} MB, more than {max} MB for one picture.',
      mend: 'Save the picture as JPEG, about 4,000 pixels wide, and copy it here.',
    },
  },
  'photo/cut-short': {
    vi: {
      what: 'Tệp ảnh {file} bị đứt: thiếu phần cuối.',
      mend: 'Chép lại ảnh từ máy ảnh hoặc điện thoại, đợi chép xong mới rút thẻ, rút dây.',
    },
    en: {
      what: 'The picture {file} is cut short: its end is missing.',
      mend: 'Copy it again from the camera or telephone, and wait until it has been copied.',
    },
  },
  'photo/damaged': {
    vi: {
      what: 'Không mở được ảnh {file}: {reason}.',
      mend: 'Chép lại ảnh từ bản gốc; nếu vẫn hỏng, mở bằng phần mềm xem ảnh rồi lưu thành JPEG mới.',
    },
    en: {
      what: 'The picture {file} cannot be opened: {reason}.',
      mend: 'Copy it again from the original; if that fails too, open it in a picture viewer and save it as a new JPEG.',
    },
  },
  'photo/handbook': {
    vi: {
      what: 'Ảnh {file} của sổ tay không phải PNG đọc được, hoặc có phần trong suốt.',
      mend: 'Xuất lại ảnh thành PNG nền đặc, rồi chép đè lên tệp này.',
    },
    en: {
      what: 'The picture {file} of the handbook is no PNG that can be read, or parts of it are transparent.',
      mend: 'Export it as a PNG without transparency and put that in its place.',
    },
  },
  'photo/small': {
    vi: {
      what: 'Ảnh {file} chỉ rộng {width} điểm, lên trang sẽ mờ.',
      mend: 'Nếu có bản gốc lớn hơn thì dùng bản ấy: nên rộng từ {least} điểm. Ảnh gửi qua Zalo, Messenger thường đã bị thu nhỏ.',
    },
    en: {
      what: 'The picture {file} is only {width} pixels wide and will look blurred.',
      mend: 'If there is a larger original, use that: {least} pixels or more. Pictures sent by Zalo or Messenger have often been shrunk.',
    },
  },
} as const satisfies Record<string, Rule>;
