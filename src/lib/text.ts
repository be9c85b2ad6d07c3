/**
 * Text as it is kept everywhere in the project: Unicode NFC, without characters that nobody can see.
 */

/** Characters that are dropped on reading: BOM, zero-width spaces and joiners, soft hyphen, bidi marks. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** One of them. */
export const INVISIBLE_CHARACTER = new RegExp(INVISIBLE.source, 'u');

/** A character that no text holds. */
// eslint-disable-next-line no-control-regex -- these characters are what is looked for
export const CONTROL_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Returns `text` in NFC with LF line ends and without invisible characters. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\r\n?/gu, '\n').normalize('NFC');
}

/** How Unicode names a character by its number: `ế` → `U+1EBF`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The Vietnamese letters without their marks: `Đình Hạ` → `Dinh Ha`. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/Đ/gu, 'D')
    .normalize('NFC');
}

/** `text` with its first letter in upper case, to begin a line. */
export function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('vi') + rest.join('');
}

/** ASCII key for a folder or a file name: `Đền thờ Lê Chân` → `den-tho-le-chan`. */
export function slugify(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Lower-case ASCII words joined by single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
