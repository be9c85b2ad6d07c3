import { changeLine, type ContentChange } from '../../../src/reports/content-changes.ts';

/** Characters that tools show of the first line of a commit. */
const SUBJECT_LENGTH = 72;

/** Each change on a line, with its English below. */
export function changesText(changes: readonly ContentChange[]): string {
  return changes
    .flatMap((change) => [`  ${changeLine(change, 'vi')}`, `    (${changeLine(change, 'en')})`])
    .join('\n');
}

/** What a commit says of the changes. */
export function commitMessage(changes: readonly ContentChange[]): string {
  const lines = changes.map((change) => changeLine(change, 'vi'));
  const [first = 'Nội dung', ...others] = lines;
  if (others.length === 0 && first.length <= SUBJECT_LENGTH) return first;
  const titles = changes.map(({ title }) => title.vi);
  let subject = titles.join(', ');
  if (subject.length > SUBJECT_LENGTH) {
    const room = `${titles[0] ?? ''} và ${titles.length - 1} bài khác`;
    subject = titles.length > 1 && room.length <= SUBJECT_LENGTH ? room : `Nội dung: ${titles.length} bài`;
  }
  return `${subject}\n\n${lines.join('\n')}`;
}
