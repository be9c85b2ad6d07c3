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

/** Names of classes, ids and elements that a piece of HTML holds. */
export interface Names {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/**
 * Whether a selector may find something among `names`. Attributes, states and `:not()` are passed over, since they
 * change while a page is read.
 */
export function mayMatch(selector: string, names: Names): boolean {
  let possible = true;
  const plain = selector
    .replaceAll(/:(?:not|has|lang|nth-[a-z-]+)\([^()]*\)/gu, '')
    .replaceAll(/:is\(([^()]*)\)/gu, (_, list: string) => {
      possible &&= splitList(list).some((one) => mayMatch(one, names));
      return '';
    })
    .replaceAll(/\[[^\]]*\]/gu, '')
    .replaceAll(/::?[a-z-]+/gu, '');
  return (
    possible &&
    [...plain.matchAll(/([.#]?)([a-z_][\w-]*)/giu)].every(([, kind, name = '']) => {
      if (kind === '.') return names.classes.has(name);
      return kind === '#' ? names.ids.has(name) : names.elements.has(name);
    })
  );
}

const text = (prelude: string, body: string): string => (body === '' ? '' : `${prelude}{${body}}`);

/** The rules of a sheet that may find something among `names`. */
export function rulesFor(css: string, names: Names): string {
  return readRules(css)
    .map(({ prelude, body }) => {
      if (/^@(?:media|supports)\b/u.test(prelude)) return text(prelude, rulesFor(body, names));
      if (prelude.startsWith('@')) return text(prelude, body);
      const found = splitList(prelude).filter((selector) => mayMatch(selector, names));
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
