const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/**
 * Today in Vietnam, ISO 8601. `SOURCE_DATE_EPOCH` (seconds) stands for the clock where it is set, so that a
 * build of another day can be repeated.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function todayInVietnam(): string {
  return nowInVietnam().slice(0, 10);
}

/** This minute in Vietnam: `2026-11-24 08:15`; see `todayInVietnam`. */
export function nowInVietnam(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const now = epoch !== undefined && /^\d+$/u.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(now + VIETNAM_OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');
}
