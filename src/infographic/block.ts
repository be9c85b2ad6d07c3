/** A block is a piece of a picture that knows its size before it has a place. */
import type { Item, TooLong } from './item.ts';

export interface Block {
  readonly width: number;
  readonly height: number;
  readonly tooLong: readonly TooLong[];
  /** Items of the block with its top left corner at (x, y). */
  readonly place: (x: number, y: number) => readonly Item[];
}

/** Blocks one under the other, `gap` apart. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const gaps = Math.max(0, blocks.length - 1) * gap;
  return {
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: blocks.reduce((sum, { height }) => sum + height, gaps),
    tooLong: blocks.flatMap(({ tooLong }) => tooLong),
    place(x, y) {
      let top = y;
      return blocks.flatMap((block) => {
        const items = block.place(x, top);
        top += block.height + gap;
        return items;
      });
    },
  };
}

/** Blocks side by side, their tops level, each at its own distance from the left. */
export function beside(blocks: readonly { readonly x: number; readonly block: Block }[]): Block {
  return {
    width: Math.max(0, ...blocks.map(({ x, block }) => x + block.width)),
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    tooLong: blocks.flatMap(({ block }) => block.tooLong),
    place: (left, y) => blocks.flatMap(({ x, block }) => block.place(left + x, y)),
  };
}

/** A block with items drawn around it; `width` and `height` are those of the whole. */
export function framed(
  inner: Block,
  size: { readonly width: number; readonly height: number; readonly left?: number; readonly top?: number },
  frame: (x: number, y: number) => readonly Item[],
): Block {
  return {
    width: size.width,
    height: size.height,
    tooLong: inner.tooLong,
    place: (x, y) => [...frame(x, y), ...inner.place(x + (size.left ?? 0), y + (size.top ?? 0))],
  };
}

/** Room without anything in it. */
export function blank(width: number, height: number): Block {
  return { width, height, tooLong: [], place: () => [] };
}
