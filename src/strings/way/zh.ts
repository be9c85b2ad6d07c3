import type { way as vi } from './vi.ts';

export const way: typeof vi = {
  metres: '{n} 米',
  kilometres: '{n} 公里',
  straight: '直线距离约 {distance}',
  walk: { one: '步行约 {n} 分钟', other: '步行约 {n} 分钟' },
  roughly: '{line}（位置为大致位置）',
  pace: '实际路程比直线距离长。步行时间按每小时四公里、路程比直线长三成估算。',
  legs: '到下一站：{line}',
  trail: {
    here: '路线第 {at} 站，共 {of} 站：',
    next: '下一站',
    last: '路线到此结束。',
  },
  near: '附近',
  filters: {
    rank: { label: '级别', path: 'rank' },
    kind: { label: '类别', path: 'kind' },
    village: { label: '村', path: 'village' },
    stars: { label: '星级', path: 'stars' },
    level: { label: '办理方式', path: 'filing' },
  },
  filterValues: {},
  filterList: '筛选列表',
  filterAll: '全部',
  filtered: '“{collection}”共 {of} 篇，此处 {n} 篇。',
};
