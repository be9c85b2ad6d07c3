/** Reading the SVG elements that a scene is written in; nothing between them is passed over. */

export type Attributes = ReadonlyMap<string, string>;

export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: Attributes;
  /** As written, for messages. */
  readonly text: string;
}

function readTag(text: string): Tag {
  const [, slash, name, attributes, end] =
    /^<(\/)?([a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*(\/)?>$/iu.exec(text) ?? [];
  if (name === undefined) throw new RangeError(`A piece of a drawing that cannot be read: ${text}`);
  const pairs = (attributes ?? '').matchAll(/([a-z-]+)="([^"]*)"/giu);
  return {
    kind: slash !== undefined ? 'close' : end !== undefined ? 'empty' : 'open',
    name,
    attributes: new Map(Array.from(pairs, ([, key = '', value = '']) => [key, value])),
    text,
  };
}

/**
 * @param elements - SVG elements without a document around them
 * @throws {RangeError} text, a comment or anything else that is not a tag
 */
export function readTags(elements: string): readonly Tag[] {
  return (elements.match(/<[^>]*>?|[^<]+/gu) ?? []).filter((piece) => piece.trim() !== '').map(readTag);
}
