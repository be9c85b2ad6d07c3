import { fault, SITE, swap, type Fault } from './fault.ts';

/** The sheet of the small commune is on line 65 of its `site.yaml`. */
export const LABEL_SHEET_FAULTS: readonly Fault[] = [
  fault(
    'two label sheets with one id',
    SITE,
    (text) => {
      const start = text.indexOf('  - id: nhan-60-a4');
      return `${text}${text.slice(start)}`;
    },
    'site/repeated-id',
    77,
  ),
  fault(
    'a label sheet with the name of a plain paper',
    SITE,
    swap('id: nhan-60-a4', 'id: a3'),
    'site/label-sheet-id',
    66,
  ),
  fault(
    'a label too low for the symbol',
    SITE,
    swap('labelHeightMm: 60', 'labelHeightMm: 59.5'),
    'site/label-small',
    70,
  ),
  fault(
    'labels that overlap',
    SITE,
    swap('horizontalPitchMm: 66', 'horizontalPitchMm: 58'),
    'site/labels-overlap',
    75,
  ),
  fault('labels below the paper', SITE, swap('topMm: 19.5', 'topMm: 40'), 'site/labels-off-paper', 74),
  fault('labels beside the paper', SITE, swap('columns: 3', 'columns: 4'), 'site/labels-off-paper', 73),
];
