import type { way as vi } from './vi.ts';

export const way: typeof vi = {
  metres: '{n} m',
  kilometres: '{n} km',
  straight: '직선거리 약 {distance}',
  walk: { one: '걸어서 약 {n}분', other: '걸어서 약 {n}분' },
  roughly: '{line} (대략적인 위치)',
  pace: '실제 길은 직선거리보다 깁니다. 걷는 시간은 시속 4 km로, 길이 직선보다 3할 길다고 보고 셈했습니다.',
  legs: '다음 곳까지: {line}',
  trail: {
    here: '코스의 {of}곳 가운데 {at}번째:',
    next: '다음 곳',
    last: '코스는 여기서 끝납니다.',
  },
  near: '가까운 곳',
  filters: {
    rank: { label: '등급', path: 'rank' },
    kind: { label: '종류', path: 'kind' },
    village: { label: '마을', path: 'village' },
    stars: { label: '별점', path: 'stars' },
    level: { label: '처리 방법', path: 'filing' },
  },
  filterValues: {},
  filterList: '목록 거르기',
  filterAll: '전체',
  filtered: '{collection} {of}건 가운데 {n}건.',
};
