/** Long papers: sections of rows over as many pages as they need, each with its head and foot. */
import type { Page } from '../../pdf/page.ts';
import { moved, stacked, together, type Block } from './block.ts';
import { PAPER, paperPage } from './paper.ts';

export interface Section {
  /** Over its rows, and again, as continued, where they go on on another page. */
  readonly heading: (continued: boolean) => Block;
  readonly rows: readonly Block[];
}

export interface LongPaper {
  /** At the top of the first page, and of every other one. */
  readonly firstHead: Block;
  readonly head: Block;
  readonly sections: readonly Section[];
  /** Of page `number` of `count`; equally tall on all pages. */
  readonly foot: (number: number, count: number) => Block;
}

const ROOM_MM = PAPER.height - PAPER.top - PAPER.bottom;

/** A row is never parted; a heading stays with the row that follows it. */
export function pagesOf({ firstHead, head, sections, foot }: LongPaper): {
  readonly pages: readonly Page[];
  readonly blocks: readonly Block[];
} {
  const room = ROOM_MM - foot(1, 1).heightMm;
  const filled: Block[][] = [[firstHead]];
  let used = firstHead.heightMm;
  const put = (block: Block): void => {
    filled.at(-1)?.push(block);
    used += block.heightMm;
  };
  for (const { heading, rows } of sections) {
    rows.forEach((row, index) => {
      const title = index === 0 ? heading(false) : undefined;
      if (used + (title?.heightMm ?? 0) + row.heightMm > room) {
        filled.push([]);
        used = 0;
        put(head);
        put(title ?? heading(true));
      } else if (title !== undefined) put(title);
      put(row);
    });
  }
  const blocks = filled.map((parts, index) => {
    const below = foot(index + 1, filled.length);
    return together([stacked(parts), moved(below, 0, ROOM_MM - below.heightMm)]);
  });
  return { pages: blocks.map(paperPage), blocks };
}
