/**
 * The first sheet that shows of an Excel workbook (.xlsx), as text. Formulas give the value that was last shown.
 *
 * @see ECMA-376, part 1, 18
 */
import { strFromU8, unzipSync } from 'fflate';
import type { CsvRow } from '../csv.ts';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

/** Why a workbook cannot be read. */
export type WorkbookFault = 'not-a-workbook' | 'too-large' | 'no-sheet';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(`Workbook: ${fault}`);
    this.fault = fault;
  }
}

/** Of all parts, unpacked: far more than any list of a commune. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_COLUMNS = 256;

/** @throws {WorkbookError} it is no workbook, or one that is far too large */
export function readWorkbook(bytes: Uint8Array): readonly CsvRow[] {
  const part = partsOf(bytes);
  const workbook = childOf(part('xl/workbook.xml'), 'workbook');
  const sheet = childrenOf(childOf(workbook, 'sheets'), 'sheet').find(
    ({ attributes }) => (attributes['state'] ?? 'visible') === 'visible',
  );
  const relation = childrenOf(
    childOf(part('xl/_rels/workbook.xml.rels'), 'Relationships'),
    'Relationship',
  ).find(({ attributes }) => attributes['Id'] === sheet?.attributes['r:id']);
  const target = relation?.attributes['Target'];
  if (target === undefined) throw new WorkbookError('no-sheet');
  const data = childOf(
    childOf(part(target.startsWith('/') ? target.slice(1) : `xl/${target}`), 'worksheet'),
    'sheetData',
  );
  const texts = childrenOf(childOf(part('xl/sharedStrings.xml'), 'sst'), 'si').map(richText);
  const is1904 = childOf(workbook, 'workbookPr')?.attributes['date1904'];
  const context = { texts, days: dayStyles(part('xl/styles.xml')), epoch: is1904 === '1' ? 24_107 : 25_569 };
  return childrenOf(data, 'row').flatMap((row, index) => {
    const cells: string[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const column = columnOf(cell.attributes['r']) ?? cells.length;
      if (column >= MAX_COLUMNS) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(cell, context).trim();
    }
    const line = Number(row.attributes['r'] ?? index + 1);
    return cells.some((text) => text !== '') ? [{ line, cells }] : [];
  });
}

function partsOf(bytes: Uint8Array): (path: string) => XmlElement | undefined {
  let total = 0;
  let tooLarge = false;
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }) => {
    if (!/^xl\/.*\.(?:xml|rels)$/u.test(name)) return false;
    total += originalSize;
    tooLarge ||= total > MAX_BYTES;
    return !tooLarge;
  };
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, { filter: wanted });
  } catch {
    throw new WorkbookError('not-a-workbook');
  }
  if (tooLarge) throw new WorkbookError('too-large');
  if (files['xl/workbook.xml'] === undefined) throw new WorkbookError('not-a-workbook');
  return (path) => {
    const file = files[path];
    return file === undefined ? undefined : parseXml(strFromU8(file));
  };
}

/** Text with its runs joined; readings above East Asian letters are left out. */
function richText(element: XmlElement): string {
  const own = childrenOf(element, 't').map(({ text }) => text);
  const runs = childrenOf(element, 'r').map((run) => childOf(run, 't')?.text ?? '');
  return [...own, ...runs]
    .join('')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

/** `C7` → 2. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface CellContext {
  readonly texts: readonly string[];
  /** Numbers of the styles that show days. */
  readonly days: ReadonlySet<number>;
  /** Serial number of 1 January 1970. */
  readonly epoch: number;
}

function cellText(cell: XmlElement, { texts, days, epoch }: CellContext): string {
  const { t: type = 'n', s: style } = cell.attributes;
  const value = childOf(cell, 'v')?.text ?? '';
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is');
    return inline === undefined ? '' : richText(inline);
  }
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || value === '') return value;
  if (style !== undefined && days.has(Number(style))) return dayText(Number(value), epoch);
  // What a sum leaves in the sixteenth digit is not what the sheet shows.
  return String(Number(Number(value).toPrecision(15)));
}

function dayText(serial: number, epoch: number): string {
  return new Date((Math.floor(serial) - epoch) * 86_400_000).toISOString().slice(0, 10);
}

/** Styles of their own numbers, and those that show a day of the month or a year. */
function dayStyles(styles: XmlElement | undefined): ReadonlySet<number> {
  const sheet = childOf(styles, 'styleSheet');
  const own = new Map(
    childrenOf(childOf(sheet, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      (attributes['formatCode'] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''),
    ]),
  );
  const isDay = (id: number) => {
    const format = own.get(id);
    return format === undefined ? (id >= 14 && id <= 17) || id === 22 : /[dy]/iu.test(format);
  };
  return new Set(
    childrenOf(childOf(sheet, 'cellXfs'), 'xf').flatMap(({ attributes }, index) =>
      isDay(Number(attributes['numFmtId'] ?? 0)) ? [index] : [],
    ),
  );
}
