/** What forms say of a field: read off the sentence that the model says of it, so that forms and checks agree. */
import { inline } from '../catalog/example.ts';
import { nameIn } from '../catalog/field-name.ts';
import { capitalised } from '../lib/text.ts';
import { metaOf } from '../model/field.ts';
import { vi } from '../strings/vi.ts';
import type { z } from 'astro/zod';
import { formKind, jsonOf } from './form-kind.ts';

export interface FormWords {
  readonly label: string;
  /** The rest of the sentence, and an example. */
  readonly hint: string;
}

/**
 * @param name - of the field, said where the model has no sentence
 */
export function formWords(schema: z.ZodType, name: string): FormWords {
  const meta = metaOf(schema);
  const sentence = forForms(meta.vi ?? name);
  const label = meta.label ?? capitalised(nameIn(sentence));
  const said = sentence.replace(/\.$/u, '') === label || namesOptions(schema) ? '' : sentence;
  const example = typedExample(schema);
  return { label, hint: [said, example === '' ? '' : `Ví dụ: ${example}`].filter(Boolean).join(' ') };
}

/** Whether the sentence tells what each value means, which the values to choose from tell themselves. */
function namesOptions(schema: z.ZodType): boolean {
  return ['choice', 'choices', 'union'].includes(formKind(schema).is) && optionNames(schema) !== undefined;
}

/** A sentence of the model without what only those need who type YAML. */
function forForms(sentence: string): string {
  return sentence
    .replaceAll(/\btrue(?:,|:| khi| nếu)? /gu, '')
    .replaceAll(/\bfalse khi/gu, 'bỏ dấu khi')
    .replaceAll(/\bnull\b/gu, 'để trống')
    .replaceAll(/ ?\((?:trong site\.yaml|mục\/tên-thư-mục)\)/gu, '')
    .replaceAll(/(?:: | ?, )?(?:mục|[a-z]+)\/(?:tên-thư-mục|…)(?: hoặc [a-z]+\/…)?\.?/gu, '')
    .replace(/^Mã bộ phận/u, 'Bộ phận')
    .replace(/; npm run [^;]*$/u, '.')
    .trim();
}

function typedExample(schema: z.ZodType): string {
  const { example, oneOf } = metaOf(schema);
  const isWord = typeof example === 'string' || typeof example === 'number';
  const isTyped = ['text', 'number', 'day', 'moment'].includes(formKind(schema).is) && oneOf === undefined;
  return isWord && isTyped && example !== '2026-11-23' ? String(example) : '';
}

/** Vietnamese names of the values that a field may have; those that the sentence or the pages give them. */
export function optionNames(schema: z.ZodType): Readonly<Record<string, string>> | undefined {
  const { options, vi: sentence = '' } = metaOf(schema);
  if (options !== undefined) return options;
  const inSentence = [...sentence.matchAll(/(?<value>[a-z][a-z-]*) \((?<name>[^)]+)\)/gu)];
  return inSentence.length === 0
    ? undefined
    : Object.fromEntries(inSentence.map(({ groups }) => [groups?.['value'] ?? '', groups?.['name'] ?? '']));
}

/** Names that the pages give to values. */
const TERMS: readonly Readonly<Record<string, string>>[] = [
  vi.terms.collections,
  vi.terms.relicKinds,
  vi.terms.relicRanks,
  vi.terms.placeKinds,
  vi.terms.productKinds,
];

/** The Vietnamese name of one of `values`. */
export function optionLabel(schema: z.ZodType, value: string, values: readonly string[]): string {
  const named = optionNames(schema)?.[value];
  const term = TERMS.find((terms) => values.every((each) => each in terms))?.[value];
  return capitalised(named ?? term ?? value);
}

/** What is said where a text does not follow its pattern. */
export function patternMessage(schema: z.ZodType, { hint, label }: FormWords): string {
  const { example } = metaOf(schema);
  const shown =
    example === undefined || example === null ? hint : `ví dụ: ${inline(example).replaceAll("'", '')}`;
  const { maxLength } = jsonOf(schema);
  return `${label}: viết chưa đúng mẫu${shown === '' ? '' : `, ${shown}`}${maxLength === undefined ? '' : '.'}`;
}
