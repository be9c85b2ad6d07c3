/** What `--help` prints. */

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `DIR`. */
  readonly placeholder?: string;
  readonly vi: string;
  readonly en: string;
}

export interface CommandHelp {
  /** Name of the npm script. */
  readonly name: string;
  /** What has to be typed first, where one npm script does several things: `issue`. */
  readonly action?: string;
  /** What stands for the operands in the help, for a command that takes some: `CODE…`. */
  readonly operands?: string;
  /** What the command does, one or two sentences. */
  readonly vi: string;
  readonly en: string;
}

export const COMMON_OPTIONS = {
  content: {
    type: 'string',
    placeholder: 'DIR',
    vi: 'thư mục nội dung (mặc định: content)',
    en: 'content folder (default: content)',
  },
  out: {
    type: 'string',
    placeholder: 'DIR',
    vi: 'nơi ghi dist và qr-output (mặc định: thư mục dự án)',
    en: 'where dist and qr-output go (default: the project folder)',
  },
  help: { type: 'boolean', vi: 'in phần hướng dẫn này', en: 'print this help' },
} as const satisfies Record<string, CommandOption>;

/** How to use a command, in Vietnamese, each line with its English. */
export function usageText(help: CommandHelp, options: Readonly<Record<string, CommandOption>>): string {
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS }).map(
    ([name, option]: [string, CommandOption]) =>
      [`--${name}${option.placeholder === undefined ? '' : ` ${option.placeholder}`}`, option] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.flatMap(([flag, { vi, en }]) => [
    `  ${flag.padEnd(width)}  ${vi}`,
    `  ${''.padEnd(width)}  ${en}`,
  ]);
  return [
    help.vi,
    help.en,
    '',
    'Cách dùng / Usage:',
    ['  npm run', help.name, '--', help.action, help.operands, '[tùy chọn / options]']
      .filter((word) => word !== undefined)
      .join(' '),
    '',
    ...lines,
  ].join('\n');
}
