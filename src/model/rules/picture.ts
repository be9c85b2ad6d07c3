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
} as const satisfies Record<string, Rule>;
