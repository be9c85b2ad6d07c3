/** Fields of the model → fields of Sveltia CMS. @see https://sveltiacms.app/en/docs/fields */
import { z } from 'astro/zod';
import { metaOf, unwrap } from '../model/field.ts';
import type { Site } from '../model/site.ts';
import { vi } from '../strings/vi.ts';
import { formKind, isRequired, jsonOf, type FormKind, type Shape } from './form-kind.ts';
import { formWords, optionLabel, patternMessage, type FormWords } from './form-words.ts';

export interface FormField {
  readonly name: string;
  readonly widget: string;
  readonly label?: string;
  readonly i18n?: boolean | 'duplicate';
  readonly fields?: readonly FormField[];
  readonly [option: string]: unknown;
}

/** Texts that are longer than this get a box of several lines. */
const ONE_LINE = 120;

/** Days that are usually the day of writing. */
const DAYS_OF_WRITING: readonly string[] = ['updatedOn', 'seenOn', 'publishedOn'];

export function formFields(shape: Shape, site: Site): readonly FormField[] {
  return Object.entries(shape).flatMap(([name, schema]) => formField(name, schema, site));
}

/** None for a field that only commands write. */
export function formField(name: string, schema: z.ZodType, site: Site): readonly FormField[] {
  const kind = formKind(schema);
  if (kind.is === 'kept') return [];
  const words = formWords(schema, name);
  const field: FormField = {
    name,
    label: words.label,
    hint: words.hint,
    required: isRequired(schema) && kind.is !== 'boolean',
    widget: 'string',
    ...fieldOptions(name, schema, kind, words, site),
  };
  return [{ ...field, i18n: translation(schema, field) }];
}

/** A list is as long in every locale; its texts differ. */
function translation(schema: z.ZodType, { widget, fields, field, types }: FormField): boolean | 'duplicate' {
  if (metaOf(schema).translated === true) return true;
  if (types !== undefined) return false;
  const inside = [...(fields ?? []), ...(field === undefined ? [] : [field as FormField])];
  if (!inside.some(({ i18n }) => i18n === true || i18n === 'duplicate')) return false;
  return widget === 'list' ? 'duplicate' : true;
}

function fieldOptions(
  name: string,
  schema: z.ZodType,
  kind: FormKind,
  words: FormWords,
  site: Site,
): Partial<FormField> {
  switch (kind.is) {
    case 'text':
      return textOptions(schema, words, site);
    case 'day': {
      const usual = DAYS_OF_WRITING.includes(name) ? { default: '{{now}}' } : {};
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...usual };
    }
    case 'moment':
      return { widget: 'datetime', format: 'YYYY-MM-DD HH:mm' };
    case 'number':
      return numberOptions(name, schema, kind.whole);
    case 'boolean':
      return { widget: 'boolean' };
    case 'picture':
      return { widget: 'image', choose_url: false };
    case 'file':
      return { widget: 'file', choose_url: false, accept: 'audio/*' };
    case 'choice':
      return { widget: 'select', options: optionsOf(schema, kind.options) };
    case 'choices':
      return {
        widget: 'select',
        multiple: true,
        ...itemCounts(schema),
        options: optionsOf(elementOf(schema), kind.options, schema),
      };
    case 'reference':
      return referenceOptions(kind.to);
    case 'references':
      return referencesOptions(schema, kind.to);
    case 'list':
      return listOptions(name, schema, kind.element, words, site);
    case 'group':
    case 'union':
      return { widget: 'object', fields: formFields(kind.shape, site) };
    case 'localized':
      return localizedOptions(kind.text, words, site);
    case 'point':
      return { widget: 'object', fields: pointFields(kind.shape, isRequired(schema), site) };
    case 'kept':
      return {};
  }
}

function elementOf(list: z.ZodType): z.ZodType {
  const inner = unwrap(list);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : list;
}

function optionsOf(schema: z.ZodType, values: readonly string[], named: z.ZodType = schema) {
  return values.map((value) => ({ label: optionLabel(named, value, values), value }));
}

/** Names of what `site.yaml` lists, by id. */
function listed(list: 'offices' | 'portals' | 'locales', site: Site) {
  if (list === 'locales') return site.locales.map(({ id, label }) => ({ label, value: id }));
  const [locale] = site.locales;
  return site[list].map(({ id, name }) => ({ label: name[locale?.id ?? ''] ?? id, value: id }));
}

function textOptions(schema: z.ZodType, words: FormWords, site: Site): Partial<FormField> {
  const { oneOf } = metaOf(schema);
  if (oneOf !== undefined) return { widget: 'select', options: listed(oneOf, site) };
  const { titleIn } = metaOf(schema);
  if (titleIn !== undefined) return { ...relation(titleIn), value_field: 'title' };
  const { maxLength, pattern } = jsonOf(schema);
  const limit = maxLength === undefined ? {} : { maxlength: maxLength };
  const inner = unwrap(schema);
  if (inner instanceof z.ZodURL) {
    return { pattern: [String.raw`^https?://\S+$`, patternMessage(schema, words)], ...limit };
  }
  const rule = pattern === undefined ? {} : { pattern: [`/${pattern}/u`, patternMessage(schema, words)] };
  return { widget: (maxLength ?? 0) > ONE_LINE ? 'text' : 'string', ...limit, ...rule };
}

