/** Rules about the villages that entries name. */
import type { Rule } from './wording.ts';

export const VILLAGE_RULES = {
  'village/unknown': {
    vi: {
      what: 'Chưa có bài nào về “{name}” trong villages.',
      mend: 'Sửa lại tên cho đúng, hoặc thêm bài villages/{slug}/index.{locale}.mdx. Những thôn đã có: {known}.',
    },
    en: {
      what: 'There is no entry for “{name}” in villages.',
      mend: 'Correct the name, or add villages/{slug}/index.{locale}.mdx. Villages so far: {known}.',
    },
  },
  'village/misspelt': {
    vi: { what: 'Không có thôn nào tên “{name}”.', mend: 'Có phải “{near}” không? Ghi đúng như tên ấy.' },
    en: { what: 'No village is called “{name}”.', mend: 'Did you mean “{near}”? Write it exactly so.' },
  },
  'village/former': {
    vi: { what: 'Tên “{name}” là tên cũ của thôn.', mend: 'Ghi tên nay: “{now}”.' },
    en: {
      what: 'The name “{name}” is a former name of the village.',
      mend: 'Write the present one: “{now}”.',
    },
  },
} as const satisfies Record<string, Rule>;
