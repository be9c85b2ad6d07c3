/** The sketch maps as files, one a locale: no page carries them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { LocaleId } from '../../model/locale.ts';
import { siteCatalog } from '../../site/catalog.ts';
import { sketchSvg } from '../../site/sketch/draw.ts';
import { sketchPath } from '../../site/sketch/sketch-file.ts';
import { allSketches, type Sketch } from '../../catalog/sketch/subject.ts';

export const getStaticPaths = (() => {
  const catalog = siteCatalog();
  return allSketches(catalog).flatMap((sketch) =>
    catalog.site.locales.map(({ id: locale }) => ({
      params: { file: sketchPath(sketch, locale).replace(/^sketch\/|\.svg$/gu, '') },
      props: { sketch, locale },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ sketch: Sketch; locale: LocaleId }> = ({ props: { sketch, locale } }) =>
  new Response(sketchSvg(siteCatalog(), sketch, locale), { headers: { 'Content-Type': 'image/svg+xml' } });
