import type { IssueId } from '../../model/issue-rules.ts';
import { DISCLOSURE, WITH_DISCLOSURES } from '../disclosures.ts';
import type { Fault } from './fault.ts';

function disclosureFault(
  name: string,
  old: RegExp | string,
  now: string,
  ...issues: readonly (readonly [IssueId, number])[]
): Fault {
  return {
    name,
    changes: { ...WITH_DISCLOSURES, [DISCLOSURE]: WITH_DISCLOSURES[DISCLOSURE].replace(old, now) },
    issues: issues.map(([id, line]) => [id, `${DISCLOSURE}:${line}`]),
  };
}

export const DISCLOSURE_FAULTS: readonly Fault[] = [
  disclosureFault('nothing wrong with a disclosure', '', ''),
  disclosureFault('an item that the law does not have', 'item: 7', 'item: 15', ['field/too-big', 12]),
  disclosureFault('a notice that hangs too short', "'2026-12-20'", "'2026-12-19'", [
    'disclosure/too-short',
    15,
  ]),
  disclosureFault('broadcast days with a gap', "'2026-11-26'", "'2026-11-27'", [
    'disclosure/loudspeaker-run',
    17,
  ]),
  disclosureFault('a list that no one reads out', /loudspeakerDays: .*\n/u, '', [
    'disclosure/no-loudspeaker',
    12,
  ]),
  disclosureFault('a notice that hangs on no board', 'forms: [board]', 'forms: []', [
    'disclosure/no-board',
    12,
  ]),
  disclosureFault(
    'a decision that was disclosed late',
    "decidedOn: '2026-11-13'",
    "decidedOn: '2026-11-12'",
    ['disclosure/late', 14],
  ),
  disclosureFault('personal data without an end', /postedUntil: .*\n/u, '', [
    'disclosure/personal-without-end',
    17,
  ]),
  disclosureFault(
    'personal data and a last day in what hangs for good',
    'item: 7',
    'item: 13',
    ['disclosure/always', 15],
    ['disclosure/personal-always', 18],
  ),
  disclosureFault('personal data on a social network', '[board]', '[board, social]', [
    'disclosure/personal-posted',
    18,
  ]),
  disclosureFault(
    'a signed draft',
    'item: 7',
    "item: 7\nopinions: { until: '2026-11-30', office: van-hoa }",
    ['disclosure/draft-decided', 13],
  ),
  disclosureFault('a paper that came down early', 'forms:', "takenDownOn: '2026-12-01'\nforms:", [
    'disclosure/taken-down-early',
    16,
  ]),
  {
    name: 'an entry that leads to personal data',
    changes: {
      ...WITH_DISCLOSURES,
      'disclosures/du-thao/index.vi.mdx': WITH_DISCLOSURES['disclosures/du-thao/index.vi.mdx'].replace(
        'item: 14',
        'related: [disclosures/ho-tro]\nitem: 14',
      ),
    },
    issues: [['disclosure/personal-linked', 'disclosures/du-thao/index.vi.mdx:12']],
  },
  {
    name: 'a document that is not there',
    changes: { ...WITH_DISCLOSURES, 'disclosures/ho-tro/danh-sach.pdf': undefined },
    issues: [['attachment/missing', `${DISCLOSURE}:20`]],
  },
  {
    name: 'documents that are no PDF, and one that nobody names',
    changes: {
      ...WITH_DISCLOSURES,
      'disclosures/ho-tro/bang.xlsx': new Uint8Array([1]),
      'disclosures/ho-tro/khac.pdf': new Uint8Array([1]),
    },
    issues: [
      ['attachment/no-pdf', 'disclosures/ho-tro/bang.xlsx:1'],
      ['attachment/unused', 'disclosures/ho-tro/khac.pdf:1'],
    ],
  },
];
