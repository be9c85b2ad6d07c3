/** Finds out which shared parts a finished page uses, so that it carries those and no others. */

/** Every class named in a piece of HTML. */
export function classesIn(html: string): ReadonlySet<string> {
  const lists = [...html.matchAll(/\sclass=(?:"([^"]*)"|([^\s"'>]+))/gu)];
  return new Set(lists.flatMap(([, quoted, bare]) => (quoted ?? bare ?? '').split(/\s+/u)).filter(Boolean));
}

/** Icons that a piece of HTML takes from the page's symbols, each once, sorted. */
export function symbolsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/href="#i-([\w-]+)"/gu)].map(([, name]) => name ?? ''))].sort();
}

/**
 * The style sheets a page needs. A sheet is named after the class that calls for it.
 *
 * @param sheets - text of each sheet by name, in the order of the cascade
 */
export function sheetsFor(html: string, sheets: Readonly<Record<string, string>>): string {
  const classes = classesIn(html);
  return Object.entries(sheets)
    .filter(([name]) => classes.has(name))
    .map(([, css]) => css)
    .join('');
}
