/** The collections and their schemas, in one table. */
import type { z } from 'astro/zod';
import type { Gate } from '../brand/palette.ts';
import { aboutSchema, type About } from './about.ts';
import { bulletinSchema, type Bulletin } from './bulletin.ts';
import type { CollectionName } from './collection-names.ts';
import { disclosureSchema, type Disclosure } from './disclosure.ts';
import { festivalSchema, type Festival } from './festival.ts';
import { lessonSchema, type Lesson } from './lesson.ts';
import { placeSchema, type Place } from './place.ts';
import { productSchema, type Product } from './product.ts';
import { relicSchema, type Relic } from './relic.ts';
import { serviceSchema, type Service } from './service.ts';
import { newsSchema, type News } from './news.ts';
import { statementSchema, type Statement } from './statement.ts';
import { trailSchema, type Trail } from './trail.ts';
import { villageSchema, type Village } from './village.ts';

export interface CollectionData {
  relics: Relic;
  products: Product;
  services: Service;
  places: Place;
  festivals: Festival;
  about: About;
  trails: Trail;
  statements: Statement;
  news: News;
  disclosures: Disclosure;
  lessons: Lesson;
  villages: Village;
  bulletins: Bulletin;
}

/** Schema of the default locale's file of each collection. */
export const COLLECTIONS = {
  relics: relicSchema,
  products: productSchema,
  services: serviceSchema,
  places: placeSchema,
  festivals: festivalSchema,
  about: aboutSchema,
  trails: trailSchema,
  statements: statementSchema,
  news: newsSchema,
  disclosures: disclosureSchema,
  lessons: lessonSchema,
  villages: villageSchema,
  bulletins: bulletinSchema,
} as const satisfies Record<CollectionName, z.ZodObject>;

const GATE_OF: Record<CollectionName, Gate> = {
  relics: 'relic',
  products: 'product',
  services: 'service',
  places: 'place',
  festivals: 'relic',
  about: 'place',
  trails: 'relic',
  statements: 'service',
  news: 'place',
  disclosures: 'service',
  lessons: 'relic',
  villages: 'place',
  bulletins: 'place',
};

export function gateOf(collection: CollectionName): Gate {
  return GATE_OF[collection];
}
