import type { way as vi } from './vi.ts';

export const way: typeof vi = {
  metres: '{n} m',
  kilometres: '{n} km',
  straight: 'about {distance} as the crow flies',
  walk: { one: 'about {n} minute on foot', other: 'about {n} minutes on foot' },
  roughly: '{line} (the position is approximate)',
  pace: 'The way on foot is longer than as the crow flies. Minutes are reckoned at four kilometres an hour, on a way three tenths longer.',
  legs: 'To the next stop: {line}',
  trail: {
    here: 'Stop {at} of {of} on the trail',
    next: 'Next stop',
    last: 'The trail ends here.',
  },
  near: 'Near by',
  filters: {
    rank: { label: 'Rank', path: 'rank' },
    kind: { label: 'Kind', path: 'kind' },
    village: { label: 'Village', path: 'village' },
    stars: { label: 'Stars', path: 'stars' },
    level: { label: 'How to file', path: 'filing' },
  },
  filterValues: {},
  filterList: 'Filter the list',
  filterAll: 'All',
  filtered: '{n} of {of} pages in {collection}.',
};
