/** How each component of `model/components.ts` looks on a page. */
import type { BodyComponentName } from '../../model/components.ts';
import Couplet from './Couplet.astro';
import Figure from './Figure.astro';
import Note from './Note.astro';

const REGISTERED = { Couplet, Figure, Note } satisfies Record<BodyComponentName, unknown>;

/** A body stands under a heading of the page, so its own headings go one step down. */
export const MDX_COMPONENTS = { ...REGISTERED, h2: 'h3', h3: 'h4', h4: 'h5' };
