import type { Strings } from '../index.ts';

export const duty: Strings['site']['duty'] = {
  channels: { portal: 'The portal', zalo: 'Zalo OA', facebook: 'Facebook' },
  statement: {
    states: { open: 'Being checked', answered: 'Answered', corrected: 'Corrected' },
    answer: 'The commune’s answer',
    asked: 'What was asked',
    open: 'The commune is looking into this. The answer will stand here.',
    record: 'About this answer',
    state: 'Status',
    raisedAt: 'Raised at',
    answeredAt: 'Answered at',
    took: 'After',
    hours: '{h} h',
    minutes: '{m} min',
    corrections: 'Corrections',
    correctedAt: 'Corrected at {moment}',
    was: 'It said before:',
    now: 'What is right:',
  },
  follow: 'Follow this list (Atom)',
  news: {
    kinds: {
      'good-model': 'What works well',
      'good-people': 'Good people, good deeds',
      ocop: 'OCOP',
      reform: 'Administrative reform',
      culture: 'Culture',
      notice: 'Notices',
    },
    article: 'The article',
    record: 'About this article',
    kind: 'Kind',
    publishedOn: 'Published on',
    month: '{month}.{year}',
  },
};
