/**
 * The frame of every command: arguments, help, exit code. `main` is the only place that ends the process.
 *
 * Exit codes: 0 done; 1 the work could not be done; 2 the command was typed wrongly; 70 a bug.
 */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { diskFault, Stop, UsageError } from './failure.ts';
import { COMMON_OPTIONS, usageText, type CommandHelp, type CommandOption } from './usage.ts';

export type { CommandOption } from './usage.ts';

type OptionTable = Readonly<Record<string, CommandOption>>;

export interface CommandArguments<Options extends OptionTable> {
  /** Absolute; the folder exists. */
  readonly content: string;
  /** Absolute; may not exist yet. */
  readonly out: string;
  /** What was typed besides options; empty unless the command takes operands. */
  readonly operands: readonly string[];
  /** Values of the command's own options, as typed. */
  readonly values: {
    readonly [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
  };
}

export interface Command<Options extends OptionTable> extends CommandHelp {
  /** Options beside `--content`, `--out` and `--help`. */
  readonly options?: Options;
  /** For a server: being stopped is its proper end. Told what was typed where only an option makes it one. */
  readonly runsUntilStopped?: true | ((argv: readonly string[]) => boolean);
  /**
   * @returns exit code; nothing for 0
   * @throws {Stop} the work cannot be done; {UsageError} a value of an option is wrong
   */
  readonly run: (args: CommandArguments<Options>) => Promise<number | void> | number | void;
}

/** Folder of the project: where `package.json` is. */
export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** An option that takes a value. */
export function option(placeholder: string, vi: string, en: string) {
  return { type: 'string', placeholder, vi, en } as const;
}

/** Keeps the types of a command's options. */
export function defineCommand<const Options extends OptionTable>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/**
 * Reads the arguments of `command`.
 *
 * @returns undefined when help was asked for
 * @throws {UsageError} an unknown option, a missing value, a content folder that is not there
 */
export function readArguments<Options extends OptionTable>(
  command: Command<Options>,
  argv: readonly string[],
): CommandArguments<Options> | undefined {
  const { values: typed, positionals: operands } = parse(command, argv);
  const { content, out, help, ...values } = typed;
  if (help === true) return undefined;
  const folders = {
    content: resolve(typeof content === 'string' ? content : resolve(PROJECT_ROOT, 'content')),
    out: resolve(typeof out === 'string' ? out : PROJECT_ROOT),
  };
  if (!isFolder(folders.content)) {
    throw new UsageError(
      `Không có thư mục nội dung ${folders.content}. Hãy kiểm tra --content. (No such content folder.)`,
    );
  }
  const outOrAbove = existsSync(folders.out) ? folders.out : dirname(folders.out);
  if (!isFolder(outOrAbove)) {
    throw new UsageError(`Không có thư mục ${outOrAbove}. Hãy kiểm tra --out. (No such folder.)`);
  }
  return { ...folders, operands, values: values as CommandArguments<Options>['values'] };
}

function parse<Options extends OptionTable>(command: Command<Options>, argv: readonly string[]) {
  const options: ParseArgsOptionsConfig = {};
  for (const [name, { type }] of Object.entries({ ...command.options, ...COMMON_OPTIONS }))
    options[name] = { type };
  try {
    const allowPositionals = command.operands !== undefined;
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals });
  } catch (error) {
    throw new UsageError(argumentFault(error, argv));
  }
}

function argumentFault(error: unknown, argv: readonly string[]): string {
  const code = (error as NodeJS.ErrnoException).code;
  const message = (error as Error).message.split('\n', 1)[0] ?? '';
  const named = /'(-[^' ]*)/u.exec(message)?.[1];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return `Không có tùy chọn ${named ?? argv.join(' ')}. (Unknown option.)`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return `Tùy chọn ${named ?? ''} thiếu giá trị, hoặc không nhận giá trị. (${message})`;
  }
  return `Không hiểu dòng lệnh. (${message})`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** How long what libraries have left open may keep a process that is done. */
const LINGER_MS = 1000;

/**
 * Runs `command` with the arguments of this process and ends the process with its exit code.
 *
 * @param argv - what was typed after the name of the command
 */
export async function main<Options extends OptionTable>(
  command: Command<Options>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const { runsUntilStopped: lasts } = command;
  const isServer = typeof lasts === 'function' ? lasts(argv) : lasts === true;
  // An `exit` listener, such as the one that frees the lock, does not run when a signal ends the process.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(isServer ? 0 : code));
  }
  const code = await attempt(command, argv);
  // It ends by itself where it can: to be ended from within while a thread of the engine collects garbage has hung it.
  process.exitCode = code;
  setTimeout(() => process.exit(code), LINGER_MS).unref();
}

async function attempt<Options extends OptionTable>(
  command: Command<Options>,
  argv: readonly string[],
): Promise<number> {
  const usage = () => usageText(command, command.options ?? {});
  try {
    const args = readArguments(command, argv);
    if (args === undefined) {
      console.log(usage());
      return 0;
    }
    return (await command.run(args)) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage()}`);
      return 2;
    }
    const fault = error instanceof Stop ? error.message : diskFault(error);
    console.error(fault ?? error);
    return fault === undefined ? 70 : 1;
  }
}
