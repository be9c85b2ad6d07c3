/**
 * The text below the front matter in the form that the editor writes: `_nghiêng_`, `**đậm**`, `| --- |`, `1. 2. 3.`.
 * A place is rewritten only where the parser of the site reads the very same thing before and after; a table with
 * aligned columns, which the editor does not know, stays as it is.
 */
import { mdxToMdast } from 'satteri';
import { bodyChanges, type BodyNode, type Change } from './body-changes.ts';

/** With more places than that where the parser disagrees, a text is left alone. */
const MAX_CHANGES = 200;

/** @param body - clean text that parses */
export function bodyForm(body: string): string {
  const before = read(body);
  if (before === undefined) return body;
  const changes = bodyChanges(before.tree, body);
  const keeps = (chosen: readonly Change[]) => read(withChanges(body, chosen))?.meaning === before.meaning;
  if (keeps(changes)) return withChanges(body, changes);
  if (changes.length > MAX_CHANGES) return body;
  const sure = changes.reduce<Change[]>(
    (chosen, change) => (keeps([...chosen, change]) ? [...chosen, change] : chosen),
    [],
  );
  return withChanges(body, sure);
}

/** What the parser reads, and the same without where it stands; nothing where it reads nothing. */
function read(body: string): { tree: BodyNode; meaning: string } | undefined {
  try {
    const tree = mdxToMdast(body, { features: { frontmatter: false } }) as unknown as BodyNode;
    return {
      tree,
      meaning: JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)),
    };
  } catch {
    return undefined;
  }
}

function withChanges(body: string, changes: readonly Change[]): string {
  const fromTheEnd = changes.flat().toSorted((a, b) => b.from - a.from);
  return fromTheEnd.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), body);
}
