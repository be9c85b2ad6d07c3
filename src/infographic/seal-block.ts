/** Few words in a gold frame beside the title: a rank with its year, the days of a festival. */
import { GOLD, WHITE } from '../brand/palette.ts';
import { framed, stack, type Block } from './block.ts';
import { inRow } from './facade.ts';
import type { AreaItem, Box, Said } from './item.ts';
import type { Measure } from './measure.ts';
import { textBlock } from './text-block.ts';

export interface Seal {
  readonly before?: Said;
  /** A year or days, in large figures. */
  readonly big?: Said;
  readonly after?: Said;
}

const SEAL_WIDTH_PX = 252;

function goldFrame(box: Box): AreaItem {
  return { kind: 'area', ...box, border: { colour: GOLD, widthPx: 3 } };
}

/** The words of a seal one under the other. */
export function sealBlock(measure: Measure, { before, big, after }: Seal): Block {
  const centred = { widthPx: SEAL_WIDTH_PX - 28, colour: WHITE, align: 'center' } as const;
  const line = (said: Said): Block => {
    const look = { ...centred, sizesPx: [30, 28, 26], weight: 600, leading: 1.2 } as const;
    const oneLine = textBlock(measure, said, { ...look, maxLines: 1 });
    return oneLine.tooLong.length === 0 ? oneLine : textBlock(measure, said, { ...look, maxLines: 3 });
  };
  const figure = (said: Said): Block =>
    textBlock(measure, said, { ...centred, maxLines: 1, sizesPx: [60, 54, 48], weight: 800, leading: 1.05 });
  const texts = stack([...given(before, line), ...given(big, figure), ...given(after, line)], 2);
  const height = texts.height + 40;
  return framed(texts, { width: SEAL_WIDTH_PX, height, left: 14, top: 20 }, (x, y) => [
    goldFrame({ x, y, width: SEAL_WIDTH_PX, height }),
  ]);
}

/** The words of a seal side by side, where there is little height. */
export function flatSealBlock(measure: Measure, { before, big, after }: Seal, widthPx: number): Block {
  const line = { colour: WHITE, leading: 1.2 } as const;
  const figures = given(big, (said) =>
    textBlock(measure, said, { ...line, maxLines: 1, widthPx: 200, sizesPx: [40], weight: 800 }),
  );
  const room = widthPx - 44 - figures.reduce((sum, { width }) => sum + width + 18, 0);
  const small = (said: Said): Block =>
    textBlock(measure, said, { ...line, maxLines: 2, widthPx: room, sizesPx: [30, 28, 26], weight: 600 });
  const texts = inRow([...given(before, small), ...figures, ...given(after, small)], 18);
  const [width, height] = [texts.width + 44, texts.height + 20];
  return framed(texts, { width, height, left: 22, top: 10 }, (x, y) => [goldFrame({ x, y, width, height })]);
}

function given<T>(said: Said | undefined, build: (said: Said) => T): readonly T[] {
  return said === undefined ? [] : [build(said)];
}
