import type { Strings } from './index.ts';

/** Korean; not yet reviewed by a native speaker. */
export const ko: Strings = {
  terms: {
    collections: {
      relics: '유적',
      products: '특산품',
      services: '행정 절차',
      places: '장소',
      festivals: '축제',
      about: '마을 소개',
      trails: '탐방 코스',
    },
    gates: { relic: '유적', product: '지역 특산품', service: '행정 절차', place: '장소' },
    relicKinds: {
      history: '역사 유적',
      architecture: '건축·예술 유적',
      archaeology: '고고 유적',
      landscape: '명승',
    },
    relicRanks: {
      'special-national': '국가 특별 유적',
      national: '국가 유적',
      city: '시급 유적',
      inventory: '조사 목록 등재',
    },
    productKinds: { ocop: 'OCOP 제품', craft: '전통 공예', speciality: '특산물' },
    placeKinds: {
      'admin-centre': '행정 서비스 센터',
      'cultural-house': '마을 문화회관',
      market: '시장',
      school: '학교',
      'festival-ground': '축제 마당',
      museum: '전시관',
      workshop: '공방',
    },
    timeUnits: { 'working-day': '근무일 {n}일', day: '{n}일' },
    sameDay: '당일 처리',
    onlineLevels: {
      full: '전 과정 온라인',
      partial: '온라인 제출, 방문 서명 또는 수령',
      counter: '창구 처리',
    },
    free: '무료',
    feeUnknown: '창구에 문의',
    stars: 'OCOP {n}성',
    lunar: '음력',
  },
  sign: {
    call: {
      relic: ['스캔하면', '이야기를 들려 드립니다'],
      product: ['스캔하면', '만든 이를 만납니다'],
      service: ['스캔하면', '준비물을 알려 드립니다'],
      place: ['스캔하면', '이곳을 소개합니다'],
    },
    trust: '이 주소만 믿으세요',
    callUs: '전화 문의',
  },
  picture: {},
  site: {},
};
