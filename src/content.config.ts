/** Content collections. The reader has checked everything by the time a page asks; what pages take from here is the drawn body. */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentDir } from 'virtual:content-folder';
import { contentLoader } from './catalog/astro-loader.ts';
import { COLLECTION_NAMES, type CollectionName } from './model/collection-names.ts';

const define = (name: CollectionName) =>
  defineCollection({
    loader: contentLoader(name, contentDir),
    schema: z.object({}),
  });

type Collections = Record<CollectionName, ReturnType<typeof define>>;

export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, define(name)]),
) as Collections;
