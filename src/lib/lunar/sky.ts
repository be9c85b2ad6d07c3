/**
 * When the moon is new and where the sun stands, as days in Vietnam: the door to the astronomy.
 *
 * Days are numbered as in `lib/date.ts`, whole days since 1 January 1970. The day begins at midnight of UTC+7, the
 * meridian 105° E.
 */
import { SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

const DAY_MS = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** A lunation has at most 29.9 days. */
const NEW_MOON_WITHIN_DAYS = 31;
/** Room for a caller who knows the day of a longitude only roughly. */
const LONGITUDE_WITHIN_DAYS = 60;

type Moment = ReturnType<typeof SearchMoonPhase>;

const midnight = (day: number): Date => new Date(day * DAY_MS - VIETNAM_OFFSET_MS);

function dayOf(moment: Moment, sought: string): number {
  if (moment === null) throw new RangeError(`No ${sought} was found.`);
  return Math.floor((moment.date.getTime() + VIETNAM_OFFSET_MS) / DAY_MS);
}

/** The first day of new moon that is not before `day`. */
export function newMoonFrom(day: number): number {
  return dayOf(SearchMoonPhase(0, midnight(day), NEW_MOON_WITHIN_DAYS), `new moon after day ${day}`);
}

/**
 * The day on which the sun reaches `longitude`, apparent, in degrees; the first that is not before `day`.
 *
 * @throws {RangeError} it does not within 60 days
 */
export function sunReaches(longitude: number, day: number): number {
  const moment = SearchSunLongitude(longitude, midnight(day), LONGITUDE_WITHIN_DAYS);
  return dayOf(moment, `day on which the sun is at ${longitude}° after day ${day}`);
}
