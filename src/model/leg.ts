/** How one gets from one stop to the next, as far as it is known. */
export interface Leg {
  /** Missing where nobody has measured it and a point is not known. */
  readonly metres?: number;
  /** Whole minutes on foot. */
  readonly minutes?: number;
  /** The metres are those between two points, not of a way. */
  readonly straight: boolean;
  /** One of the points is only approximate. */
  readonly rough: boolean;
}
