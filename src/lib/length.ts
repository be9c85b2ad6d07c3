/** PDF points in a millimetre: 72 points to the inch of 25.4 mm. */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to PDF points. */
export function mmToPt(mm: number): number {
  return mm * POINTS_PER_MM;
}

/** PDF points to millimetres. */
export function ptToMm(pt: number): number {
  return pt / POINTS_PER_MM;
}
