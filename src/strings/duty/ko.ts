import type { Strings } from '../index.ts';

export const duty: Strings['site']['duty'] = {
  channels: { portal: '포털', zalo: 'Zalo OA', facebook: 'Facebook' },
  statement: {
    states: { open: '확인 중', answered: '답변 완료', corrected: '정정함' },
    answer: '마을의 공식 답변',
    asked: '주민이 물은 내용',
    open: '마을에서 확인하고 있습니다. 답변은 이곳에 올립니다.',
    record: '이 답변에 대하여',
    state: '상태',
    raisedAt: '제기된 시각',
    answeredAt: '답변한 시각',
    took: '걸린 시간',
    hours: '{h}시간',
    minutes: '{m}분',
    corrections: '정정',
    correctedAt: '정정한 시각 {moment}',
    was: '이전 내용:',
    now: '바로잡은 내용:',
  },
  follow: '이 목록 받아 보기 (Atom)',
  news: {
    kinds: {
      'good-model': '좋은 사례',
      'good-people': '고마운 이웃',
      ocop: 'OCOP',
      reform: '행정 개혁',
      culture: '문화',
      notice: '알림',
    },
    article: '본문',
    record: '이 소식에 대하여',
    kind: '종류',
    publishedOn: '올린 날',
    month: '{year}년 {month}월',
  },
};
