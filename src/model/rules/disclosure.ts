/** Rules about what the commune discloses, and about the documents that go with it. */
import type { Rule } from './wording.ts';

export const DISCLOSURE_RULES = {
  'disclosure/always': {
    vi: {
      what: 'Mục {item} phải niêm yết thường xuyên (Luật 10/2022), mà bài lại có ngày kết thúc.',
      mend: 'Bỏ postedUntil; khi nội dung thay đổi thì sửa bài.',
    },
    en: {
      what: 'Item {item} is posted for good (Law 10/2022), but the entry has a last day.',
      mend: 'Remove postedUntil; change the entry when its content changes.',
    },
  },
  'disclosure/too-short': {
    vi: {
      what: 'Niêm yết đến {until} là chưa đủ {days} ngày liên tục kể từ {from}.',
      mend: 'Niêm yết ít nhất đến {least}.',
    },
    en: {
      what: 'Posting until {until} is less than {days} days in a row from {from}.',
      mend: 'Post it until {least} at the earliest.',
    },
  },
  'disclosure/loudspeaker-run': {
    vi: {
      what: 'Mục {item} phải đọc trên loa ít nhất {days} ngày liên tiếp; ở đây nhiều nhất chỉ {run} ngày liền nhau.',
      mend: 'Ghi đủ {days} ngày liền nhau vào loudspeakerDays, kể cả những ngày sắp đọc.',
    },
    en: {
      what: 'Item {item} is read out at least {days} days in a row; the longest run here is {run}.',
      mend: 'Give {days} days in a row in loudspeakerDays, those to come among them.',
    },
  },
  'disclosure/no-loudspeaker': {
    vi: {
      what: 'Mục {item} phải đọc trên loa ít nhất {days} ngày liên tiếp; bài chưa ghi ngày nào.',
      mend: 'Hẹn ngày với đài truyền thanh rồi ghi vào loudspeakerDays.',
    },
    en: {
      what: 'Item {item} is read out at least {days} days in a row; no day is given yet.',
      mend: 'Agree on the days with the station and write them into loudspeakerDays.',
    },
  },
  'disclosure/no-board': {
    vi: {
      what: 'Mục {item} phải niêm yết cả tại trụ sở; bài chưa ghi là có.',
      mend: 'Dán ở bảng tin rồi thêm board vào forms.',
    },
    en: {
      what: 'Item {item} has to hang at the seat as well; the entry does not say that it does.',
      mend: 'Put it on the board, then add board to forms.',
    },
  },
  'disclosure/late': {
    vi: {
      what: 'Ký ngày {decided}, công khai ngày {from}: quá {days} ngày làm việc, hạn là {limit} (chưa trừ ngày nghỉ lễ).',
      mend: 'Xem lại hai ngày ấy. Trễ thật thì để nguyên; bảng công khai của quý nêu đúng ngày.',
    },
    en: {
      what: 'Signed on {decided} and disclosed on {from}: past {days} working days, which ended on {limit} (holidays not counted).',
      mend: 'Look at both days again. If it was late, leave it; the list of the quarter gives the days as they are.',
    },
  },
  'disclosure/draft-decided': {
    vi: {
      what: 'Bài vừa là dự thảo đang lấy ý kiến, vừa có quyết định đã ký.',
      mend: 'Đã ký rồi thì bỏ opinions; còn là dự thảo thì bỏ decision.',
    },
    en: {
      what: 'The entry is a draft on which opinions are asked, and has a decision that is signed.',
      mend: 'Remove opinions once it is signed, or decision while it is a draft.',
    },
  },
  'disclosure/personal-without-end': {
    vi: {
      what: 'Bài có dữ liệu cá nhân mà không có ngày gỡ.',
      mend: 'Ghi postedUntil: hết ngày ấy trang tự gỡ bài và tệp kèm.',
    },
    en: {
      what: 'The entry has personal data, but no day on which it comes down.',
      mend: 'Give postedUntil: after that day the entry and its files are taken down.',
    },
  },
  'disclosure/personal-always': {
    vi: {
      what: 'Mục {item} niêm yết thường xuyên, không được chứa dữ liệu cá nhân.',
      mend: 'Bỏ tên, thông tin của người dân khỏi bài và tệp kèm, rồi bỏ personalData.',
    },
    en: {
      what: 'Item {item} is posted for good and must hold no personal data.',
      mend: 'Take names and details of persons out of the entry and its files, then remove personalData.',
    },
  },
  'disclosure/personal-linked': {
    vi: {
      what: '{ref} có dữ liệu cá nhân và sẽ bị gỡ, nên không bài nào, biển nào được dẫn tới.',
      mend: 'Bỏ chỗ dẫn này; người cần xem vào từ mục Công khai.',
    },
    en: {
      what: '{ref} has personal data and will be taken down, so that no entry or placard may lead to it.',
      mend: 'Remove this reference; those concerned find it in the list of disclosures.',
    },
  },
  'disclosure/personal-posted': {
    vi: {
      what: 'Bài có dữ liệu cá nhân thì không đưa lên ấn phẩm, phim hay mạng xã hội.',
      mend: 'Bỏ publish, clip, posted, và social trong forms.',
    },
    en: {
      what: 'An entry with personal data goes to no publication, clip or social network.',
      mend: 'Remove publish, clip, posted, and social from forms.',
    },
  },
  'disclosure/taken-down-early': {
    vi: {
      what: 'Gỡ bản giấy ngày {down} khi chưa hết hạn niêm yết ({least}).',
      mend: 'Dán lại cho đủ ngày, hoặc sửa takenDownOn.',
    },
    en: {
      what: 'The paper came down on {down}, before its time was over ({least}).',
      mend: 'Put it up again for the days that are missing, or mend takenDownOn.',
    },
  },
  'attachment/missing': {
    vi: {
      what: 'Không có tệp "{file}" cạnh bài.',
      mend: 'Chép tệp PDF vào thư mục của bài, đúng tên này; hoặc bỏ dòng này.',
    },
    en: {
      what: 'There is no file "{file}" beside the entry.',
      mend: 'Copy the PDF into the folder of the entry under this name, or remove this item.',
    },
  },
  'attachment/unused': {
    vi: {
      what: 'Bài không nhắc tới tệp này, nên trang không đưa lên.',
      mend: 'Ghi tên tệp vào attachments, hoặc bỏ tệp.',
    },
    en: {
      what: 'The entry does not name this file, so that the site leaves it out.',
      mend: 'Name it in attachments, or remove the file.',
    },
  },
  'attachment/no-pdf': {
    vi: {
      what: 'Tệp {file} không phải PDF.',
      mend: 'Mở tệp ở nơi đã soạn, chọn Lưu thành PDF rồi chép lại. Đổi đuôi tên tệp không đổi được tệp.',
    },
    en: {
      what: 'The file {file} is no PDF.',
      mend: 'Open it where it was written, save it as PDF and copy it here. Renaming the file does not change it.',
    },
  },
  'attachment/broken': {
    vi: {
      what: 'Tệp PDF {file} bị cụt, mở ra sẽ lỗi.',
      mend: 'Chép lại tệp từ nơi đã xuất.',
    },
    en: {
      what: 'The PDF {file} is cut short and will not open.',
      mend: 'Copy it again from where it was made.',
    },
  },
  'attachment/too-heavy': {
    vi: {
      what: 'Tệp {file} nặng {size} MB, quá mức {max} MB.',
      mend: 'Quét lại ở 200 dpi, hoặc tách thành nhiều tệp.',
    },
    en: {
      what: '{file} weighs {size} MB, more than {max} MB.',
      mend: 'Scan it again at 200 dpi, or split it.',
    },
  },
} as const satisfies Record<string, Rule>;
