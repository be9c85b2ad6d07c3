/** What the papers say by themselves: Vietnamese first, English beside it for guests of the commune. */
import type { PlacardRecord, PlacardStatus } from '../../model/placard.ts';
import type { Printed } from '../spec.ts';

export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Words of ours, which no editor has to change. */
export function say(text: string, locale: keyof Words = 'vi'): Printed {
  return { text, field: '', origin: { file: '', line: 1 }, locale };
}

export const STATUS_WORDS: Readonly<Record<PlacardStatus, string>> = {
  planned: 'Chưa in',
  printed: 'Đã in',
  hung: 'Đã treo',
  retired: 'Đã gỡ',
};

export const SETTING_WORDS: Readonly<Record<PlacardRecord['setting'], Words>> = {
  indoor: { vi: 'trong nhà', en: 'indoors' },
  outdoor: { vi: 'ngoài trời', en: 'outdoors' },
};

export const NO_VILLAGE = 'Chưa ghi thôn';
export const NO_OFFICE = 'Chưa ghi bộ phận';
