/** Outlines of TrueType glyphs as path data. */

/** A point of a contour; between two that are not on the curve lies one that is. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
  /** The last point of its contour. */
  readonly endContour: boolean;
}

function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function between(a: OutlinePoint, b: OutlinePoint): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true, endContour: false };
}

/** @returns SVG path data, scaled by `scale` and turned upside down, as pictures count from the top */
export function contourPath(points: readonly OutlinePoint[], scale: number): string {
  const at = ({ x, y }: OutlinePoint) => `${number(x * scale)} ${number(-y * scale)}`;
  const paths: string[] = [];
  let from = 0;
  points.forEach(({ endContour }, index) => {
    if (!endContour) return;
    paths.push(closedPath(points.slice(from, index + 1), at));
    from = index + 1;
  });
  return paths.join('');
}

function closedPath(contour: readonly OutlinePoint[], at: (point: OutlinePoint) => string): string {
  const [first] = contour;
  const last = contour.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = first.onCurve ? first : last.onCurve ? last : between(first, last);
  let path = `M${at(start)}`;
  let control: OutlinePoint | undefined;
  for (const point of [...(first.onCurve ? contour.slice(1) : contour), start]) {
    if (point.onCurve) {
      path += control === undefined ? `L${at(point)}` : `Q${at(control)} ${at(point)}`;
      control = undefined;
    } else {
      if (control !== undefined) path += `Q${at(control)} ${at(between(control, point))}`;
      control = point;
    }
  }
  return `${path}z`;
}
