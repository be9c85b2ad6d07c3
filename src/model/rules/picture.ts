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
  'post/too-long': {
    vi: {
      what: 'Bài đăng {channel} ({locale}): trường "{field}" dài quá {over} ký tự, mà không ngắt được ở cuối câu.',
      mend: 'Viết câu đầu của "{field}" ngắn lại ít nhất {over} ký tự.',
    },
    en: {
      what: 'The post on {channel} ({locale}): the field "{field}" is {over} characters too long and has no sentence to end at.',
      mend: 'Make the first sentence of "{field}" at least {over} characters shorter.',
    },
  },
  'post/heavy-picture': {
    vi: {
      what: 'Ảnh {file} nặng {kb} KB, quá mức {most} KB của {channel}.',
      mend: 'Dùng ảnh chụp đơn giản hơn, hoặc bỏ ảnh chụp khỏi pictures để dùng tranh vẽ.',
    },
    en: {
      what: 'The picture {file} has {kb} KB, more than the {most} KB that {channel} takes.',
      mend: 'Use a plainer photo, or remove it from pictures so that the drawing stands in.',
    },
  },
  'clip/too-long': {
    vi: {
      what: 'Phim ({locale}) dài nhất {most} giây, chỉ đủ cho {kept} trong {count} cảnh của clip.scenes.',
      mend: 'Viết câu ngắn lại (mỗi cảnh chừng 50 chữ cái nếu có sáu cảnh), ghi seconds nhỏ hơn, hoặc bớt cảnh.',
    },
    en: {
      what: 'A clip ({locale}) lasts {most} seconds at most, enough for {kept} of the {count} scenes of clip.scenes.',
      mend: 'Shorten the sentences (about 50 letters a scene where there are six), give fewer seconds, or leave scenes out.',
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
