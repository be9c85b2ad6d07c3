/** A PDF as its objects say, for tests of what no reader shows: boxes, colours, operators, metadata. */
import { inflateSync } from 'node:zlib';
import { ptToMm } from '../lib/length.ts';
import { PdfDict, PdfReader, PdfRef, PdfWord, type PdfValue } from './pdf-values.ts';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

export interface PdfPage {
  readonly dict: PdfDict;
  readonly operations: readonly Operation[];
  /** Left, bottom, right and top of the box `name`, in millimetres; empty where the page has none. */
  readonly boxMm: (name: string) => readonly number[];
}

export interface PdfFile {
  /** Of the header: `1.4`. */
  readonly version: string;
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  readonly info: PdfDict;
  readonly pages: readonly PdfPage[];
  /** Every dictionary of the file that is an object of its own. */
  readonly dicts: readonly PdfDict[];
  /** XMP. */
  readonly metadata: string;
  /** The value at `path` from `start` on, through references. */
  readonly get: (start: PdfValue | undefined, ...path: readonly (string | number)[]) => PdfValue | undefined;
  /**
   * Bytes of the stream that `value` refers to, inflated.
   *
   * @throws {TypeError} it refers to none
   */
  readonly stream: (value: PdfValue | undefined) => Buffer;
}

/**
 * Reads a file such as our writer makes: one table of plain objects.
 *
 * @throws {SyntaxError} an object is not where the table says, or not as it must be
 */
export function readPdf(pdf: Uint8Array): PdfFile {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map(offsetsIn(source).map(([id, offset]) => [id, objectAt(source, id, offset)]));
  const get: PdfFile['get'] = (start, ...path) => {
    const value = start instanceof PdfRef ? objects.get(start.id)?.value : start;
    const [step, ...rest] = path;
    if (step === undefined) return value;
    if (value instanceof PdfDict) return get(value.get(String(step)), ...rest);
    return Array.isArray(value) ? get((value as readonly PdfValue[])[Number(step)], ...rest) : undefined;
  };
  const stream: PdfFile['stream'] = (value) => {
    const bytes = value instanceof PdfRef ? objects.get(value.id)?.stream : undefined;
    if (bytes === undefined) throw new TypeError('There is no stream.');
    return bytes;
  };
  const trailer = asDict(new PdfReader(source, source.lastIndexOf('trailer') + 'trailer'.length).next());
  const catalog = asDict(get(trailer, 'Root'));
  return {
    version: /^%PDF-(\d\.\d)/u.exec(source)?.[1] ?? '',
    trailer,
    catalog,
    info: asDict(get(trailer, 'Info')),
    pages: listOf(get(catalog, 'Pages', 'Kids')).map((kid) => pageOf(asDict(get(kid)), stream)),
    dicts: [...objects.values()].map(({ value }) => value).filter((value) => value instanceof PdfDict),
    metadata: stream(catalog.get('Metadata')).toString('utf8'),
    get,
    stream,
  };
}

function asDict(value: PdfValue | undefined): PdfDict {
  if (value instanceof PdfDict) return value;
  throw new SyntaxError('There is no dictionary.');
}

/** A single value is a list of one. */
function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
}

/** @see ISO 32000-1, 7.5.4 */
function offsetsIn(source: string): readonly (readonly [id: number, offset: number])[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n?$/u.exec(source)?.[1]);
  const [head = '', count = ''] = /^xref\n0 (\d+)\n/u.exec(source.slice(start)) ?? [];
  if (head === '') throw new SyntaxError('There is no table of objects.');
  return Array.from({ length: Number(count) - 1 }, (_, index) => {
    const line = source.slice(start + head.length + 20 * (index + 1), start + head.length + 20 * (index + 2));
    const [, offset] = /^(\d{10}) 00000 n \n$/u.exec(line) ?? [];
    if (offset === undefined) throw new SyntaxError(`Object ${index + 1} has no place.`);
    return [index + 1, Number(offset)] as const;
  });
}

function objectAt(
  source: string,
  id: number,
  offset: number,
): { value: PdfValue | undefined; stream?: Buffer } {
  const head = `${id} 0 obj\n`;
  if (!source.startsWith(head, offset)) throw new SyntaxError(`Object ${id} is not in its place.`);
  const reader = new PdfReader(source, offset + head.length);
  const value = reader.next();
  const end = reader.next();
  if (!(end instanceof PdfWord)) throw new SyntaxError(`Object ${id} has no end.`);
  if (end.word !== 'stream' || !(value instanceof PdfDict)) return { value };
  const start = reader.at + 1;
  const bytes = Buffer.from(source.slice(start, start + Number(value.get('Length'))), 'latin1');
  return { value, stream: value.get('Filter') === '/FlateDecode' ? inflateSync(bytes) : bytes };
}

function pageOf(dict: PdfDict, stream: PdfFile['stream']): PdfPage {
  return {
    dict,
    operations: operationsIn(
      listOf(dict.get('Contents'))
        .map((part) => stream(part).toString('latin1'))
        .join('\n'),
    ),
    boxMm: (name) => listOf(dict.get(name)).map((value) => ptToMm(Number(value))),
  };
}

function operationsIn(content: string): readonly Operation[] {
  const reader = new PdfReader(content);
  const operations: Operation[] = [];
  let operands: PdfValue[] = [];
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (value instanceof PdfWord) {
      operations.push({ operator: value.word, operands });
      operands = [];
    } else operands.push(value);
  }
  return operations;
}
