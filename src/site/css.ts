/** Reading style sheets that a minifier wrote: rules, and groups of rules under a condition. */

export interface Rule {
  /** Selectors of a rule, or an at-rule as written: `.a,.b`, `@media print`, `@page`. */
  readonly prelude: string;
  /** What stands between the braces, as written. */
  readonly body: string;
}

/** Where the brace that opens at `from` closes. */
function closing(css: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < css.length; at += 1) {
    const letter = css.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}' && (depth -= 1) === 0) return at;
  }
  throw new RangeError(`A style sheet with a brace that is not closed: ${css.slice(from, from + 40)}`);
}

/**
 * The rules of a sheet in their order; those within a group are read from its `body`.
 *
 * @throws {RangeError} something that is not a rule, or a brace that is not closed
 */
export function readRules(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  const text = css.replaceAll(/\/\*[^]*?\*\//gu, '');
  for (let at = 0; text.slice(at).trim() !== '';) {
    const open = text.indexOf('{', at);
    const prelude = text.slice(at, open).trim();
    if (open === -1 || prelude === '' || prelude.includes(';')) {
      throw new RangeError(`A style sheet with something that is not a rule: ${text.slice(at, at + 40)}`);
    }
    const end = closing(text, open);
    rules.push({ prelude, body: text.slice(open + 1, end) });
    at = end + 1;
  }
  return rules;
}

/** `a,b` at the commas that stand outside of brackets. */
export function splitList(list: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('(['.includes(letter)) depth += 1;
    if (')]'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

const text = (prelude: string, body: string): string => (body === '' ? '' : `${prelude}{${body}}`);

/** The rules of a sheet whose selectors `finds` says to find something. */
export function rulesFor(css: string, finds: (selector: string) => boolean): string {
  return readRules(css)
    .map(({ prelude, body }) => {
      if (/^@(?:media|supports)\b/u.test(prelude)) return text(prelude, rulesFor(body, finds));
      if (prelude.startsWith('@')) return text(prelude, body);
      const found = splitList(prelude).filter(finds);
      return found.length === 0 ? '' : text(found.join(), body);
    })
    .join('');
}

const isPrint = ({ prelude }: Rule): boolean => prelude === '@page' || /^@media\s+print$/u.test(prelude);

/** What a sheet says for the screen: each condition once, after what holds always. */
export function screenCss(css: string): string {
  const always: string[] = [];
  const groups = new Map<string, string>();
  for (const rule of readRules(css)) {
    const { prelude, body } = rule;
    if (isPrint(rule)) continue;
    if (prelude.startsWith('@media')) groups.set(prelude, (groups.get(prelude) ?? '') + body);
    else always.push(text(prelude, body));
  }
  return [...always, ...Array.from(groups, ([prelude, body]) => text(prelude, body))].join('');
}

/** What a sheet says for paper, to stand in a sheet that is for paper alone. */
export function printCss(css: string): string {
  return readRules(css)
    .filter(isPrint)
    .map(({ prelude, body }) => (prelude === '@page' ? text(prelude, body) : body))
    .join('');
}
