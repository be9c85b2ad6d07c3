import { BROADCASTS, BULLETIN, WITH_BULLETIN } from '../duties.ts';
import type { IssueId } from '../../model/issue-rules.ts';
import type { Fault } from './fault.ts';

const logged = (on: string, bulletin: string) =>
  `broadcasts:\n  - { on: '${on}', time: '17:00', station: Đài xã, done: true, bulletin: ${bulletin} }\n`;

const bulletinFault = (name: string, old: string, now: string, id: IssueId, line: number): Fault => ({
  name,
  changes: { [BULLETIN]: WITH_BULLETIN[BULLETIN].replace(old, now) },
  issues: [[id, `${BULLETIN}:${line}`]],
});

export const BULLETIN_FAULTS: readonly Fault[] = [
  {
    name: 'a programme that was read in its week',
    changes: { ...WITH_BULLETIN, [BROADCASTS]: logged('2026-11-29', 'bulletins/2026-w48') },
    issues: [],
  },
  bulletinFault('a programme in the folder of another week', '2026-W48', '2026-W47', 'bulletin/folder', 9),
  bulletinFault('a week that the year has not', '2026-W48', '2026-W54', 'field/form', 9),
  bulletinFault('a programme that tells of nothing it lists', 'Đình Mẫu', 'Chợ', 'bulletin/unnamed', 10),
  {
    name: 'a broadcast of a programme that there is not',
    changes: { [BROADCASTS]: logged('2026-11-24', 'bulletins/2026-w48') },
    issues: [['log/bulletin', `${BROADCASTS}:2`]],
  },
  {
    name: 'a broadcast in another week than its programme',
    changes: { ...WITH_BULLETIN, [BROADCASTS]: logged('2026-11-30', 'bulletins/2026-w48') },
    issues: [['log/other-week', `${BROADCASTS}:2`]],
  },
];
