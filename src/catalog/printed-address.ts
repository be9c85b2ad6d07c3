/** The address that placards were printed with, against the one that the site has. */
import type { Site } from '../model/site.ts';

/**
 * What stands before the code in a printed address, in lower case; undefined when it does not end in the code.
 *
 * @example `HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/` → `https://anlao.haiphong.gov.vn/`
 */
export function printedPrefix(printedAddress: string, code: string): string | undefined {
  const end = `/${code}/`.toLowerCase();
  const address = printedAddress.toLowerCase();
  return address.endsWith(end) ? address.slice(0, 1 - end.length) : undefined;
}

/** What stands before every code today. */
export function addressPrefix({ address }: Pick<Site, 'address'>): string {
  return `${address.origin}${address.base}`.toLowerCase();
}

/**
 * Index of the declared move that begins at `prefix` and leads, alone or with others, to `goal`.
 *
 * @param migrations - in any order
 */
export function migrationFrom(
  prefix: string,
  goal: string,
  migrations: Site['migrations'],
): number | undefined {
  const reaches = (address: string, used: ReadonlySet<number>): boolean =>
    address === goal ||
    migrations.some(
      ({ from, to }, index) =>
        !used.has(index) && normal(from) === address && reaches(normal(to), new Set([...used, index])),
    );
  const index = migrations.findIndex(
    ({ from, to }, at) => normal(from) === prefix && reaches(normal(to), new Set([at])),
  );
  return index < 0 ? undefined : index;
}

function normal(address: string): string {
  return address.toLowerCase().replace(/\/*$/u, '/');
}
