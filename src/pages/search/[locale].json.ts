/** What the search looks through, a file a locale. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { LocaleId } from '../../model/locale.ts';
import { machineCatalog } from '../../site/catalog.ts';
import { searchIndexOf } from '../../site/search/index-file.ts';

export const getStaticPaths = (() =>
  machineCatalog().site.locales.map(({ id }) => ({
    params: { locale: id },
    props: { id },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: LocaleId }> = ({ props: { id } }) =>
  new Response(searchIndexOf(machineCatalog(), id), { headers: { 'Content-Type': 'application/json' } });
