/** The inspection round on paper: a row a placard, with its picture and boxes to tick. */
import type { Fonts } from '../../brand/fonts.ts';
import { HAIRLINE, INK_SOFT } from '../../brand/palette.ts';
import { beside, HAIRLINE_MM, moved, rule, space, stacked, textBlock, type Block } from './block.ts';
import { lastState, type PaperFacts } from './facts.ts';
import { tick, writeLine } from './form.ts';
import { longHead, pageNumber, runningHead, type Head } from './head.ts';
import { CHECKS } from './inspection-words.ts';
import type { LongPaper } from './pages.ts';
import { bar, CONTENT_MM } from './paper.ts';
import { smallPicture } from './picture.ts';
import type { RoundGroup } from './round.ts';
import { say } from './words.ts';

const PICTURE_MM = 18;
/** From the left: what opens, where it hangs, what to tick. */
const COLUMNS = { sign: 22, place: 76, ticks: 124 } as const;
const GAP_MM = 4;

export const INSPECTION_NAME = { vi: 'Phiếu kiểm tra biển', en: 'Inspection round' };

export function inspectionPaper(head: Head, round: readonly RoundGroup[], fonts: Fonts): LongPaper {
  return {
    firstHead: firstHead(head, round, fonts),
    head: runningHead(head, fonts, INSPECTION_NAME.vi),
    sections: round.map((group) => ({
      heading: (continued) => groupHeading(group, continued, fonts),
      rows: group.placards.map((facts) =>
        inspectionRow(facts, smallPicture(facts.spec, fonts, PICTURE_MM), fonts),
      ),
    })),
    foot: (number, count) => inspectionFoot(number, count, fonts),
  };
}

function firstHead(head: Head, round: readonly RoundGroup[], fonts: Fonts): Block {
  const count = round.reduce((sum, { placards }) => sum + placards.length, 0);
  const whom = head.hotline === undefined ? 'báo ngay cho xã' : `gọi ngay ${head.hotline}`;
  const text =
    `${count} biển, xếp theo thôn và bộ phận phụ trách. Ở mỗi biển: quét mã rồi nhìn thanh địa chỉ, phải trùng với địa chỉ ghi ở đây; ` +
    `vuốt tay qua mép mã xem có miếng dán đè không. Thấy địa chỉ lạ hoặc miếng dán: che mã lại, chụp ảnh và ${whom}.`;
  return longHead(head, INSPECTION_NAME, text, fonts);
}

function groupHeading({ inUse, village, office }: RoundGroup, continued: boolean, fonts: Fonts): Block {
  const half = CONTENT_MM / 2;
  const more = `${inUse ? '' : ', biển chưa in'}${continued ? ' (tiếp theo)' : ''}`;
  const look = { weight: 400, sizes: [8, 7], colour: INK_SOFT, anchor: 'right' } as const;
  return stacked([
    space(1.4),
    bar(CONTENT_MM),
    space(1.1),
    beside([
      [0, textBlock(fonts, say(`${village}${more}`), { weight: 800, sizes: [11, 9, 7] }, half)],
      [half, moved(textBlock(fonts, say(`Phụ trách: ${office}`), look, half), 0, 0.7)],
    ]),
    space(1.4),
  ]);
}

/** @param picture - of the placard, on the left */
export function inspectionRow(facts: PaperFacts, picture: Block, fonts: Fonts): Block {
  const { spec, code, title, place, spot } = facts;
  const fine = { weight: 400, sizes: [7.5, 7], lineHeight: 1.24 } as const;
  const signMm = COLUMNS.place - COLUMNS.sign - GAP_MM;
  const placeMm = COLUMNS.ticks - COLUMNS.place - GAP_MM;
  const sign = stacked([
    textBlock(fonts, { ...spec.code, text: code }, { weight: 800, sizes: [15], lineHeight: 1.1 }, signMm),
    textBlock(fonts, title, { weight: 600, sizes: [8.5, 7], lineHeight: 1.22 }, signMm),
    space(0.5),
    textBlock(fonts, spec.shortAddress, { ...fine, weight: 600 }, signMm),
    textBlock(
      fonts,
      { ...spec.serial, text: `Số hiệu ${spec.serial.text}` },
      { ...fine, colour: INK_SOFT },
      signMm,
    ),
  ]);
  const state = `${lastState(facts)}${facts.draft.length > 0 ? ', bản dự thảo' : ''}`;
  const where = stacked([
    space(0.8),
    textBlock(fonts, place, { weight: 600, sizes: [8.5, 7], lineHeight: 1.22 }, placeMm),
    textBlock(fonts, spot, { weight: 400, sizes: [8.5, 7], lineHeight: 1.22 }, placeMm),
    space(0.5),
    textBlock(
      fonts,
      { ...spec.serial, field: 'status', text: `${facts.format}. ${state}` },
      { ...fine, colour: INK_SOFT },
      placeMm,
    ),
  ]);
  const row = beside([
    [0, picture],
    [COLUMNS.sign, sign],
    [COLUMNS.place, where],
    [COLUMNS.ticks, ticks(fonts)],
  ]);
  return stacked([row, space(1.4), rule(CONTENT_MM, HAIRLINE_MM, HAIRLINE), space(1.6)]);
}

function ticks(fonts: Fonts): Block {
  const width = CONTENT_MM - COLUMNS.ticks;
  const [intact, right, covered, clean] = CHECKS;
  const half = 24.5;
  const line = (a: string, b: string): Block =>
    beside([
      [0, tick(fonts, say(a), half, 8)],
      [half, tick(fonts, say(b), width - half, 8)],
    ]);
  const note = { ...moved(rule(width - 13), 13, 3.4), heightMm: 3.4 };
  return stacked([
    space(1),
    line(intact, covered),
    space(2),
    line(right, clean),
    space(3),
    beside([
      [0, textBlock(fonts, say('Ghi chú'), { weight: 400, sizes: [8] }, 13)],
      [0, note],
    ]),
    space(5.2),
    rule(width),
  ]);
}

function inspectionFoot(number: number, count: number, fonts: Fonts): Block {
  const third = CONTENT_MM / 3;
  return stacked([
    space(2),
    beside([
      [0, writeLine(fonts, { vi: 'Ngày kiểm tra', en: 'Date' }, third - 5, 22)],
      [third, writeLine(fonts, { vi: 'Người kiểm tra', en: 'Inspected by' }, 2 * third - 30, 23)],
      [CONTENT_MM - 28, moved(pageNumber(number, count, fonts, 28), 0, 3.4)],
    ]),
  ]);
}
