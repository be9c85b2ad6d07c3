/** How each component of `model/components.ts` looks on a page. */
import type { BodyComponentName } from '../../model/components.ts';
import Couplet from './Couplet.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';

export const MDX_COMPONENTS = { Couplet, Figure, Note } satisfies Record<BodyComponentName, unknown>;
