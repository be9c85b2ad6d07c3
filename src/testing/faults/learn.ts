import type { IssueId } from '../../model/issue-rules.ts';
import { LESSON, WITH_LESSON, WITH_VILLAGE } from '../learn.ts';
import { PLACE, type Fault } from './fault.ts';

function lessonFault(name: string, old: string, now: string, id: IssueId, line: number): Fault {
  const text = WITH_LESSON[LESSON];
  return {
    name,
    changes: { ...WITH_LESSON, [LESSON]: text.replace(old, now) },
    issues: [[id, `${LESSON}:${line}`]],
  };
}

/** @param line - of the field `village` in the file of the place */
function namingFault(name: string, said: string, id: IssueId, line: number): Fault {
  const change = (text: string) => text.replace(/^address: /mu, `village: ${said}\naddress: `);
  return { name, changes: { ...WITH_VILLAGE, [PLACE]: change }, issues: [[id, `${PLACE}:${line}`]] };
}

export const LEARN_FAULTS: readonly Fault[] = [
  lessonFault('a question without an answer', '\n        right: true', '', 'lesson/no-answer', 25),
  lessonFault(
    'a question with two right answers',
    'text: Thế kỷ 20',
    'text: Thế kỷ 20\n        right: true',
    'lesson/two-answers',
    25,
  ),
  lessonFault('one answer given twice', 'Thế kỷ 20', 'thế kỷ  18', 'lesson/same-answers', 28),
  lessonFault(
    'one question asked twice',
    'Vào đình nên làm gì?',
    'Đình có từ thế kỷ nào?',
    'lesson/same-question',
    29,
  ),
  lessonFault('a fact without a source', '    source: 1\n', '', 'lesson/no-source', 21),
  lessonFault('a source that is not there', 'source: 1', 'source: 2', 'lesson/unknown-source', 23),
  namingFault('a village that nobody knows', 'Xóm Bãi Ngoài', 'village/unknown', 7),
  namingFault('a village that is misspelt', 'Thôn Đinh', 'village/misspelt', 7),
  namingFault('a village by its old name', 'Làng Cả', 'village/former', 7),
];
