/** Rules about infographics and share pictures. */
import type { Rule } from './wording.ts';

export const PICTURE_RULES = {
  'picture/too-long': {
    vi: {
      what: 'Trên ảnh không đủ chỗ cho trường "{field}": "{text}" (thừa chừng {over} ký tự).',
      mend: 'Viết ngắn lại, hoặc thêm dấu cách để xuống dòng được.',
    },
    en: {
      what: 'The picture has no room for "{field}": "{text}" (about {over} characters too many).',
      mend: 'Make it shorter, or add spaces where the line may break.',
    },
  },
  'publish/nothing': {
    vi: {
      what: 'Bài có publish: true nhưng mục này không có ảnh tóm tắt, bài cũng chưa có phim (clip).',
      mend: 'Thêm clip vào bài, hoặc bỏ publish.',
    },
    en: {
      what: 'The entry says publish: true, but entries of this kind have no picture, and it has no clip.',
      mend: 'Add a clip to the entry, or remove publish.',
    },
  },
  'clip/few-scenes': {
    vi: {
      what: 'Bài xin làm phim (clip) nhưng mới kể được {count} cảnh ({locale}), cần ít nhất {least}.',
      mend: 'Viết thêm cảnh vào clip.scenes; hoặc để clip: {} và thêm figures, timeline cho bài.',
    },
    en: {
      what: 'The entry asks for a clip but tells only {count} scenes ({locale}); it takes {least}.',
      mend: 'Write more scenes into clip.scenes, or leave clip: {} and give the entry figures or a timeline.',
    },
  },
} as const satisfies Record<string, Rule>;
