/** Finds out which shared parts a finished page uses, so that it carries those and no others. */
import { rulesFor, screenCss, type Names } from './css.ts';

function attribute(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s"'>]+))`, 'gu'))].flatMap(
    ([, quoted, bare]) => (quoted ?? bare ?? '').split(/\s+/u).filter(Boolean),
  );
}

/** Every class named in a piece of HTML. */
export function classesIn(html: string): ReadonlySet<string> {
  return new Set(attribute(html, 'class'));
}

/** Icons that a piece of HTML takes from the page's symbols, each once, sorted. */
export function symbolsIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/href="#i-([\w-]+)"/gu)].map(([, name]) => name ?? ''))].sort();
}

/** What the layout puts around every body. */
const AROUND = '<html><body><a class="skip"><svg class="symbols">';

function namesIn(body: string): Names {
  const html = AROUND + body;
  const elements = [...html.matchAll(/<([a-z][\w-]*)/gu)].map(([, name]) => name ?? '');
  return {
    classes: classesIn(html),
    ids: new Set(attribute(html, 'id')),
    elements: new Set(elements),
  };
}

/** Classes of elements that scripts fill, marked by `data-live`: nobody knows what will be in them. */
function liveClasses(html: string): ReadonlySet<string> {
  const tags = html.match(/<[a-z][^>]*\sdata-live\b[^>]*>/gu) ?? [];
  return classesIn(tags.join(''));
}

/**
 * The style sheet of a page for the screen. It has of `base` and of the sheets that the page's classes call for those
 * rules that may find something; the sheet of a part that a script fills is taken whole, and then `base` is too.
 *
 * @param sheets - text of each sheet by the class that calls for it, in the order of the cascade
 */
export function sheetFor(html: string, base: string, sheets: Readonly<Record<string, string>>): string {
  const names = namesIn(html);
  const live = liveClasses(html);
  const parts = Object.entries(sheets)
    .filter(([name]) => names.classes.has(name))
    .map(([name, css]) => (live.has(name) ? css : rulesFor(css, names)));
  return screenCss([live.size > 0 ? base : rulesFor(base, names), ...parts].join(''));
}
