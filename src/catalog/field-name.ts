/** What a field is called in a sentence: read off what the model says of it, so that there is no second list of fields. */
import type { z } from 'astro/zod';
import { metaOf, unwrap } from '../model/field.ts';

/** A name in both languages of reports. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Where the name ends and the rest of the sentence begins. */
const NAME_END = /[;:.,(]/u;

/** The name of a field at the head of what the model says of it. */
export function nameIn(sentence: string): string {
  return sentence.split(NAME_END)[0]?.trim() ?? '';
}

/** Fields whose sentences begin with the values to choose from, or are too long to be a name. */
const NAMES: Readonly<Record<string, Words>> = {
  title: { vi: 'tên bài', en: 'title' },
  tagline: { vi: 'dòng dưới tên', en: 'tagline' },
  summary: { vi: 'lời giới thiệu', en: 'summary' },
  drawing: { vi: 'tranh vẽ', en: 'drawing' },
  pictures: { vi: 'ảnh', en: 'pictures' },
  recording: { vi: 'bản ghi âm', en: 'recording' },
  figures: { vi: 'các con số', en: 'figures' },
  clip: { vi: 'phim ngắn', en: 'clip' },
  hashtags: { vi: 'thẻ #', en: 'hashtags' },
  posted: { vi: 'ghi nhận đã đăng', en: 'record of posts' },
  publish: { vi: 'có ở trang Ấn phẩm số', en: 'among digital publications' },
  responsible: { vi: 'bộ phận chịu trách nhiệm', en: 'responsible office' },
  verification: { vi: 'mức xác nhận', en: 'confirmation' },
  sources: { vi: 'nguồn', en: 'sources' },
  timeline: { vi: 'các mốc thời gian', en: 'timeline' },
  kind: { vi: 'loại', en: 'kind' },
  kinds: { vi: 'loại hình', en: 'kinds' },
  calendar: { vi: 'lịch âm hay dương', en: 'calendar' },
  coordinates: { vi: 'vị trí trên bản đồ', en: 'position on the map' },
  checkedOn: { vi: 'ngày đối chiếu với cổng dịch vụ công', en: 'day compared with the portal' },
  reviewBy: { vi: 'hạn xem lại', en: 'review day' },
  opens: { vi: 'bài mở ra', en: 'entry it opens' },
  at: { vi: 'nơi treo', en: 'where it hangs' },
  inspectedOn: { vi: 'ngày kiểm tra biển', en: 'day of inspection' },
  ink: { vi: 'kiểu mực', en: 'ink' },
  setting: { vi: 'trong nhà hay ngoài trời', en: 'indoor or outdoor' },
  status: { vi: 'trạng thái', en: 'status' },
  successor: { vi: 'biển thay thế', en: 'successor' },
  offline: { vi: 'giữ trang khi mất sóng', en: 'offline reading' },
  email: { vi: 'hộp thư', en: 'mailbox' },
  address: { vi: 'địa chỉ', en: 'address' },
};

function lowered(text: string): string {
  // A name that is written in capitals, such as OCOP, stays so.
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/**
 * @param schema - of the field; without one there is only its name
 * @example `opening` → `giờ mở cửa`
 */
export function fieldName(name: string, schema: z.ZodType | undefined): Words {
  const known = NAMES[name];
  if (known !== undefined) return known;
  if (schema === undefined) return { vi: name, en: name };
  const meta = metaOf(schema);
  const label = unwrap(schema).meta()?.['label'];
  const first = (sentence: string | undefined) => lowered(nameIn(sentence ?? '')) || name;
  return { vi: typeof label === 'string' ? lowered(label) : first(meta.vi), en: first(meta.en) };
}
