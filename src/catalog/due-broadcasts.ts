/** What the plan asks of the loudspeakers and nobody has settled yet. */
import type { Catalog } from './catalog.ts';
import type { DueItem } from './due-list.ts';

/** Once, for the office that answers for the programme, while the plan asks for broadcasts and no hours are written down. */
export function unsettledHours({ site, siteOrigin, today }: Catalog): readonly DueItem[] {
  const target = site.targets.find(({ counts, per }) => counts === 'broadcasts' && per === 'week');
  const office = site.offices.find(({ answersFor }) => answersFor.includes('bulletins')) ?? site.offices[0];
  if (target === undefined || office === undefined || site.bulletin?.slots !== undefined) return [];
  const { atLeast } = target;
  return [
    {
      ...siteOrigin(site.bulletin === undefined ? ['targets', site.targets.indexOf(target)] : ['bulletin']),
      kind: 'hours',
      id: 'hours/bulletin',
      office: office.id,
      title: 'Bản tin loa',
      state: 'now',
      detail: {
        vi: `chưa ghi giờ phát ở bulletin.slots; kế hoạch cần ít nhất ${atLeast} buổi mỗi tuần`,
        en: `bulletin.slots has no hours yet; the plan asks for at least ${atLeast} broadcasts a week`,
      },
      changedOn: today ?? '1970-01-01',
    },
  ];
}
