/** What stands in a cell → value of a field. Refused rather than guessed where it could mean something else. */
import { z } from 'astro/zod';
import { unwrap } from '../../model/field.ts';

/** Why a cell is refused, and what to write instead; in both languages of reports. */
export interface CellFault {
  readonly vi: string;
  readonly en: string;
}

export type CellValue = { readonly value: unknown } | { readonly fault: CellFault };

/** @param choices - names that stand for the values of a choice, as people write them */
export function cellValue(
  text: string,
  schema: z.ZodType,
  choices: Readonly<Record<string, string>> = {},
): CellValue {
  const inner = unwrap(schema);
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|####)/u.test(text)) {
    return fault(
      `Công thức trong ô bị lỗi (${text}). Hãy gõ lại giá trị.`,
      `The formula of the cell has failed (${text}). Type the value.`,
    );
  }
  if (inner instanceof z.ZodNumber) return numberIn(text);
  if (inner instanceof z.ZodISODate) return dayIn(text);
  if (inner instanceof z.ZodEnum) return choiceIn(text, inner.options as readonly string[], choices);
  return { value: text };
}

function fault(vi: string, en: string): { readonly fault: CellFault } {
  return { fault: { vi, en } };
}

/** `180.000 đ`, `180,000`, `4 sao`; a comma or point that parts fewer than three digits says something else. */
function numberIn(text: string): CellValue {
  const bare = text.replace(/\s*(?:₫|đ|đồng|vnđ|vnd|sao|\*)\.?$/iu, '').replaceAll(/[\s\u00A0]/gu, '');
  if (/^\d+$/u.test(bare) || /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(bare)) {
    return { value: Number(bare.replaceAll(/[.,]/gu, '')) };
  }
  return fault(
    `"${text}" không phải một số nguyên. Chỉ ghi số, như 180000 hoặc 180.000.`,
    `"${text}" is no whole number. Write digits only, such as 180000.`,
  );
}

function dayIn(text: string): CellValue {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (z.iso.date().safeParse(iso).success) return { value: iso };
  return fault(
    `"${text}" không phải ngày có thật. Ghi ngày/tháng/năm, như 05/02/2026.`,
    `"${text}" is no day. Write day/month/year, such as 05/02/2026.`,
  );
}

function choiceIn(
  text: string,
  options: readonly string[],
  choices: Readonly<Record<string, string>>,
): CellValue {
  const same = (a: string) => a.toLocaleLowerCase('vi') === text.toLocaleLowerCase('vi');
  const found = options.find((option) => same(option) || same(choices[option] ?? option));
  if (found !== undefined) return { value: found };
  const known = options.map((option) => choices[option] ?? option).join(', ');
  return fault(
    `"${text}" không có trong các lựa chọn: ${known}.`,
    `"${text}" is none of: ${options.join(', ')}.`,
  );
}
