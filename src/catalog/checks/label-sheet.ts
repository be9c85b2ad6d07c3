/** A sheet of labels can be as `site.yaml` says: labels apart, on the paper, and large enough. */
import type { IssueId } from '../../model/issue-rules.ts';
import type { IssueValue } from '../../model/issue.ts';
import {
  labelExtentMm,
  PAPER_NAMES,
  PAPER_SIZES,
  SMALLEST_LABEL_MM,
  type LabelSheet,
} from '../../model/label-sheet.ts';

export interface LabelSheetFault {
  readonly field: keyof LabelSheet;
  readonly id: IssueId;
  readonly values: Readonly<Record<string, IssueValue>>;
}

/** Sums of tenths are not exact. */
const TOLERANCE_MM = 0.001;

const DIRECTIONS = [
  {
    direction: 'across',
    start: 'leftMm',
    label: 'labelWidthMm',
    pitch: 'horizontalPitchMm',
    side: 'widthMm',
  },
  { direction: 'down', start: 'topMm', label: 'labelHeightMm', pitch: 'verticalPitchMm', side: 'heightMm' },
] as const;

export function labelSheetFaults(sheet: LabelSheet): readonly LabelSheetFault[] {
  const { id, paper } = sheet;
  const faults: LabelSheetFault[] = [];
  if (PAPER_NAMES.some((name) => name === id)) {
    faults.push({ field: 'id', id: 'site/label-sheet-id', values: { id } });
  }
  for (const { direction, start, label, pitch, side } of DIRECTIONS) {
    const { pitchMm, labelMm, count, endMm } = labelExtentMm(sheet, direction);
    if (labelMm < SMALLEST_LABEL_MM) {
      const values = { id, field: label, size: labelMm, least: SMALLEST_LABEL_MM };
      faults.push({ field: label, id: 'site/label-small', values });
    }
    if (count > 1 && pitchMm < labelMm - TOLERANCE_MM) {
      const values = { id, field: pitch, pitch: pitchMm, label: labelMm };
      faults.push({ field: pitch, id: 'site/labels-overlap', values });
    }
    const roomMm = PAPER_SIZES[paper][side];
    if (endMm > roomMm + TOLERANCE_MM) {
      const end = Math.round(endMm * 10) / 10;
      const values = { id, paper: paper.toUpperCase(), field: start, end, room: roomMm };
      faults.push({ field: start, id: 'site/labels-off-paper', values });
    }
  }
  return faults;
}
