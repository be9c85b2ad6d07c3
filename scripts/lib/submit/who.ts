/** Under whose name something is handed in. */
import { createInterface } from 'node:readline/promises';
import { UsageError } from '../failure.ts';
import { git } from '../git.ts';

export interface Person {
  readonly name: string;
  /** Empty where nobody has said one: none is made up. */
  readonly email: string;
}

/** The streams of a terminal, where somebody can be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

function configured(folder: string, key: string): string {
  const { ok, stdout } = git(folder, ['config', '--get', key]);
  return ok ? stdout.toString('utf8').trim() : '';
}

/**
 * The person given, else the one that git knows, else the one that answers.
 *
 * @param terminal - missing where nobody can be asked
 * @throws {UsageError} there is no name
 */
export async function personFor(
  folder: string,
  given: string | undefined,
  terminal: Terminal | undefined,
): Promise<Person> {
  const email = configured(folder, 'user.email');
  const name = (given ?? configured(folder, 'user.name')).replaceAll(/[<>\n\r]/gu, '').trim();
  if (name !== '') return { name, email };
  if (terminal !== undefined) {
    const lines = createInterface(terminal);
    const answer = await lines.question('Họ và tên người gửi (your name): ');
    lines.close();
    const typed = answer.replaceAll(/[<>]/gu, '').trim();
    if (typed !== '') return { name: typed, email };
  }
  throw new UsageError('Hãy cho biết ai gửi: --name "Họ và tên". (Say who hands it in: --name.)');
}
