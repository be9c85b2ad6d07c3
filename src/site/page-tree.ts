/** Finds out whether a selector finds something in a finished page. */
import { compile, selectOne } from 'css-select';
import { parseDocument } from 'htmlparser2';

/** Whether a selector may find something. */
export type Finds = (selector: string) => boolean;

/** What stays as it is while a page is read; other pseudo-classes name states. */
const LASTING = /^:(?:is|root|(?:first|last|only)-(?:child|of-type)|nth-[a-z-]+)$/u;

/** A pseudo-class or pseudo-element with what it holds in brackets, or a condition on an attribute. */
const CONDITION = /(::?[a-z-]+)(\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]/gu;

/** A place in a selector where a condition stood alone. */
const EMPTY = /(^|[>+~,(])(?=\s*(?:[>+~,)]|$))/gu;

/** The selector without what may change while a page is read: attributes, states, what is not, generated boxes. */
export function lastingPart(selector: string): string {
  return selector
    .replaceAll(CONDITION, (_, name: string | undefined, held = '') =>
      name !== undefined && LASTING.test(name) ? `${name}${lastingList(String(held), name)}` : '',
    )
    .replaceAll(EMPTY, '$1*')
    .trim();
}

/** What `:is()` holds are selectors again; what `:nth-child()` holds is not. */
function lastingList(held: string, name: string): string {
  return name === ':is' ? `(${lastingPart(held.slice(1, -1))})` : held;
}

const compiled = new Map<string, ReturnType<typeof compile>>();

/** Compiled once: every page asks for the same selectors. */
function query(selector: string): ReturnType<typeof compile> {
  const known = compiled.get(selector) ?? compile(lastingPart(selector));
  compiled.set(selector, known);
  return known;
}

/** @param html - a whole page as it is sent; elements that scripts put into it are not known */
export function findsIn(html: string): Finds {
  const tree = parseDocument(html);
  return (selector) => selectOne(query(selector), tree) !== null;
}
