/** The elements that our icons are made of, as path data with how each is painted. */

export interface PaintedPath {
  readonly path: string;
  /** Painted inside with the icon's colour. */
  readonly filled: boolean;
  readonly evenOdd: boolean;
  /** In the icon's units; 0 for no line. */
  readonly strokeWidth: number;
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(element)?.[1];
}

function numberOf(element: string, name: string): number {
  return Number(attribute(element, name) ?? 0);
}

function pathOf(element: string): string {
  if (element.startsWith('<path')) return attribute(element, 'd') ?? '';
  if (element.startsWith('<circle')) {
    const [cx, cy, r] = [numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r')];
    return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
  }
  throw new RangeError(`An icon element that cannot be drawn: ${element}`);
}

/**
 * @param elements - SVG elements without a document around them, as `iconElements` gives them
 * @param strokeWidth - width of lines where an element does not set its own
 * @throws {RangeError} an element other than `path` and `circle`
 */
export function paintedPaths(elements: string, strokeWidth: number): readonly PaintedPath[] {
  return (elements.match(/<[^>]+>/gu) ?? []).map((element) => ({
    path: pathOf(element),
    filled: attribute(element, 'fill') === 'currentColor',
    evenOdd: attribute(element, 'fill-rule') === 'evenodd',
    strokeWidth:
      attribute(element, 'stroke') === 'none' ? 0 : Number(attribute(element, 'stroke-width') ?? strokeWidth),
  }));
}
