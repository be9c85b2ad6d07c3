/** The `transform` attribute as a matrix. */

/**
 * a b c d e f: (x, y) becomes (ax + cy + e, bx + dy + f).
 *
 * @see https://www.w3.org/TR/css-transforms-1/#mathematical-description
 */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Does `inner` first, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function rotation(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
}

/** `undefined` for a function that the drawings do without, or for arguments it does not take. */
function step(name: string, values: readonly number[]): Matrix | undefined {
  const [first, second, ...more] = values;
  if (first === undefined || more.length > 0 || !values.every(Number.isFinite)) return undefined;
  if (name === 'translate') return [1, 0, 0, 1, first, second ?? 0];
  if (name === 'scale') return [first, 0, 0, second ?? first, 0, 0];
  return name === 'rotate' && second === undefined ? rotation(first) : undefined;
}

/**
 * @param transform - translate, scale and rotate (round the origin), one after the other
 * @throws {RangeError} anything else
 */
export function transformMatrix(transform: string): Matrix {
  return (transform.match(/[^\s)][^)]*\)?/gu) ?? []).reduce((outer, call) => {
    const [, name = '', values = ''] = /^(\w+)\(([^)]+)\)$/u.exec(call) ?? [];
    const inner = step(
      name,
      values
        .trim()
        .split(/[\s,]+/u)
        .map(Number),
    );
    if (inner === undefined) {
      throw new RangeError(`A transform that cannot be drawn: "${call}" in "${transform}".`);
    }
    return compose(outer, inner);
  }, IDENTITY);
}
