/** The questions of a lesson have one right answer each, and a source where they ask for a fact. */
import type { Lesson, Question } from '../../model/lesson.ts';
import type { Raise } from './facts.ts';

/** How a reader sees it: capitals and spaces aside. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').trim();

export function lessonIssues({ quiz, sources }: Lesson, raise: Raise): void {
  quiz.forEach((question, index) => {
    const n = index + 1;
    const first = quiz.findIndex(({ prompt }) => plain(prompt) === plain(question.prompt));
    if (first < index) raise(['quiz', index, 'prompt'], 'lesson/same-question', { n, first: first + 1 });
    answerIssues(question, index, raise);
    const { kind, source } = question;
    if (source === undefined) {
      if (kind === 'fact') raise(['quiz', index], 'lesson/no-source', { n });
    } else if (source > sources.length) {
      raise(['quiz', index, 'source'], 'lesson/unknown-source', { n, source, count: sources.length });
    }
  });
}

function answerIssues({ options }: Question, index: number, raise: Raise): void {
  const n = index + 1;
  const count = options.filter(({ right }) => right).length;
  if (count === 0) raise(['quiz', index, 'options'], 'lesson/no-answer', { n });
  if (count > 1) raise(['quiz', index, 'options'], 'lesson/two-answers', { n, count });
  options.forEach(({ text }, at) => {
    const isRepeat = options.slice(0, at).some((before) => plain(before.text) === plain(text));
    if (isRepeat) raise(['quiz', index, 'options', at, 'text'], 'lesson/same-answers', { n, text });
  });
}