function numberOptions(name: string, schema: z.ZodType, whole: boolean): Partial<FormField> {
  const { minimum, maximum, exclusiveMinimum } = jsonOf(schema);
  if (name === 'stars' && minimum !== undefined && maximum !== undefined) {
    const stars = Array.from({ length: maximum - minimum + 1 }, (_, at) => minimum + at);
    return { widget: 'select', options: stars.map((value) => ({ label: '★'.repeat(value), value })) };
  }
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + (whole ? 1 : 0));
  const isBound = (value: number | undefined) =>
    value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    widget: 'number',
    value_type: whole ? 'int' : 'float',
    ...(isBound(least) ? { min: least } : {}),
    ...(isBound(maximum) ? { max: maximum } : {}),
    ...(whole ? {} : { step: 0.000_001 }),
  };
}

function relation(collection: string): Partial<FormField> {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['title'],
    search_fields: ['title'],
    i18n: false,
  };
}

/** Another entry, picked by its title; where several collections can be meant, the collection first. */
function referenceOptions(to: readonly string[]): Partial<FormField> {
  const [only] = to;
  if (to.length === 1 && only !== undefined) return relation(only);
  return { widget: 'object', types: typesOf(to) };
}

function referencesOptions(schema: z.ZodType, to: readonly string[]): Partial<FormField> {
  const [only] = to;
  if (to.length === 1 && only !== undefined) return { ...relation(only), multiple: true };
  return { widget: 'list', types: typesOf(to), summary: '{{fields.entry}}', ...itemCounts(schema) };
}

function typesOf(to: readonly string[]) {
  return to.map((collection) => {
    const label = vi.terms.collections[collection as keyof typeof vi.terms.collections];
    const field = { name: 'entry', label: 'Tên bài', ...relation(collection) };
    return { name: collection, label, summary: '{{fields.entry}}', fields: [field] };
  });
}

function itemCounts(schema: z.ZodType) {
  const { minItems, maxItems } = jsonOf(schema);
  return {
    ...(minItems === undefined ? {} : { min: minItems }),
    ...(maxItems === undefined ? {} : { max: maxItems }),
    required: (minItems ?? 0) > 0 && isRequired(schema),
  };
}

function listOptions(
  name: string,
  schema: z.ZodType,
  element: z.ZodType,
  words: FormWords,
  site: Site,
): Partial<FormField> {
  const { oneOf } = metaOf(schema);
  if (oneOf !== undefined)
    return { widget: 'select', multiple: true, ...itemCounts(schema), options: listed(oneOf, site) };
  const kind = formKind(element);
  const counts = { widget: 'list', ...itemCounts(schema) };
  if (kind.is === 'group') {
    const fields = formFields(kind.shape, site);
    return { ...counts, fields, summary: summaryOf(fields), collapsed: 'auto' };
  }
  const said = metaOf(element).vi === undefined ? { label: words.label, hint: '' } : {};
  const [field] = formField('item', element, site);
  return field === undefined ? counts : { ...counts, field: { ...field, ...said, name: `${name}Item` } };
}

/** What an item that is shut is called by: its first two fields. */
function summaryOf(fields: readonly FormField[]): string {
  const said = fields.filter(({ widget }) =>
    ['string', 'text', 'number', 'select', 'datetime', 'image', 'relation'].includes(widget),
  );
  return said
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' · ');
}

function localizedOptions(text: z.ZodType, words: FormWords, site: Site): Partial<FormField> {
  const fields = site.locales.map(({ id, label }, at) => ({
    name: id,
    label,
    widget: (jsonOf(text).maxLength ?? 0) > ONE_LINE ? 'text' : 'string',
    maxlength: jsonOf(text).maxLength,
    required: at === 0,
  }));
  return { widget: 'object', fields, summary: `{{fields.${site.locales[0]?.id ?? ''}}}`, hint: words.hint };
}

/** A point as maps write it; @see ./form-values.ts for the two numbers that the file keeps. */
function pointFields(shape: Shape, required: boolean, site: Site): readonly FormField[] {
  const { lat, lon, ...rest } = shape;
  const example = [lat, lon]
    .map((field) => (field === undefined ? '' : String(metaOf(field).example)))
    .join(', ');
  const point: FormField = {
    name: 'point',
    widget: 'string',
    label: 'Vĩ độ, kinh độ',
    hint: `Dán cả hai số một lần từ ứng dụng bản đồ, hoặc bấm nút để lấy vị trí của máy này. Ví dụ: ${example}`,
    required,
    i18n: false,
    pattern: [
      String.raw`^\s*-?\d{1,2}(\.\d+)?\s*[,;\s]\s*-?\d{1,3}(\.\d+)?\s*$`,
      `Viết hai số, cách nhau bằng dấu phẩy, ví dụ: ${example}`,
    ],
  };
  return [point, ...formFields(rest, site)];
}
