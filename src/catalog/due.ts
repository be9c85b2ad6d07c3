/** What has run out by the day on which the content is looked at. */
import { formatDay } from '../lib/date.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { certificateEnd } from '../model/product.ts';
import { isPast, type Catalog } from './catalog.ts';

/** Warnings only: a day that goes by must not keep the site from being built. */
export function dueIssues(catalog: Catalog): readonly Issue[] {
  const certificates = catalog.entries.products.flatMap(({ main }) => {
    const { certificate } = main.data;
    if (certificate === undefined) return [];
    const end = certificateEnd(certificate);
    return isPast(catalog, end) ? [warning(main.origin(['certificate']), 'due/certificate', end)] : [];
  });
  const reviews = catalog.entries.services.flatMap(({ main }) => {
    const { reviewBy } = main.data;
    return isPast(catalog, reviewBy) ? [warning(main.origin(['reviewBy']), 'due/review', reviewBy)] : [];
  });
  return [...certificates, ...reviews, ...laterPostings(catalog)];
}

/** Posts of days that are yet to come. */
function laterPostings({ all, today }: Catalog): Issue[] {
  if (today === undefined) return [];
  return all.flatMap(({ main }) =>
    main.data.posted.flatMap(({ on }, index) =>
      on > today ? [warning(main.origin(['posted', index, 'on']), 'due/posted-later', on)] : [],
    ),
  );
}

function warning(
  origin: Parameters<typeof issueAt>[0],
  id: 'due/certificate' | 'due/review' | 'due/posted-later',
  day: string,
): Issue {
  return issueAt(origin, id, { day: formatDay(day) }, 'warning');
}
