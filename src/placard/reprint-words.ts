/** Why the face of a placard is not what it was, in words for staff. */
import { stringsFor } from '../strings/index.ts';
import type { FaceField } from './face-fields.ts';
import { FORMATS } from './formats.ts';
import type { ChangedPlacard, FaceChange } from './reprint.ts';

const SECOND = ', tiếng thứ hai';

const NAMES: Readonly<Record<FaceField, string>> = {
  payload: 'Địa chỉ trong mã QR',
  'symbol.level': 'Mức sửa lỗi của mã QR',
  format: 'Khổ biển',
  ink: 'Kiểu in',
  gate: 'Màu của loại',
  drawing: 'Tranh vẽ',
  'draft.first': 'Dấu dự thảo',
  'draft.second': `Dấu dự thảo${SECOND}`,
  commune: 'Tên xã',
  city: 'Tên tỉnh, thành phố',
  'kind.first': 'Loại',
  'kind.second': `Loại${SECOND}`,
  'title.first': 'Tên',
  'title.second': `Tên${SECOND}`,
  'tagline.first': 'Dòng giới thiệu',
  'tagline.second': `Dòng giới thiệu${SECOND}`,
  'call.lead': 'Lời mời quét',
  'call.purpose': 'Quét để làm gì',
  'call.second': `Lời mời quét${SECOND}`,
  'call.secondLead': `Lời mời quét${SECOND}`,
  shortAddress: 'Địa chỉ để gõ',
  serial: 'Số hiệu',
  'trust.first': 'Lời dặn về địa chỉ',
  'trust.second': `Lời dặn về địa chỉ${SECOND}`,
  domain: 'Tên miền đáng tin',
  'promise.first': 'Lời cam kết',
  'promise.second': `Lời cam kết${SECOND}`,
  'shortPromise.first': 'Lời cam kết',
  'shortPromise.second': `Lời cam kết${SECOND}`,
  'office.label': 'Chữ trước tên bộ phận',
  'office.name': 'Bộ phận phụ trách',
  'hotline.number': 'Số điện thoại gọi xã',
  'hotline.label': 'Chữ cạnh số điện thoại',
};

/** Choices as people call them; the others are called as in the content. */
const CHOICES: Readonly<Partial<Record<FaceField, Readonly<Record<string, string>>>>> = {
  format: Object.fromEntries(Object.entries(FORMATS).map(([format, { name }]) => [format, name.vi])),
  ink: { full: 'in màu đủ', saving: 'tiết kiệm mực' },
  gate: stringsFor('vi').terms.gates,
};

const UNQUOTED: readonly FaceField[] = [
  'symbol.level',
  'format',
  'ink',
  'gate',
  'drawing',
  'serial',
  'payload',
];

const NOTHING = 'không in';

/** The reasons, one a line; never none. */
export function reprintReasons({ placard, saved, changes, restyled }: ChangedPlacard): readonly string[] {
  const reasons = changes.map(changeText);
  if (saved.opens !== placard.opens) reasons.unshift(`Mở trang khác: ${saved.opens} → ${placard.opens}`);
  if (restyled) {
    reasons.push(
      changes.length === 0
        ? 'Chữ vẫn như cũ, nhưng bố cục, phông chữ hoặc tranh vẽ của công cụ đã đổi'
        : 'Ngoài ra, bố cục, phông chữ hoặc tranh vẽ của công cụ cũng đã đổi',
    );
  }
  return reasons;
}

function changeText(change: FaceChange): string {
  const { field } = change;
  if (field === 'draft.first' && change.new === undefined) {
    return `Bỏ dấu "${change.old ?? ''}": bài đã được xác nhận`;
  }
  if (field === 'draft.first' && change.old === undefined) {
    return `Thêm dấu "${change.new ?? ''}": bài chưa được xác nhận`;
  }
  return `${NAMES[field]}: ${valueText(field, change.old)} → ${valueText(field, change.new)}`;
}

function valueText(field: FaceField, value: string | undefined): string {
  if (value === undefined) return NOTHING;
  return UNQUOTED.includes(field) ? (CHOICES[field]?.[value] ?? value) : `"${value}"`;
}
