/** A ruler in the white margin: whoever measures it sees whether the printer has made the page smaller. */
import type { Fonts } from '../brand/fonts.ts';
import { INK_SOFT } from '../brand/palette.ts';
import type { Box } from '../pdf/geometry.ts';
import { outline } from '../pdf/marks.ts';
import type { ArtPiece, TextPiece } from '../pdf/page.ts';
import { textRun } from './text-run.ts';

export const RULER_MM = 100;

/** From the edge of the paper to the ruler; office printers leave up to 5 mm blank. */
export const FROM_EDGE_MM = 9.1;
const TICK_MM = 1.4;
const LINE_MM = 0.15;
const TEXT_PT = 6;

const WORDS = '100 mm. Đo không đúng 100 mm là in sai tỷ lệ: chọn in 100 %. / Print at 100 %.';

/** @param outwards - 1 where the edge of the paper lies below the line, -1 where it lies above */
function scale(outwards: 1 | -1): string {
  const ticks = Array.from({ length: RULER_MM / 10 + 1 }, (_, index) => {
    const high = index % 5 === 0 ? TICK_MM : TICK_MM / 2;
    return `M${index * 10} 0V${outwards * high}`;
  });
  return `M0 0H${RULER_MM}${ticks.join('')}`;
}

/** Along the longer side of `page`: on the left of an upright one, at the foot of a wide one. */
export function ruler(page: Box, fonts: Fonts): readonly [ArtPiece, TextPiece] {
  const upright = page.height > page.width;
  const place = upright
    ? { xMm: page.x + FROM_EDGE_MM, yMm: page.y + (page.height + RULER_MM) / 2, turned: true }
    : {
        xMm: page.x + (page.width - RULER_MM) / 2,
        yMm: page.y + page.height - FROM_EDGE_MM,
        turned: false,
      };
  const stroke = { colour: INK_SOFT, width: LINE_MM };
  const source = { text: WORDS, field: '', origin: { file: '', line: 1 } };
  const look = { weight: 400, sizePt: TEXT_PT, colour: INK_SOFT } as const;
  const run = textRun(
    fonts,
    source,
    WORDS,
    look,
    'centre',
    RULER_MM / 2,
    upright ? -TICK_MM - 0.7 : TICK_MM + 1.9,
  );
  return [
    { kind: 'art', ...place, drawings: [{ outlines: [outline(scale(upright ? -1 : 1), { stroke })] }] },
    { kind: 'text', ...place, role: undefined, runs: [run] },
  ];
}
