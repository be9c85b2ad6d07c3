/** Finds out which shared parts a finished page uses, so that it carries those and no others. */
import { rulesFor, screenCss } from './css.ts';
import { findsIn } from './page-tree.ts';

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

/** What the layout puts before every body. */
const AROUND = '<html><body><a class="skip"></a><svg class="symbols"></svg>';

/** Classes of elements that scripts fill, marked by `data-live`: nobody knows what will be in them. */
function liveClasses(html: string): ReadonlySet<string> {
  const tags = html.match(/<[a-z][^>]*\sdata-live\b[^>]*>/gu) ?? [];
  return classesIn(tags.join(''));
}

/**
 * The style sheet of a page for the screen. It has of `base` and of the sheets that the page's classes call for those
 * rules that find something; the sheet of a part that a script fills is taken whole, and then `base` is too.
 *
 * @param sheets - text of each sheet by the class that calls for it, in the order of the cascade
 */
export function sheetFor(html: string, base: string, sheets: Readonly<Record<string, string>>): string {
  const page = AROUND + html;
  const finds = findsIn(page);
  const classes = classesIn(page);
  const live = liveClasses(html);
  const parts = Object.entries(sheets)
    .filter(([name]) => classes.has(name))
    .map(([name, css]) => (live.has(name) ? css : rulesFor(css, finds)));
  return screenCss([live.size > 0 ? base : rulesFor(base, finds), ...parts].join(''));
}
