/** The installation sheet: one page for who hangs one placard, to be filed when it hangs. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK, INK_SOFT } from '../../brand/palette.ts';
import type { OutputFile } from '../../model/output.ts';
import { drawPages } from '../../pdf/draw.ts';
import { rectangle, outline } from '../../pdf/marks.ts';
import { ADVICE_NOTE, adviceFor, type Advice } from './advice.ts';
import { artBlock, beside, moved, space, stacked, textBlock, together, type Block } from './block.ts';
import type { InstallationFacts } from './facts.ts';
import { brandRow, codeTiles, warning } from './head.ts';
import { factRows } from './installation-facts.ts';
import { installationRecord, signatures } from './installation-record.ts';
import { CONTENT_MM, heading, pair, PAPER, paperPage } from './paper.ts';
import { facePicture } from './picture.ts';
import { say } from './words.ts';

/** Below `qr-output/`. */
export const INSTALLATION_FOLDER = 'installation';

export const PICTURE_MM = 55;
const PICTURE_GAP_MM = 7;

/** Tried in turn until all fits on the page. */
const SIZES_PT = [9.5, 9, 8.5, 8, 7.5, 7] as const;

const DRAFT_REASONS: Readonly<Record<string, string>> = {
  'draft/sample': 'bài mở ra là nội dung mẫu',
  'draft/unconfirmed': 'nội dung chưa được xác nhận',
  'draft/no-decision': 'chưa ghi số quyết định xếp hạng',
};

export function installationFile(facts: InstallationFacts, fonts: Fonts): OutputFile {
  const { code, spec, commune, title } = facts;
  const picture = facePicture(spec, fonts, PICTURE_MM);
  const about = {
    title: `Phiếu lắp biển ${spec.serial.text}`,
    subject: `${title.text}: ${spec.shortAddress.text}`,
    author: commune.text,
    locale: 'vi',
    day: spec.issuedOn,
  };
  const page = paperPage(installationSheet(facts, fonts, picture));
  return {
    path: `${INSTALLATION_FOLDER}/${code}.pdf`,
    bytes: drawPages([page], about, 'office', fonts),
  };
}

/** The whole sheet in the largest size at which it fits; what does not fit at the smallest is a misfit. */
export function installationSheet(facts: InstallationFacts, fonts: Fonts, picture: Block): Block {
  const room = PAPER.height - PAPER.top - PAPER.bottom;
  const foot = sheetFoot(facts, fonts);
  const signing = signatures(fonts);
  const below = signing.heightMm + 2 + foot.heightMm;
  let sheet = sheetBody(facts, fonts, picture, SIZES_PT[0]);
  for (const sizePt of SIZES_PT) {
    sheet = sheetBody(facts, fonts, picture, sizePt);
    if (sheet.heightMm <= room - below) break;
  }
  const overMm = sheet.heightMm - (room - below);
  const longest = [facts.title, facts.place, facts.spot, facts.address].reduce((a, b) =>
    b.text.length > a.text.length ? b : a,
  );
  const whole = together([sheet, moved(signing, 0, room - below), moved(foot, 0, room - foot.heightMm)]);
  return overMm > 0 ? { ...whole, misfits: [...whole.misfits, { source: longest, overMm }] } : whole;
}

function sheetBody(facts: InstallationFacts, fonts: Fonts, picture: Block, sizePt: number): Block {
  const from = PICTURE_MM + PICTURE_GAP_MM;
  const draft =
    facts.draft.length === 0
      ? []
      : [
          warning(
            fonts,
            { vi: 'DỰ THẢO: chưa được treo', en: 'Draft: must not be hung yet' },
            `Vì ${facts.draft.map((id) => DRAFT_REASONS[id] ?? id).join('; ')}.`,
            CONTENT_MM,
          ),
          space(3.5),
        ];
  return stacked([
    sheetHead(facts, fonts),
    space(3.5),
    ...draft,
    beside([
      [0, picture],
      [from, factRows(facts, fonts, sizePt, CONTENT_MM - from)],
    ]),
    space(3.5),
    heading(fonts, { vi: 'Khuyến nghị khi lắp', en: 'Recommendations' }, CONTENT_MM),
    space(1),
    advice(adviceFor(facts), fonts, Math.min(sizePt, 8.5)),
    space(3),
    heading(fonts, { vi: 'Ghi nhận sau khi treo', en: 'Record of mounting' }, CONTENT_MM),
    space(1.5),
    installationRecord(facts, fonts, sizePt),
    space(3),
  ]);
}

function sheetHead({ commune, city, spec }: InstallationFacts, fonts: Fonts): Block {
  const tiles = codeTiles(spec, fonts);
  const right = CONTENT_MM - tiles.widthMm;
  const serial = textBlock(
    fonts,
    { ...spec.serial, text: `Số hiệu ${spec.serial.text}` },
    { weight: 400, sizes: [8, 7], colour: INK_SOFT, anchor: 'right' },
    tiles.widthMm,
  );
  return beside([
    [
      0,
      stacked([
        brandRow(fonts, { commune, city }, right - 6),
        space(3),
        pair(fonts, { vi: 'Phiếu lắp biển', en: 'Installation sheet' }, 20, right - 6),
      ]),
    ],
    [right, stacked([tiles.block, space(1), serial])],
  ]);
}

const ADVICE_LABEL_MM = 24;
const BULLET_MM = 1.7;

function advice(all: readonly Advice[], fonts: Fonts, sizePt: number): Block {
  const rows = all.map(({ about, text, strong }) => {
    const setting = { sizes: [sizePt], lineHeight: 1.24 };
    const square = outline(rectangle({ x: 0, y: sizePt * 0.14, width: BULLET_MM, height: BULLET_MM }), {
      fill: INK,
    });
    return beside([
      [0, artBlock([square], 0)],
      [3.4, textBlock(fonts, say(about), { ...setting, weight: 800 }, ADVICE_LABEL_MM)],
      [
        ADVICE_LABEL_MM,
        textBlock(fonts, say(text), { ...setting, weight: strong ? 600 : 400 }, CONTENT_MM - ADVICE_LABEL_MM),
      ],
    ]);
  });
  const note = textBlock(
    fonts,
    say(ADVICE_NOTE),
    { weight: 400, sizes: [7.5], colour: INK_SOFT },
    CONTENT_MM - 3.4,
  );
  return stacked([...rows, moved(note, 3.4, 0)], 0.9);
}

function sheetFoot({ spec, code }: InstallationFacts, fonts: Fonts): Block {
  const look = { weight: 400, sizes: [7], colour: INK_SOFT } as const;
  const width = CONTENT_MM - 30;
  const text = `Treo xong, ghi status: hung và hungOn vào content/placards/${code}.yaml; lưu phiếu này cùng hồ sơ biển.`;
  return beside([
    [0, textBlock(fonts, say(text), look, width)],
    [width, textBlock(fonts, spec.serial, { ...look, anchor: 'right' }, 30)],
  ]);
}
