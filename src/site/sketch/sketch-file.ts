/** The file of a sketch, and how a page shows it. */
import { textFor, type Catalog } from '../../catalog/catalog.ts';
import type { LocaleId } from '../../model/locale.ts';
import { countOf } from '../../strings/index.ts';
import { hrefOf } from '../links.ts';
import type { View } from '../view.ts';
import { SKETCH_SIZE } from './draw.ts';
import type { Sketch } from '../../catalog/sketch/subject.ts';

/** Below the site: `sketch/relics/nui-voi.vi.svg`. */
export function sketchPath({ name }: Sketch, locale: LocaleId): string {
  return `sketch/${name}.${locale}.svg`;
}

/** Attributes of its picture; the size is that of the drawing, so that nothing moves when it comes. */
export function sketchPicture({ catalog, route, words }: View, sketch: Sketch) {
  const { kind, points } = sketch;
  return {
    src: hrefOf(catalog, sketchPath(sketch, route.locale)),
    ...SKETCH_SIZE[kind],
    alt: altOf(catalog, sketch, route.locale, words.way.map.alt[kind]),
    note: [
      words.way.map.note,
      ...(kind === 'trail' ? [words.way.map.line] : []),
      ...(points.some(({ point }) => point.approximate) && kind !== 'trail' ? [words.way.map.rough] : []),
    ].join(' '),
  };
}

function altOf(
  catalog: Catalog,
  { kind, points }: Sketch,
  locale: LocaleId,
  forms: { readonly one: string; readonly other: string },
): string {
  const [first] = points;
  const title = first === undefined ? '' : textFor(catalog, first.entry, locale).data.title;
  return countOf(forms, kind === 'around' ? points.length - 1 : points.length, locale, { title });
}
