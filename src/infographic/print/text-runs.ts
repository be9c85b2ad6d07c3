/** Lines of a card as lines of PDF: each run in the one font that has its letters. */
import type { Fonts } from '../../brand/fonts.ts';
import { mmToPt } from '../../lib/length.ts';
import type { Run } from '../../pdf/page.ts';
import type { TextItem } from '../item.ts';
import { letterSpacingPx, lineWidthPx, type Measure } from '../measure.ts';
import { inOneFont } from '../mixed-text.ts';

/** Where the face of a sheet stands on the page, and how large its unit is. */
export interface Face {
  readonly xMm: number;
  readonly yMm: number;
  /** Millimetres to a unit. */
  readonly scale: number;
}

export function lineRuns(item: TextItem, face: Face, measure: Measure, fonts: Fonts): readonly Run[] {
  const { weight, sizePx, colour, lineHeightPx, align, said } = item;
  const { font } = fonts[weight];
  const [ascent, descent] = [font.ascent / font.unitsPerEm, -font.descent / font.unitsPerEm];
  const look = { weight, sizePt: mmToPt(sizePx * face.scale), colour };
  const source = said.locale === undefined ? {} : { locale: said.locale };
  return item.lines.flatMap((line, index) => {
    const width = lineWidthPx(measure, line, { weight, sizePx });
    const spare = item.width - width;
    let x = item.x + { left: 0, center: spare / 2, right: spare }[align];
    const top = item.y + index * lineHeightPx;
    const baseline = top + (lineHeightPx - (ascent + descent) * sizePx) / 2 + ascent * sizePx;
    return inOneFont(line.replaceAll('\u00A0', ' ')).map(({ text, eastAsian }): Run => {
      const left = x;
      x += lineWidthPx(measure, text, { weight, sizePx });
      return {
        ...look,
        ...(eastAsian ? { eastAsian } : { spacingEm: letterSpacingPx(sizePx) / sizePx }),
        source,
        text,
        xMm: face.xMm + left * face.scale,
        baselineMm: face.yMm + baseline * face.scale,
      };
    });
  });
}
