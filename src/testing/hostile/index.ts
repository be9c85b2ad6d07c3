import { HOSTILE_BODIES } from './bodies.ts';
import { HOSTILE_FIELDS } from './fields.ts';
import type { Hostile } from './hostile.ts';
import { HOSTILE_OTHERS } from './others.ts';

export type { Hostile } from './hostile.ts';

/** Content that must be refused, each for a reason of its own. */
export const HOSTILE: readonly Hostile[] = [...HOSTILE_BODIES, ...HOSTILE_FIELDS, ...HOSTILE_OTHERS];
