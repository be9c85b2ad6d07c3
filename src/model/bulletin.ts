/** The loudspeaker programme of one week, as it is read aloud. */
import { z } from 'astro/zod';
import { weekNamed } from '../lib/week.ts';
import { COLLECTION_NAMES } from './collection-names.ts';
import { entryFields } from './entry.ts';
import { fact, reference } from './field.ts';

/** Syllables a minute of a calm voice; common advice is 130 to 150. */
export const CALM_PACE = 140;

export const bulletinSchema = z.strictObject({
  ...entryFields,
  week: fact(
    z.string().refine((name) => weekNamed(name) !== undefined),
    {
      label: 'Tuần',
      vi: 'Tuần phát: năm, chữ W, số tuần; tuần bắt đầu từ thứ Hai.',
      en: 'Week on air, as ISO 8601 counts weeks.',
      example: '2026-W48',
    },
  ),
  items: fact(
    z
      .array(
        reference(COLLECTION_NAMES, {
          vi: 'Một bài mà bản tin nói tới: mục/tên-thư-mục.',
          en: 'An entry that the programme tells of: collection/folder.',
          example: 'relics/nui-voi',
        }),
      )
      .min(1)
      .max(12),
    {
      label: 'Các mục tin',
      vi: 'Những bài mà bản tin nói tới, theo thứ tự đọc.',
      en: 'Entries that the programme tells of, in the order in which they are read.',
    },
  ),
});
export type Bulletin = z.infer<typeof bulletinSchema>;

/** `2026-w48`: name of the folder of a week’s programme. */
export function bulletinSlug(week: string): string {
  return week.toLowerCase();
}
