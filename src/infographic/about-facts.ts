import { textFor, type Catalog, type Entry } from '../catalog/catalog.ts';
import type { LocaleId } from '../model/locale.ts';
import { entryFacts, say, type EntryFacts } from './facts.ts';
import type { Milestone } from './relic-facts.ts';

export interface AboutFacts extends EntryFacts {
  readonly timeline: readonly Milestone[];
  /** Of the commune at a glance: the first figure of every other page about it. */
  readonly others: readonly Milestone[];
}

/** What the picture of a page about the commune says. */
export function aboutFacts(catalog: Catalog, entry: Entry<'about'>, locale: LocaleId): AboutFacts {
  const { text, ...facts } = entryFacts(catalog, entry, locale);
  return {
    ...facts,
    timeline: text.data.timeline.map(({ when, what }, index) => ({
      when: say(text, ['timeline', index, 'when'], when),
      what: say(text, ['timeline', index, 'what'], what),
    })),
    others: text.data.topic === 'overview' ? otherFigures(catalog, entry, locale) : [],
  };
}

function otherFigures(catalog: Catalog, entry: Entry<'about'>, locale: LocaleId): readonly Milestone[] {
  return catalog.entries.about
    .filter(({ ref }) => ref !== entry.ref)
    .flatMap((other) => {
      const text = textFor(catalog, other, locale);
      const [figure] = text.data.figures;
      return figure === undefined
        ? []
        : [
            {
              when: say(text, ['figures', 0, 'value'], figure.value),
              what: say(text, ['figures', 0, 'label'], figure.label),
            },
          ];
    });
}
