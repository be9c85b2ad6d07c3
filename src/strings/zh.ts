import type { Strings } from './index.ts';

/** Simplified Chinese; not yet reviewed by a native speaker. */
export const zh: Strings = {
  terms: {
    collections: {
      relics: '古迹',
      products: '特产',
      services: '行政手续',
      places: '地点',
      festivals: '节庆',
      about: '本社概况',
      trails: '游览路线',
    },
    gates: { relic: '古迹', product: '地方特产', service: '行政手续', place: '地点' },
    relicKinds: {
      history: '历史遗迹',
      architecture: '建筑艺术遗迹',
      archaeology: '考古遗址',
      landscape: '名胜',
    },
    relicRanks: {
      'special-national': '国家级特殊遗迹',
      national: '国家级遗迹',
      city: '市级遗迹',
      inventory: '已列入普查名录',
    },
    productKinds: { ocop: 'OCOP 产品', craft: '传统手工艺', speciality: '土特产' },
    placeKinds: {
      'admin-centre': '行政服务中心',
      'cultural-house': '文化馆',
      market: '集市',
      school: '学校',
      'festival-ground': '节庆广场',
      museum: '陈列馆',
      workshop: '作坊',
    },
    timeUnits: { 'working-day': '{n} 个工作日', day: '{n} 天' },
    sameDay: '当天办结',
    onlineLevels: { full: '全程网上办理', partial: '网上提交，现场签字或领取', counter: '窗口办理' },
    free: '免费',
    feeUnknown: '请在窗口咨询',
    stars: 'OCOP {n} 星',
    lunar: '农历',
  },
  sign: {
    call: {
      relic: ['扫码', '听故事'],
      product: ['扫码', '认识制作人'],
      service: ['扫码', '看需要带什么'],
      place: ['扫码', '了解此地'],
    },
    trust: '请只相信此网址',
    callUs: '致电本社',
  },
  picture: {},
  site: {},
};
