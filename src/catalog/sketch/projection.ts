/** Points of the earth on a small drawing: north up, both directions in one scale. */
import { distanceMetres, type Point } from '../../lib/earth.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Left empty on every side. */
  readonly margin: number;
}

export interface Projection {
  readonly spot: (point: Point) => Spot;
  /** Units of the drawing. */
  readonly unitsPerMetre: number;
}

/** Places that lie closer together than this are not drawn larger. */
const LEAST_SPAN_METRES = 300;

/** Fits all of `points` into the frame, in its middle. A commune is small enough to be flat. */
export function projectionOf(points: readonly Point[], { width, height, margin }: Frame): Projection {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const middle = { lat: between(lats), lon: between(lons) };
  const metresPerLat = distanceMetres(middle, { ...middle, lat: middle.lat + 0.01 }) * 100;
  const metresPerLon = distanceMetres(middle, { ...middle, lon: middle.lon + 0.01 }) * 100;
  const unitsPerMetre = Math.min(
    (width - 2 * margin) / Math.max(LEAST_SPAN_METRES, span(lons) * metresPerLon),
    (height - 2 * margin) / Math.max(LEAST_SPAN_METRES, span(lats) * metresPerLat),
  );
  return {
    unitsPerMetre,
    spot: ({ lat, lon }) => ({
      x: width / 2 + (lon - middle.lon) * metresPerLon * unitsPerMetre,
      y: height / 2 - (lat - middle.lat) * metresPerLat * unitsPerMetre,
    }),
  };
}

function between(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/** The longest round length that is at most `longest` units: 1, 2 or 5 times a power of ten, in metres. */
export function scaleMetres(unitsPerMetre: number, longest: number): number {
  const most = longest / unitsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((times) => power * times <= most) ?? 1);
}
