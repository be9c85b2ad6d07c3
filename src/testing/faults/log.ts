import { BRIEFINGS, BROADCASTS, broadcastLog } from '../duties.ts';
import type { Fault } from './fault.ts';

const briefing = (first: number, office = 'van-hoa', on = '2026-11-02') =>
  `  - { on: '${on}', what: Kế hoạch, office: ${office}, staff: 8, first: ${first} }\n`;

export const LOG_FAULTS: readonly Fault[] = [
  {
    name: 'a log that says what happened',
    changes: {
      [BROADCASTS]: broadcastLog('2026-11-23 05:30', '- 2026-11-25 05:30'),
      [BRIEFINGS]: `briefings:\n${briefing(5)}`,
    },
    issues: [],
  },
  {
    name: 'a broadcast written twice',
    changes: { [BROADCASTS]: broadcastLog('2026-11-23 05:30', '2026-11-23 05:30') },
    issues: [['log/twice', `${BROADCASTS}:3`]],
  },
  {
    name: 'a turn that ends before it begins',
    changes: {
      'log/rota.yaml':
        "rota:\n  - { on: '2026-11-30', until: '2026-11-29', office: van-hoa, hours: 7:30 – 17:00 }\n",
    },
    issues: [['log/order', 'log/rota.yaml:2']],
  },
  {
    name: 'more staff briefed than there are',
    changes: { [BRIEFINGS]: `briefings:\n${briefing(5)}${briefing(4, 'van-hoa', '2026-11-09')}` },
    issues: [['log/too-many', `${BRIEFINGS}:3`]],
  },
  {
    name: 'an unknown office in a log',
    changes: { [BRIEFINGS]: `briefings:\n${briefing(5, 'ai-do')}` },
    issues: [['entry/office', `${BRIEFINGS}:2`]],
  },
  {
    name: 'a log that there is not',
    changes: { 'log/so-khac.yaml': 'rows: []\n' },
    issues: [['file/unknown', 'log/so-khac.yaml:1']],
  },
];
