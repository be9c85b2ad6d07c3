/** The inspection round as a table, to be filled in on a computer or a phone. */
import { csvText } from '../../lib/csv.ts';
import { lastState } from './facts.ts';
import { CHECKS } from './inspection-words.ts';
import type { RoundGroup } from './round.ts';

const COLUMNS = [
  'Thôn',
  'Bộ phận phụ trách',
  'Mã',
  'Số hiệu',
  'Trang mở ra',
  'Nơi treo',
  'Chỗ treo',
  'Địa chỉ nơi treo',
  'Địa chỉ đúng khi quét',
  'Khổ',
  'Trạng thái',
  'Dự thảo',
  ...CHECKS,
  'Ghi chú',
  'Ngày kiểm tra',
  'Người kiểm tra',
] as const;

/** Columns that the inspector fills in. */
const BLANK = [...CHECKS, 'Ghi chú', 'Ngày kiểm tra', 'Người kiểm tra'].map(() => '');

export function inspectionCsv(round: readonly RoundGroup[]): string {
  const rows = round.flatMap(({ village, office, placards }) =>
    placards.map((facts) => [
      village,
      office,
      facts.code,
      facts.spec.serial.text,
      facts.title.text,
      facts.place.text,
      facts.spot.text,
      facts.address.text,
      facts.spec.shortAddress.text,
      facts.format,
      lastState(facts),
      facts.draft.length > 0 ? 'có' : 'không',
      ...BLANK,
    ]),
  );
  return csvText([COLUMNS, ...rows]);
}
