/** Distances between points on the earth, WGS 84 degrees. */

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius R1, in metres. @see Moritz, Geodetic Reference System 1980 */
const MEAN_RADIUS_METRES = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The shortest way over a round earth, as the crow flies: within 0.6 % of that over the ellipsoid.
 *
 * @returns metres
 */
export function distanceMetres(a: Point, b: Point): number {
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
