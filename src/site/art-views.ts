/** Which part of a scene an opening shows. */
import type { Drawing } from '../brand/drawings.ts';

interface ArtView {
  readonly viewBox?: string;
  readonly preserveAspectRatio?: string;
}

/** Wide openings show the middle of the scene; a narrow one keeps its subject whole. */
export function archView(drawing: Drawing, narrow: boolean): ArtView {
  if (narrow) return { viewBox: '40 -30 320 400', preserveAspectRatio: 'xMidYMid slice' };
  return thumbView(drawing);
}

/** Small arches in lists. */
export function thumbView(drawing: Drawing): ArtView {
  return drawing === 'mountain' ? { viewBox: '180 20 420 320' } : {};
}
