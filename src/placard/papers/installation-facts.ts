/** Upper half of the installation sheet: the picture of the placard, and what is known of it. */
import type { Fonts } from '../../brand/fonts.ts';
import { HAIRLINE } from '../../brand/palette.ts';
import type { Sizes } from '../anatomy.ts';
import type { Printed } from '../spec.ts';
import { beside, HAIRLINE_MM, LEAST_PT, rule, space, stacked, textBlock, type Block } from './block.ts';
import type { InstallationFacts } from './facts.ts';
import { label } from './form.ts';
import { NO_VILLAGE, say, SETTING_WORDS, type Words } from './words.ts';

interface Fact {
  readonly label: Words;
  readonly value: Printed;
  /** Of less weight, under the value. */
  readonly more?: Printed;
  readonly strong?: true;
}

function factsOf(facts: InstallationFacts): readonly Fact[] {
  const { spec, setting, readingDistanceCm } = facts;
  const known: Fact[] = [
    { label: { vi: 'Trang mở ra', en: 'Opens' }, value: facts.title, strong: true },
    { label: { vi: 'Địa chỉ khi quét', en: 'Address it opens' }, value: spec.shortAddress, strong: true },
    { label: { vi: 'Nơi treo', en: 'Place' }, value: facts.place, more: facts.spot, strong: true },
    { label: { vi: 'Địa chỉ nơi treo', en: 'Where that is' }, value: facts.address },
    { label: { vi: 'Thôn', en: 'Village' }, value: facts.village ?? say(NO_VILLAGE) },
    { label: { vi: 'Khổ thành phẩm', en: 'Finished size' }, value: say(`${facts.format}, ${facts.sizeMm}`) },
    {
      label: { vi: 'Người quét đứng', en: 'Reading distance' },
      value: say(`cách biển ${readingDistanceCm} cm, ${SETTING_WORDS[setting].vi}`),
    },
  ];
  if (facts.office !== undefined) {
    known.push({ label: { vi: 'Phụ trách', en: 'In charge' }, value: facts.office });
  }
  if (facts.hotline !== undefined) {
    known.push({ label: { vi: 'Gọi xã', en: 'Hotline' }, value: say(facts.hotline) });
  }
  return known;
}

const LABEL_MM = 31;
const ROW_GAP_MM = 0.9;

/** One row a fact; `sizePt` is that of the values. */
export function factRows(facts: InstallationFacts, fonts: Fonts, sizePt: number, width: number): Block {
  const room = width - LABEL_MM;
  const sizes: Sizes = [sizePt, LEAST_PT];
  const rows = factsOf(facts).map(({ label: words, value, more, strong }) => {
    const lines = [textBlock(fonts, value, { weight: strong ? 800 : 400, sizes, lineHeight: 1.22 }, room)];
    if (more !== undefined)
      lines.push(textBlock(fonts, more, { weight: 400, sizes, lineHeight: 1.22 }, room));
    return beside([
      [0, label(fonts, words, LABEL_MM)],
      [LABEL_MM, stacked(lines)],
    ]);
  });
  const line = rule(width, HAIRLINE_MM, HAIRLINE);
  return stacked(
    rows.flatMap((row, index) => (index === 0 ? [row] : [space(ROW_GAP_MM), line, space(ROW_GAP_MM), row])),
  );
}
