/**
 * The kinds of infographic. A new one is a line here and in `INFOGRAPHIC_COLLECTIONS`, with its facts, its card, and
 * the sentences that tell the same facts.
 */
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isInfographicCollection, type InfographicCollection } from '../catalog/picture-names.ts';
import type { LocaleId } from '../model/locale.ts';
import { stringsFor, type Strings } from '../strings/index.ts';
import { aboutCard } from './about-card.ts';
import { aboutFacts } from './about-facts.ts';
import type { EntryFacts } from './facts.ts';
import { festivalCard } from './festival-card.ts';
import { festivalFacts } from './festival-facts.ts';
import type { Card } from './item.ts';
import type { Measure } from './measure.ts';
import type { PosterFormat } from './page.ts';
import { isPrintFormat } from './print/sheet.ts';
import { productCard } from './product-card.ts';
import { productFacts } from './product-facts.ts';
import { relicCard } from './relic-card.ts';
import { relicFacts } from './relic-facts.ts';
import { serviceCard } from './service-card.ts';
import { serviceFacts } from './service-facts.ts';
import { statementCard } from './statement-card.ts';
import { statementFacts } from './statement-facts.ts';
import {
  aboutSentences,
  festivalSentences,
  productSentences,
  relicSentences,
  serviceSentences,
  statementSentences,
  trailSentences,
} from './telling.ts';
import { trailCard } from './trail-card.ts';
import { trailFacts } from './trail-facts.ts';

/** One entry as an infographic tells it. */
export interface Infographic {
  readonly facts: EntryFacts;
  /** First sentence of the alt text; `{title}` in it. */
  readonly opening: string;
  readonly sentences: readonly string[];
  readonly card: (measure: Measure, format: PosterFormat) => Card;
}

interface Kind<Name extends InfographicCollection, Facts extends EntryFacts> {
  readonly facts: (catalog: Catalog, entry: Entry<Name>, locale: LocaleId) => Facts;
  readonly card: (measure: Measure, facts: Facts, strings: Strings, format: PosterFormat) => Card;
  readonly opening: (alt: Strings['picture']['alt']) => string;
  readonly sentences: (facts: Facts, strings: Strings) => readonly string[];
}

type Telling = (catalog: Catalog, entry: Entry, locale: LocaleId) => Infographic;

/** The table says which kind an entry of a collection is, so that its type is known where it is looked up. */
function kind<Name extends InfographicCollection, Facts extends EntryFacts>({
  facts: factsOf,
  card,
  opening,
  sentences,
}: Kind<Name, Facts>): Telling {
  return (catalog, entry, locale) => {
    const strings = stringsFor(locale);
    const facts = factsOf(catalog, entry as unknown as Entry<Name>, locale);
    return {
      facts,
      opening: opening(strings.picture.alt),
      sentences: sentences(facts, strings),
      card: (measure, format) =>
        card(measure, isPrintFormat(format) ? withoutPhoto(facts) : facts, strings, format),
    };
  };
}

/** A printed sheet is made of lines and letters alone, so that it shows the drawing. */
function withoutPhoto<Facts extends EntryFacts>(facts: Facts): Facts {
  const { photo: _photo, frame, ...others } = facts;
  const { credit: _credit, ...bare } = frame;
  return { ...others, frame: bare } as Facts;
}

const KINDS: Readonly<Record<InfographicCollection, Telling>> = {
  relics: kind<'relics', ReturnType<typeof relicFacts>>({
    facts: relicFacts,
    card: relicCard,
    opening: ({ relic }) => relic,
    sentences: relicSentences,
  }),
  products: kind<'products', ReturnType<typeof productFacts>>({
    facts: productFacts,
    card: productCard,
    opening: ({ product }) => product,
    sentences: productSentences,
  }),
  services: kind<'services', ReturnType<typeof serviceFacts>>({
    facts: serviceFacts,
    card: serviceCard,
    opening: ({ service }) => service,
    sentences: serviceSentences,
  }),
  festivals: kind<'festivals', ReturnType<typeof festivalFacts>>({
    facts: festivalFacts,
    card: festivalCard,
    opening: ({ festival }) => festival,
    sentences: festivalSentences,
  }),
  about: kind<'about', ReturnType<typeof aboutFacts>>({
    facts: aboutFacts,
    card: aboutCard,
    opening: ({ about }) => about,
    sentences: aboutSentences,
  }),
  trails: kind<'trails', ReturnType<typeof trailFacts>>({
    facts: trailFacts,
    card: trailCard,
    opening: ({ trail }) => trail,
    sentences: trailSentences,
  }),
  statements: kind<'statements', ReturnType<typeof statementFacts>>({
    facts: statementFacts,
    card: statementCard,
    opening: ({ statement }) => statement,
    sentences: statementSentences,
  }),
};

/** The infographic of `entry`; undefined where its collection has none. */
export function infographicOf(catalog: Catalog, entry: Entry, locale: LocaleId): Infographic | undefined {
  const { collection } = entry;
  return isInfographicCollection(collection) ? KINDS[collection](catalog, entry, locale) : undefined;
}
