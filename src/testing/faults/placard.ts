import { fault, PLACARD, smallPlacard, swap, type Fault } from './fault.ts';

const named = (name: string, code: string, id: Fault['issues'][number][0]): Fault => ({
  name,
  changes: { [PLACARD]: undefined, [`placards/${code}.yaml`]: smallPlacard() },
  issues: [[id, `placards/${code}.yaml:1`]],
});

export const PLACARD_FAULTS: readonly Fault[] = [
  named('a code of five characters', '7K3QQ', 'short-code/length'),
  named('a code in lower case', '7k3q', 'short-code/alphabet'),
  named('a code with a vowel', '7A3Q', 'short-code/alphabet'),
  named('a code without a digit', 'BCDF', 'short-code/digit'),
  named('a code with two characters swapped', '73KQ', 'short-code/check'),
  fault(
    'a placard hung before it was printed',
    PLACARD,
    swap('status: planned', "status: hung\nprintedOn: '2026-12-01'\nhungOn: '2026-11-25'"),
    'placard/dates',
    12,
  ),
  fault(
    'a printed placard without its date',
    PLACARD,
    swap('status: planned', 'status: printed'),
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
