/**
 * Checks the answers of a lesson on its own page. What is right and why is fetched from the page of the answers when
 * the reader asks for it; nothing is sent, nothing is kept. Without this script the link to that page does.
 */
const quiz = document.querySelector<HTMLElement>('#quiz');
const link = document.querySelector<HTMLAnchorElement>('#answers');
const button = quiz?.querySelector('button');

interface Answer {
  readonly right: string;
  readonly line: string;
  readonly why: string;
}

if (quiz && link && button) {
  const said = quiz.dataset as Record<'right' | 'wrong' | 'none' | 'score' | 'unavailable', string>;
  const questions = [...quiz.querySelectorAll('fieldset')];
  const total = quiz.querySelector('[role=status]');
  let loading: Promise<readonly Answer[]> | undefined;

  const load = async (): Promise<readonly Answer[]> => {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const answers = [...page.querySelectorAll<HTMLElement>('.quiz > li')].map((item) => ({
      right: item.dataset['right'] ?? '',
      line: item.querySelector('[data-answer]')?.textContent?.trim() ?? '',
      why: item.querySelector('[data-why]')?.textContent?.trim() ?? '',
    }));
    if (answers.length !== questions.length) throw new Error('Another lesson.');
    return answers;
  };

  /** @returns whether the answer is right */
  const mark = (question: HTMLElement, { right, line, why }: Answer): boolean => {
    const chosen = question.querySelector<HTMLInputElement>('input:checked')?.value;
    const isRight = chosen === right;
    const output = question.querySelector('.mark');
    const words = isRight ? [said.right, why] : [said.wrong, line.replace(/[.]?$/u, '.'), why];
    if (output) output.textContent = chosen === undefined ? said.none : words.join(' ');
    question.dataset['is'] = chosen === undefined ? '' : isRight ? 'right' : 'wrong';
    return isRight;
  };

  const check = async (): Promise<void> => {
    let line = said.unavailable;
    try {
      const answers = await (loading ??= load());
      const count = questions.filter((question, at) => {
        const answer = answers[at];
        return answer !== undefined && mark(question, answer);
      }).length;
      line = said.score.replace('{n}', String(count)).replace('{of}', String(questions.length));
    } catch {
      loading = undefined;
    }
    if (total) total.textContent = line;
  };

  button.hidden = false;
  button.addEventListener('click', () => void check());
}
