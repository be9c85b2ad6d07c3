/** Links that open a point in a map program. */
import type { Coordinates } from '../model/entry.ts';

/**
 * The way to the point, on any device and in the browsers inside of other programs: an installed program of the same
 * maker takes the address over, else it is a page.
 *
 * @see https://developers.google.com/maps/documentation/urls/get-started#directions-action
 */
export function directionsLink({ lat, lon }: Coordinates): string {
  return `https://www.google.com/maps/dir/?api=1&destination=${lat},${lon}`;
}

/**
 * RFC 5870 address with the query that Android's programs take a label from, for the program of one's own choice.
 * iPhones, desktops and the browsers inside of other programs do not know it.
 */
export function geoLink({ lat, lon }: Coordinates, label: string): string {
  // The label stands in brackets, so that it can have none of its own.
  const name = encodeURIComponent(label.replaceAll(/[()]/gu, ' ').replaceAll(/\s+/gu, ' ').trim());
  return `geo:${lat},${lon}?q=${lat},${lon}(${name})`;
}

/** The point on a free map, for every device. */
export function mapLink({ lat, lon }: Coordinates): string {
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`;
}
