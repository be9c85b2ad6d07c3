import { fault, PLACARD, smallPlacard, swap, type Fault } from './fault.ts';

const named = (name: string, code: string, id: Fault['issues'][number][0]): Fault => ({
  name,
  changes: { [PLACARD]: undefined, [`placards/${code}.yaml`]: smallPlacard() },
  issues: [[id, `placards/${code}.yaml:1`]],
});

const ADDRESS = 'HTTPS://MAU.EXAMPLE.VN/7K3Q/';
const printed = (address: string) => `status: printed\nprintedOn: '2026-11-25'\nprintedAddress: ${address}`;
const retired = (lines: string) => `status: retired\nretiredOn: '2026-12-25'\n${lines}`;

export const PLACARD_FAULTS: readonly Fault[] = [
  named('a code of five characters', '7K3QQ', 'short-code/length'),
  named('a code in lower case', '7k3q', 'short-code/alphabet'),
  named('a code with a vowel', '7A3Q', 'short-code/alphabet'),
  named('a code without a digit', 'BCDF', 'short-code/digit'),
  named('a code with two characters swapped', '73KQ', 'short-code/check'),
  fault(
    'a placard hung before it was printed',
    PLACARD,
    swap(
      'status: planned',
      `status: hung\nprintedOn: '2026-12-01'\nhungOn: '2026-11-25'\nprintedAddress: ${ADDRESS}`,
    ),
    'placard/dates',
    12,
  ),
  fault(
    'a printed placard without its date',
    PLACARD,
    swap('status: planned', `status: printed\nprintedAddress: ${ADDRESS}`),
    'placard/date-missing',
    10,
  ),
  fault(
    'a planned placard with a date of printing',
    PLACARD,
    swap('issuedOn:', "printedOn: '2026-11-22'\nissuedOn:"),
    'placard/date-early',
    11,
  ),
  fault(
    'a printed placard without the address in its symbol',
    PLACARD,
    swap('status: planned', "status: printed\nprintedOn: '2026-11-25'"),
    'placard/no-printed-address',
    10,
  ),
  fault(
    'a printed address that is not of this placard',
    PLACARD,
    swap('status: planned', printed('HTTPS://MAU.EXAMPLE.VN/2B58/')),
    'placard/printed-address',
    12,
  ),
  fault(
    'a planned placard with a printed address',
    PLACARD,
    swap('issuedOn:', `printedAddress: ${ADDRESS}\nissuedOn:`),
    'placard/date-early',
    11,
  ),
  fault(
    'a retired placard that leads nowhere',
    PLACARD,
    swap('status: planned', retired('')),
    'placard/no-successor',
    10,
  ),
  fault(
    'a retired placard without successor or reason',
    PLACARD,
    swap('status: planned', retired('successor: null')),
    'placard/no-reason',
    12,
  ),
  fault(
    'a successor that there is not',
    PLACARD,
    swap('status: planned', retired('successor: 4M73')),
    'placard/successor',
    12,
  ),
  fault(
    'a placard that succeeds itself',
    PLACARD,
    swap('status: planned', retired('successor: 7K3Q')),
    'placard/successor-loop',
    12,
  ),
  fault(
    'a successor of a placard that still hangs',
    PLACARD,
    swap('issuedOn:', 'successor: 2B58\nissuedOn:'),
    'placard/date-early',
    11,
  ),
  fault('one locale printed twice', PLACARD, swap('[vi, en]', '[vi, vi]'), 'list/repeated', 9),
  {
    name: 'two placards at one spot',
    changes: { 'placards/4M73.yaml': smallPlacard() },
    issues: [['placard/twin', `${PLACARD}:3`]],
  },
  {
    name: 'a placard in a locale that its entry lacks',
    changes: { 'products/mat-ong-mau/index.en.mdx': undefined },
    issues: [['placard/no-translation', 'placards/2B58.yaml:1']],
  },
  fault(
    'a placard that hangs at a product',
    PLACARD,
    swap('at: relics/dinh-mau', 'at: products/mat-ong-mau'),
    'reference/wrong-collection',
    2,
  ),
];
