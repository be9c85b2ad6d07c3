/** A translation's file as text, with the marks of what it was made from; everything else stays as it was typed. */

/** The lines of the front matter from `translation:` up to the next field. */
const TRANSLATION = /(?<=^|\n)translation:[^\n]*(?:\n(?:[ \t][^\n]*|(?=\n)|$))*/u;

/** Lines of `of` in the group, and those below it that stand further in. */
const OF = /\n([ \t]+)of:[^\n]*(?:\n\1[ \t][^\n]*)*/u;

/**
 * @param text - of a file without fault, with any line ends
 * @param marks - by field
 * @throws {RangeError} there is no field `translation`, which the check would have found
 */
export function withMarks(text: string, marks: Readonly<Record<string, string>>): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const end = plain.indexOf('\n---', 4);
  const front = plain.slice(0, end);
  if (!TRANSLATION.test(front)) throw new RangeError('The file has no field "translation".');
  const marked = front.replace(TRANSLATION, (group) => groupWith(marks, group));
  return (marked + plain.slice(end)).replaceAll('\n', lineEnd);
}

function groupWith(marks: Readonly<Record<string, string>>, group: string): string {
  const lines = inLines(group).replace(OF, '').trimEnd();
  const indent = /\n([ \t]+)/u.exec(lines)?.[1] ?? '  ';
  const rows = Object.entries(marks).map(([field, mark]) => `\n${indent.repeat(2)}${field}: '${mark}'`);
  return `${lines}\n${indent}of:${rows.join('')}`;
}

/** A group between brackets, `translation: { by: person, reviewed: true }`, with each field on a line of its own. */
function inLines(group: string): string {
  const inside = /^translation:\s*\{([^}]*)\}/u.exec(group)?.[1];
  if (inside === undefined) return group;
  const fields = inside.split(',').map((field) => field.trim());
  return `translation:${fields.map((field) => `\n  ${field}`).join('')}`;
}
