/**
 * Comma-separated values as spreadsheets save them: RFC 4180, with `,` `;` or a tab between the cells.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */

export interface CsvRow {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text that is not CSV. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  readonly line: number;
  readonly fault: 'open-quote' | 'after-quote';

  constructor(line: number, fault: CsvError['fault']) {
    super(`CSV, line ${line}: ${fault}`);
    this.line = line;
    this.fault = fault;
  }
}

const SEPARATORS = [',', ';', '\t'];

/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const head = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const count = (separator: string) => head.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/**
 * The rows of `text` that are not empty, cells without the spaces around them.
 *
 * @throws {CsvError} a quoted cell is not closed, or something follows the quote that closes it
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const source = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let [line, start] = [1, 1];
  let cells: string[] = [];
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: start, cells });
    [cells, start] = [[], line];
  };
  while (at < source.length) {
    const cell = cellAt(source, at, separator, line);
    cells.push(cell.value.trim());
    line += cell.lines;
    at = cell.end + 1;
    if (source[cell.end] !== separator) {
      line += 1;
      endRow();
    } else if (at === source.length) cells.push('');
  }
  endRow();
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where the separator, the line end or the end of the text stands. */
  readonly end: number;
  /** Line ends inside the cell. */
  readonly lines: number;
}

function cellAt(source: string, from: number, separator: string, line: number): Cell {
  const quoted = /[^\S\n\t]*"((?:[^"]|"")*)("?)[^\S\n\t]*/uy;
  quoted.lastIndex = from;
  const match = quoted.exec(source);
  if (match === null) {
    const ends = [source.indexOf(separator, from), source.indexOf('\n', from)].filter((end) => end >= 0);
    const end = Math.min(source.length, ...ends);
    return { value: source.slice(from, end), end, lines: 0 };
  }
  const [, inside = '', close] = match;
  const end = quoted.lastIndex;
  if (close === '') throw new CsvError(line, 'open-quote');
  if (end < source.length && source[end] !== separator && source[end] !== '\n') {
    throw new CsvError(line, 'after-quote');
  }
  return { value: inside.replaceAll('""', '"'), end, lines: inside.split('\n').length - 1 };
}

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** A cell in which the separator, quotes, line ends or outer spaces stand. */
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/u;

/**
 * Text of a CSV file that spreadsheets in Vietnam open as it is: UTF-8 with a byte order mark, `;` between the cells.
 * A cell that would be a formula begins with an apostrophe, which is the spreadsheet's own sign for text.
 *
 * @param rows - the first one the heads; at least two cells each, so that the separator can be told
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `${cells.map(writtenCell).join(';')}\r\n`;
  return BYTE_ORDER_MARK + rows.map(line).join('');
}

function writtenCell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
