import { cropDrawing } from '../brand/art/crop.ts';
import { drawingSvg, planesUsed } from '../brand/art/index.ts';
import type { Drawing } from '../brand/drawings.ts';
import { thumbView } from './art-views.ts';
import { CSS_PLANES, planesCss } from './theme.ts';

/** A scene as an SVG document of its own, by day and by night. */
export function artFile(drawing: Drawing): string {
  const svg = cropDrawing(drawingSvg(drawing, { ...thumbView(drawing), palette: CSS_PLANES }));
  return svg.replace('>', `><style>${planesCss(planesUsed(svg))}</style>`);
}
