import type { Strings } from '../index.ts';

export const duty: Strings['site']['duty'] = {
  channels: { portal: '门户网站', zalo: 'Zalo OA', facebook: 'Facebook' },
  statement: {
    states: { open: '核实中', answered: '已答复', corrected: '已更正' },
    answer: '乡里的答复',
    asked: '大家问的是什么',
    open: '乡里正在核实此事，答复会登在这里。',
    record: '关于这条答复',
    state: '状态',
    raisedAt: '提出时间',
    answeredAt: '答复时间',
    took: '用时',
    hours: '{h}小时',
    minutes: '{m}分钟',
    corrections: '更正',
    correctedAt: '更正时间：{moment}',
    was: '原来写的是：',
    now: '现更正为：',
  },
  follow: '订阅此栏目（Atom）',
  news: {
    kinds: {
      'good-model': '好做法',
      'good-people': '好人好事',
      ocop: 'OCOP',
      reform: '行政改革',
      culture: '文化',
      notice: '通知',
    },
    article: '正文',
    record: '关于这条消息',
    kind: '类别',
    publishedOn: '发布日期',
    month: '{year}年{month}月',
  },
};
