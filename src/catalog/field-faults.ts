/** Values of the wrong kind or form, and the rule that explains each. */
import { z } from 'astro/zod';
import { slugify } from '../lib/text.ts';
import type { FieldMeta } from '../model/field.ts';
import type { Issue, IssueValue } from '../model/issue.ts';
import type { IssueId } from '../model/issue-rules.ts';

export interface FieldFault {
  readonly value: unknown;
  /** As it was typed in the file. */
  readonly typed: string | undefined;
  readonly meta: Partial<FieldMeta>;
  /** Values that every message of a field may use. */
  readonly values: Readonly<Record<string, IssueValue>>;
}

type Raise = (id: IssueId, extra?: Record<string, IssueValue>) => Issue;

/** @param expected - type that zod asked for */
export function typeIssue(fault: FieldFault, expected: string, raise: Raise): Issue {
  const kind = kindOf(fault.value);
  const value = fault.typed ?? String(fault.value);
  switch (expected) {
    case 'string':
      return isSimple(fault.value)
        ? raise('field/needs-quotes', { value, kind })
        : raise('field/text', { kind });
    case 'int':
      return raise(typeof fault.value === 'number' ? 'field/integer' : 'field/number', { value });
    case 'number':
      return isSimple(fault.value) || typeof fault.value === 'string'
        ? raise('field/number', { value })
        : raise('field/number', { value: '…' });
    case 'boolean':
      return raise('field/boolean', {
        value: isSimple(fault.value) || typeof fault.value === 'string' ? value : '…',
      });
    case 'array':
      return raise('field/list', { kind });
    default:
      return raise('field/group', { kind });
  }
}

/** @param format - format that zod asked for: `date`, `url`, `regex` */
export function formIssue(fault: FieldFault, format: string, raise: Raise): Issue {
  const value = String(fault.value);
  if (value.includes('\u00A0')) return raise('field/no-break-space');
  if (format === 'date') return dayIssue(value, raise);
  if (format === 'url') return raise('field/web-address', { value });
  if (FILE_NAME.test(value) && !value.includes('/')) {
    return raise('field/file-name', { value, right: fileNameOf(value) });
  }
  return raise(fault.meta.refersTo === undefined ? 'field/form' : 'reference/form', { value });
}

/** Names of pictures and recordings; every other field with a form of its own has none like them. */
const FILE_NAME = /\.(?:jpe?g|png|webp|avif|mp3|m4a|ogg)$/iu;

function fileNameOf(typed: string): string {
  const dot = typed.lastIndexOf('.');
  return `${slugify(typed.slice(0, dot)) || 'tep'}.${typed.slice(dot + 1).toLowerCase()}`;
}

/** People write the day first. */
function dayIssue(value: string, raise: Raise): Issue {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return raise('field/no-such-day', { value });
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(value) ?? [];
  if (day === undefined || month === undefined || year === undefined) return raise('field/date', { value });
  const right = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return z.iso.date().safeParse(right).success
    ? raise('field/day-order', { value, right })
    : raise('field/no-such-day', { value });
}

/** What stands between curly quotation marks, where a value is in them as a whole. */
export function inSmartQuotes(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[“”‘’„](.*)[“”‘’]$/u.exec(value.trim())?.[1] : undefined;
}

function isSimple(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

function kindOf(value: unknown): IssueValue {
  if (Array.isArray(value)) return { vi: 'danh sách', en: 'a list' };
  switch (typeof value) {
    case 'number':
      return { vi: 'số', en: 'a number' };
    case 'boolean':
      return { vi: 'có/không (true/false)', en: 'true or false' };
    case 'string':
      return { vi: 'chữ', en: 'a text' };
    default:
      return { vi: 'nhóm trường', en: 'a group of fields' };
  }
}
