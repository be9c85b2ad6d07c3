/** Numbers and paths as messages to staff write them. */
import { relative, sep } from 'node:path';

const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
export const tenths = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @example `1.204` */
export function count(value: number): string {
  return whole.format(value);
}

/** @example `0,4 giây`; from a minute on `2 phút 05 giây` */
export function elapsed(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 59.95) return `${tenths.format(seconds)} giây`;
  const rounded = Math.round(seconds);
  return `${whole.format(Math.floor(rounded / 60))} phút ${String(rounded % 60).padStart(2, '0')} giây`;
}

/** A path as it would be typed in the current folder; absolute when it is outside of it. */
export function shownPath(path: string, folder = process.cwd()): string {
  const near = relative(folder, path);
  return near === '' ? '.' : near === '..' || near.startsWith(`..${sep}`) ? path : near;
}

/** Rows of cells in columns, each as wide as its widest cell, numbers to the right; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}
