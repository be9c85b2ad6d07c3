/** A value of a schema, asked for field by field. What is asked, and what is taken, follows from the schema alone. */
import { z } from 'astro/zod';
import { shown } from '../../../src/catalog/sheet/shown.ts';
import { fieldName } from '../../../src/catalog/field-name.ts';
import { metaOf, shapeOf, unwrap } from '../../../src/model/field.ts';
import { kindOf } from '../../../src/reports/field-rows.ts';
import { Stop } from '../failure.ts';
import type { Interview } from './interview.ts';

export interface AskContext {
  readonly interview: Interview;
  /** Answers that are given by Enter alone, by field. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What may be chosen where the schema leaves it to the content: entries, offices. */
  readonly choices: (field: string, schema: z.ZodType) => readonly string[];
}

interface Question {
  /** In Vietnamese. */
  readonly name: string;
  readonly schema: z.ZodType;
  /** Text typed → value; nothing for text that cannot be one. */
  readonly read: (typed: string) => unknown;
  readonly hint: string;
}

/** @param field - name of the field, without those it is in */
export async function askValue(field: string, schema: z.ZodType, context: AskContext): Promise<unknown> {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    context.interview.tell(`\n${heading(field, schema)}`);
    return askFields(shapeOf(inner), context);
  }
  if (inner instanceof z.ZodDiscriminatedUnion) return askUnion(field, inner, context);
  if (inner instanceof z.ZodArray) return askList(field, schema, inner, context);
  return askPlain(questionOf(field, schema, context), context.defaults[field], context.interview);
}

/** The fields that must be there; a field with a default answer is asked for, too. */
export async function askFields(
  shape: Readonly<Record<string, z.ZodType>>,
  context: AskContext,
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(shape)) {
    if (schema.safeParse(undefined).success) continue;
    data[field] = schema instanceof z.ZodLiteral ? schema.value : await askValue(field, schema, context);
  }
  return data;
}

function heading(field: string, schema: z.ZodType): string {
  const name = fieldName(field, schema).vi;
  return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}:`;
}

async function askUnion(
  field: string,
  union: z.ZodDiscriminatedUnion,
  context: AskContext,
): Promise<unknown> {
  const key = union.def.discriminator;
  const options = union.options as readonly unknown[] as readonly z.ZodObject[];
  const nameOf = (option: z.ZodObject) => (option.shape[key] as z.ZodLiteral<string>).value;
  const schema = z.enum(options.map(nameOf)).meta({ ...union.meta() });
  const chosen = await askPlain(
    questionOf(field, schema, context),
    context.defaults[field],
    context.interview,
  );
  const option = options.find((candidate) => nameOf(candidate) === chosen);
  return option === undefined ? undefined : askFields(shapeOf(option), context);
}

/** Choices on one line; anything else item by item, until nothing is typed. */
async function askList(
  field: string,
  schema: z.ZodType,
  list: z.ZodArray,
  context: AskContext,
): Promise<unknown> {
  const element = list.element as z.ZodType;
  if (unwrap(element) instanceof z.ZodEnum) {
    const one = questionOf(field, element, context);
    const read = (typed: string) =>
      typed
        .split(/[,;\s]+/u)
        .filter(Boolean)
        .map(one.read);
    const question = { ...one, schema, read, hint: `${one.hint}, cách nhau bằng dấu phẩy` };
    return askPlain(question, context.defaults[field], context.interview);
  }
  const items: unknown[] = [];
  const { interview } = context;
  interview.tell(`\n${heading(field, schema)} ${metaOf(schema).vi ?? ''}`);
  while (await isMore(items.length, schema.safeParse(items).success, interview)) {
    items.push(await askValue(field, element, context));
  }
  return items;
}

async function isMore(count: number, isEnough: boolean, interview: Interview): Promise<boolean> {
  if (!isEnough) return true;
  const answer = await interview.ask(`  Thêm mục ${count + 1}? (c/K) `);
  return /^(?:c|co|có|y|yes)$/iu.test(answer);
}

/** What a field is called and what is to be written there; said once where the sentence begins with the name. */
function nameAndSense(name: string, sense: string): string {
  const begins = sense.toLocaleLowerCase('vi').startsWith(name.toLocaleLowerCase('vi'));
  return begins ? sense : `${name}. ${sense}`;
}

function questionOf(field: string, schema: z.ZodType, context: AskContext): Question {
  const inner = unwrap(schema);
  const options =
    inner instanceof z.ZodEnum ? (inner.options as readonly string[]) : context.choices(field, schema);
  const meta = metaOf(schema);
  const name = nameAndSense(heading(field, schema).slice(0, -1), meta.vi ?? '');
  if (options.length > 0) {
    const hint = `chọn: ${options.map((option, index) => `${index + 1} ${option}`).join(', ')}`;
    return { name, schema, hint, read: (typed) => options[Number(typed) - 1] ?? typed };
  }
  const example = typeof meta.example === 'string' ? `; ví dụ: ${meta.example}` : '';
  return { name, schema, hint: `${kindOf(schema, 'vi')}${example}`, read: readerOf(inner, schema) };
}

function readerOf(inner: z.ZodType, schema: z.ZodType): (typed: string) => unknown {
  const orNull = (typed: string) => typed === '' && schema.safeParse(null).success;
  if (inner instanceof z.ZodNumber) {
    return (typed) => (typed === '' ? (orNull(typed) ? null : undefined) : Number(typed.replace(',', '.')));
  }
  if (inner instanceof z.ZodBoolean) {
    return (typed) =>
      /^(?:c|co|có|true)$/iu.test(typed) ? true : /^(?:k|khong|không|false)$/iu.test(typed) ? false : typed;
  }
  if (inner instanceof z.ZodRecord) return (typed) => ({ vi: typed });
  return (typed) => (orNull(typed) ? null : typed);
}

/** @throws {Stop} the answer is wrong, and cannot be given again */
async function askPlain(
  { name, schema, hint, read }: Question,
  standard: unknown,
  interview: Interview,
): Promise<unknown> {
  const offered = standard === undefined ? '' : ` [Enter: ${shown(standard)}]`;
  for (;;) {
    const typed = await interview.ask(`\n${name}\n  (${hint})${offered}\n> `);
    const value = typed === '' && standard !== undefined ? standard : read(typed);
    const taken = schema.safeParse(value);
    if (taken.success) return taken.data;
    const wrong = `Chưa dùng được "${typed}": cần ${hint}. (This answer cannot be taken.)`;
    if (!interview.isPatient) throw new Stop(`${name}\n  ${wrong}\nChưa ghi gì. (Nothing was written.)`);
    interview.tell(`  ${wrong}`);
  }
}
