/** A table that somebody saved: an Excel workbook, or CSV in any of the encodings that are met in Vietnam. */
import { CsvError, parseCsv, type CsvRow } from './csv.ts';
import { byteEncoding, decodeBytes, fromLegacy, legacyEncoding } from './legacy/recognise.ts';
import { cleanText } from './text.ts';
import { readWorkbook, WorkbookError, type WorkbookFault } from './workbook/read.ts';

export interface TableFile {
  /** Numbered as the program shows them; cells without spaces around them, in NFC. */
  readonly rows: readonly CsvRow[];
  /** What the letters were in: `UTF-8`, `UTF-16`, `TCVN3`, `VNI`, `Windows-1258`. */
  readonly encoding: string;
}

export type TableFault = WorkbookFault | CsvError['fault'] | 'encoding' | 'old-workbook' | 'empty';

export class TableError extends Error {
  override readonly name = 'TableError';
  readonly fault: TableFault;
  readonly line: number;

  constructor(fault: TableFault, line = 1) {
    super(`Table, line ${line}: ${fault}`);
    this.fault = fault;
    this.line = line;
  }
}

/** @throws {TableError} */
export function readTable(bytes: Uint8Array): TableFile {
  const { rows, encoding } = startsWith(bytes, [0x50, 0x4b]) ? fromWorkbook(bytes) : fromText(bytes);
  if (rows.length === 0) throw new TableError('empty');
  // Letters of TCVN3 and VNI are Latin letters to every program that does not know their fonts.
  const old = legacyEncoding(rows.flatMap(({ cells }) => cells).join('\n'));
  const read = (text: string) => cleanText(old === undefined ? text : fromLegacy(text, old)).trim();
  return {
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.map(read) })),
    encoding: old ?? encoding,
  };
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

function fromWorkbook(bytes: Uint8Array): TableFile {
  try {
    return { rows: readWorkbook(bytes), encoding: 'UTF-8' };
  } catch (error) {
    if (error instanceof WorkbookError) throw new TableError(error.fault);
    throw error;
  }
}

function fromText(bytes: Uint8Array): TableFile {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new TableError('old-workbook');
  const { text, encoding } = textOf(bytes);
  try {
    // A line that Excel itself writes and reads.
    const heading = /^\uFEFF?sep=.\r?\n/u.exec(text)?.[0] ?? '';
    const rows = parseCsv(text.slice(heading.length));
    return { rows: heading === '' ? rows : rows.map((row) => ({ ...row, line: row.line + 1 })), encoding };
  } catch (error) {
    if (error instanceof CsvError) throw new TableError(error.fault, error.line);
    throw error;
  }
}

function textOf(bytes: Uint8Array): { text: string; encoding: string } {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    const encoding = byteEncoding(bytes);
    if (encoding === undefined) throw new TableError('encoding');
    return { text: decodeBytes(bytes, encoding), encoding };
  }
}

/** By the mark at the start, else by the empty halves of Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = [0, 1].map((half) => head.filter((byte, at) => at % 2 === half && byte === 0).length);
  const many = head.length / 8;
  if ((zeros[1] ?? 0) > many && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > many && zeros[1] === 0 ? 'utf-16be' : undefined;
}
