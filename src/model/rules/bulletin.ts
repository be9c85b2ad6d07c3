/** Rules about the loudspeaker programme. */
import type { Rule } from './wording.ts';

export const BULLETIN_RULES = {
  'bulletin/folder': {
    vi: {
      what: 'Bản tin của tuần {week} nằm trong thư mục "{folder}".',
      mend: 'Sửa week, hoặc đổi tên thư mục thành "{right}".',
    },
    en: {
      what: 'The programme of {week} is in the folder "{folder}".',
      mend: 'Correct week, or rename the folder to "{right}".',
    },
  },
  'bulletin/unnamed': {
    vi: {
      what: 'Bản đọc không nhắc tên bài nào trong items ({titles}).',
      mend: 'Đặt tên bài làm nhan đề (##) hoặc nói tới trong bản đọc; bài không đọc nữa thì bỏ khỏi items.',
    },
    en: {
      what: 'The programme names none of its items ({titles}).',
      mend: 'Name them in a heading (##) or in what is read; take what is not read out of items.',
    },
  },
} as const satisfies Record<string, Rule>;
