/** Links that open a point in a map program. */
import type { Coordinates } from '../model/entry.ts';

/** RFC 5870 address with the query that Android's programs take a label from. */
export function geoLink({ lat, lon }: Coordinates, label: string): string {
  return `geo:${lat},${lon}?q=${lat},${lon}(${encodeURIComponent(label)})`;
}

/** The same point for devices that do not know `geo:`. */
export function mapLink({ lat, lon }: Coordinates): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}
