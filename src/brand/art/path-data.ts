/**
 * Path data in a form that every reader takes alike: pdfkit leaves out the rest of a path from the first
 * character it does not understand, without a word, so what is not surely understood is refused here.
 */

/** Arguments of each command: `n` a number, `r` one without a sign, `f` a digit that may touch its neighbour. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  M: 'nn',
  L: 'nn',
  H: 'n',
  V: 'n',
  C: 'nnnnnn',
  S: 'nnnn',
  Q: 'nnnn',
  A: 'rrnffnn',
  Z: '',
};

/** After these pdfkit reflects an old control point where SVG reflects none. */
const NO_CURVE_BEFORE = ['A', 'Q', 'Z'];

const PATTERNS: Readonly<Record<string, RegExp>> = {
  n: /([-+]?(?:\d+\.?\d*|\.\d+))\s*,?\s*/uy,
  r: /(\d+\.?\d*|\.\d+)\s*,?\s*/uy,
  f: /([01])\s*,?\s*/uy,
};

/** All arguments after one command letter, or `undefined` where they are not what the command takes. */
function readArguments(kinds: string, text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const pattern = PATTERNS[kinds.charAt(found.length % kinds.length)];
    if (pattern === undefined) return undefined;
    pattern.lastIndex = at;
    const [, value] = pattern.exec(text) ?? [];
    if (value === undefined) return undefined;
    found.push(value);
    at = pattern.lastIndex;
  }
  const whole = kinds === '' ? found.length === 0 : found.length > 0 && found.length % kinds.length === 0;
  return whole ? found : undefined;
}

/**
 * The same path with one space between arguments.
 *
 * @param data - path data of SVG with the commands M, L, H, V, C, S, Q, A and Z in either case
 * @throws {RangeError} another command, or arguments that a command does not take
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataBNF
 */
export function spacedPath(data: string): string {
  let before = '';
  const commands = (data.trim().match(/^[^a-z]+|[a-z][^a-z]*/giu) ?? []).map((text) => {
    const letter = text.charAt(0);
    const command = letter.toUpperCase();
    const kinds = ARGUMENTS[command];
    const values = kinds === undefined ? undefined : readArguments(kinds, text.slice(1).trim());
    const misplaced =
      (before === '' && command !== 'M') || (command === 'S' && NO_CURVE_BEFORE.includes(before));
    if (values === undefined || misplaced) {
      throw new RangeError(`Path data that cannot be drawn: "${text}" in "${data}".`);
    }
    before = command;
    return letter + values.join(' ');
  });
  if (commands.length === 0) throw new RangeError('Path data that cannot be drawn: it is empty.');
  return commands.join('');
}

/** A circle as two half arcs. */
export function circlePath(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}
