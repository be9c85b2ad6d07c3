/** Questions and answers, a line each: in a terminal, or from a file of answers on standard input. */
import { createInterface } from 'node:readline';
import { Stop } from '../failure.ts';

export interface Interview {
  /** Something that needs no answer. */
  readonly tell: (text: string) => void;
  /** @returns the answer without spaces around it @throws {Stop} there are no more answers */
  readonly ask: (question: string) => Promise<string>;
  /** Whether a wrong answer can be given again. */
  readonly isPatient: boolean;
  readonly end: () => void;
}

/** @param isPatient - somebody sits there and can answer again */
export function interviewOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  isPatient: boolean,
): Interview {
  const lines = createInterface({ input, ...(isPatient && { output }), terminal: isPatient });
  const arrived: string[] = [];
  let waiting: ((line: string | undefined) => void) | undefined;
  let ended = false;
  const take = (line: string | undefined) => {
    const give = waiting;
    waiting = undefined;
    if (give !== undefined) give(line);
    else if (line !== undefined) arrived.push(line);
  };
  lines.on('line', take);
  lines.on('close', () => {
    ended = true;
    take(undefined);
  });
  return {
    tell: (text) => void output.write(`${text}\n`),
    async ask(question) {
      output.write(question);
      const line =
        arrived.shift() ??
        (ended ? undefined : await new Promise<string | undefined>((give) => (waiting = give)));
      if (!isPatient) output.write('\n');
      if (line === undefined) {
        throw new Stop(
          `Hết câu trả lời ở câu: ${question.trim()} Chưa ghi gì. (No more answers; nothing was written.)`,
        );
      }
      return line.normalize('NFC').trim();
    },
    isPatient,
    end: () => {
      lines.close();
    },
  };
}
