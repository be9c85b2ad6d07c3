/** The order and the groups in which a form asks for the fields of an entry. */
import type { Shape } from './form-kind.ts';

/** Fields that stand before every group; the text itself follows them. */
export const STORY: readonly string[] = ['title', 'tagline', 'summary'];

export interface FormGroup {
  /** Of the group among the form's values; no field of the model has it. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Nothing for the group that takes what the others leave. */
  readonly fields?: readonly string[];
  /** Shut once it is filled in. */
  readonly shut: boolean;
}

export const GROUPS: readonly FormGroup[] = [
  {
    name: 'groupFacts',
    label: 'Dữ kiện',
    hint: 'Những điều riêng của mục này. Chưa chắc thì để trống, đừng đoán.',
    shut: false,
  },
  {
    name: 'groupWay',
    label: 'Ở đâu, mở cửa khi nào',
    hint: 'Để người đến tìm được chỗ và đến đúng giờ.',
    fields: [
      'address',
      'village',
      'formerUnit',
      'coordinates',
      'gettingThere',
      'opening',
      'hours',
      'phone',
      'contacts',
      'venue',
      'where',
      'online',
      'sellers',
    ],
    shut: false,
  },
  {
    name: 'groupPictures',
    label: 'Ảnh, bản ghi âm, tệp kèm',
    hint: 'Ảnh chụp bằng điện thoại cũng tốt; máy tự thu nhỏ và bỏ tọa độ ghi trong ảnh.',
    fields: ['pictures', 'drawing', 'recording', 'attachments'],
    shut: false,
  },
  {
    name: 'groupSources',
    label: 'Nguồn',
    hint: 'Mỗi dữ kiện trong bài lấy từ đâu.',
    fields: ['sources', 'legalBasis'],
    shut: true,
  },
  {
    name: 'groupConfirm',
    label: 'Ai phụ trách, ai xác nhận',
    hint: 'Người đọc thấy bài đã được xác nhận hay chưa.',
    fields: ['responsible', 'verification', 'checkedOn', 'reviewBy', 'updatedOn'],
    shut: true,
  },
  {
    name: 'groupPosts',
    label: 'Bài liên quan, đăng lên kênh, phim ngắn',
    hint: 'Không bắt buộc. Riêng bài đã đổi địa chỉ (tên thư mục) hay chuyển mục thì phải ghi tên cũ ở ô Tên cũ, để mã QR và liên kết cũ vẫn mở được.',
    fields: ['related', 'festivals', 'hashtags', 'channels', 'publish', 'posted', 'clip', 'formerly'],
    shut: true,
  },
];

/** Values of a form that no group holds. */
const APART: readonly string[] = [...STORY, 'body', 'translation'];

/** The group that a field of an entry stands in; nothing for those that stand apart. */
export function groupOf(field: string): FormGroup | undefined {
  if (APART.includes(field)) return undefined;
  return (
    GROUPS.find(({ fields }) => fields?.includes(field)) ?? GROUPS.find(({ fields }) => fields === undefined)
  );
}

/** Fields of `shape` by group, in the order of the form; groups without a field are left out. */
export function groupedFields(shape: Shape): readonly (readonly [FormGroup, Shape])[] {
  return GROUPS.flatMap((group) => {
    const named = group.fields ?? Object.keys(shape);
    const own = named.filter((field) => field in shape && groupOf(field) === group);
    if (own.length === 0) return [];
    return [[group, Object.fromEntries(own.flatMap((name) => entryOf(shape, name)))] as const];
  });
}

function entryOf(shape: Shape, name: string) {
  const field = shape[name];
  return field === undefined ? [] : [[name, field] as const];
}
