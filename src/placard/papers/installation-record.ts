/** Lower half of the installation sheet: what the people who hang the sign fill in. */
import type { Fonts } from '../../brand/fonts.ts';
import { INK_SOFT } from '../../brand/palette.ts';
import { rectangle, outline } from '../../pdf/marks.ts';
import type { Printed } from '../spec.ts';
import {
  artBlock,
  beside,
  HAIRLINE_MM,
  moved,
  space,
  stacked,
  textBlock,
  together,
  type Block,
} from './block.ts';
import type { InstallationFacts } from './facts.ts';
import { tick, writeLine } from './form.ts';
import { CONTENT_MM } from './paper.ts';
import { say, type Words } from './words.ts';

const PHOTO = { width: 90, height: 60 } as const;

function photoBox(fonts: Fonts): Block {
  const frame = outline(rectangle({ x: 0, y: 0, ...PHOTO }), {
    stroke: { colour: INK_SOFT, width: HAIRLINE_MM },
  });
  const words = stacked([
    textBlock(
      fonts,
      say('Dán ảnh chụp sau khi treo'),
      { weight: 400, sizes: [8], colour: INK_SOFT, anchor: 'centre' },
      PHOTO.width,
    ),
    textBlock(
      fonts,
      say('Photo after mounting, 90 × 60 mm', 'en'),
      { weight: 400, sizes: [7], colour: INK_SOFT, anchor: 'centre' },
      PHOTO.width,
    ),
  ]);
  return together([artBlock([frame], PHOTO.height), moved(words, 0, (PHOTO.height - words.heightMm) / 2)]);
}

function checks({ code, spec: { shortAddress }, place }: InstallationFacts): readonly Printed[] {
  return [
    say(`Đúng tấm biển: mã ${code}`),
    { ...place, text: `Đúng chỗ: ${place.text}` },
    { ...shortAddress, text: `Quét bằng 2 điện thoại đều ra ${shortAddress.text}` },
    say('Không bị cây, cột, cánh cửa che'),
    say('Không bị nắng, đèn làm lóa'),
  ];
}

/** Who hung it and when, what was looked at, and the photo. */
export function installationRecord(facts: InstallationFacts, fonts: Fonts, sizePt: number): Block {
  const from = PHOTO.width + 7;
  const width = CONTENT_MM - from;
  const form = stacked([
    writeLine(fonts, { vi: 'Người treo', en: 'Hung by' }, width),
    writeLine(fonts, { vi: 'Đơn vị', en: 'Unit' }, width),
    writeLine(fonts, { vi: 'Ngày treo', en: 'Date' }, width),
    space(2.4),
    stacked(
      checks(facts).map((text) => tick(fonts, text, width, Math.min(sizePt, 8.5))),
      1.3,
    ),
  ]);
  return beside([
    [0, photoBox(fonts)],
    [from, form],
  ]);
}

const SIGNERS: readonly Words[] = [
  { vi: 'Người treo biển', en: 'Hung by' },
  { vi: 'Người kiểm tra', en: 'Checked by' },
  { vi: 'Đại diện thôn hoặc đơn vị', en: 'For the village or unit' },
];
const SIGNATURE_MM = 16;

export function signatures(fonts: Fonts): Block {
  const width = CONTENT_MM / SIGNERS.length;
  return beside(
    SIGNERS.map(({ vi, en }, index) => [
      index * width,
      stacked([
        textBlock(fonts, say(vi), { weight: 800, sizes: [9], anchor: 'centre', lineHeight: 1.2 }, width),
        textBlock(
          fonts,
          say(en, 'en'),
          { weight: 400, sizes: [7], colour: INK_SOFT, anchor: 'centre', lineHeight: 1.2 },
          width,
        ),
        textBlock(
          fonts,
          say('(ký, ghi rõ họ tên)'),
          { weight: 400, sizes: [7], colour: INK_SOFT, anchor: 'centre' },
          width,
        ),
        space(SIGNATURE_MM),
      ]),
    ]),
  );
}
