/** The slab under the gate: the only address to trust, what the code never does, who answers for it. */
import type { Fonts, FontWeight } from '../brand/fonts.ts';
import type { GateAnatomy, Sizes } from './anatomy.ts';
import type { FaceInks } from './face-inks.ts';
import { fit } from './lines.ts';
import { joined, oneLine, rowsHeightMm, stackRows, type Part, type Row } from './rows.ts';
import type { Bilingual, PlacardSpec, Printed } from './spec.ts';

const LINE_HEIGHT = 1.26;

type Threshold = GateAnatomy['threshold'];

interface Levels {
  readonly top: number;
  readonly trustHeight: number;
  readonly fineTop: number;
}

/** Heights of the blocks, which are the same for every placard of the format. */
function levels({ y, height, gap, finePlace, small, large, fine }: Threshold): Levels {
  const high = (sizes: readonly Sizes[]): number =>
    rowsHeightMm(sizes.map((size) => ({ sizes: size, lineHeight: LINE_HEIGHT })));
  const trustHeight = high([small, large, small]);
  const fineHeight = high([fine, fine]);
  if (finePlace === 'beside') {
    return { top: y + (height - trustHeight) / 2, trustHeight, fineTop: y + (height - fineHeight) / 2 };
  }
  const top = y + (height - trustHeight - gap - fineHeight) / 2;
  return { top, trustHeight, fineTop: top + trustHeight + gap };
}

/** Top of the shield, which stands beside the address to trust. */
export function shieldTop(threshold: Threshold): number {
  const { top, trustHeight } = levels(threshold);
  return top + (trustHeight - threshold.icon) / 2;
}

export function layoutThreshold(
  { trust, domain, promise, office, hotline }: PlacardSpec,
  { width, edge, threshold }: GateAnatomy,
  inks: FaceInks,
  fonts: Fonts,
): Part {
  const row = (source: Printed, weight: FontWeight, sizes: Sizes, colour: string): Row => ({
    source,
    weight,
    sizes,
    colour,
    lineHeight: LINE_HEIGHT,
  });
  const small = (source: Printed): Row => row(source, 400, threshold.small, inks.slabSoft);
  const large = (source: Printed): Row => row(source, 800, threshold.large, inks.slabText);
  const fine = (source: Printed): Row => row(source, 600, threshold.fine, inks.slabText);
  const both = ({ first, second }: Bilingual): readonly Printed[] =>
    second === undefined ? [first] : [first, second];

  const { top, trustHeight, fineTop } = levels(threshold);
  const left = edge + threshold.icon + threshold.iconGap;
  const right = width - edge;
  const contact = contactRows({ office, hotline }, threshold, threshold.contact, fonts, {
    small,
    large,
    name: (source, sizes) => row(source, 600, sizes, inks.slabText),
  });
  const middle =
    threshold.finePlace === 'beside' ? threshold.y + threshold.height / 2 : top + trustHeight / 2;
  const contactTop = middle - rowsHeightMm(contact) / 2;
  const contactPart = stackRows(contact, fonts, 'right', right, contactTop, () => threshold.contact);
  const taken = Math.max(...contactPart.runs.map(({ widthMm }) => widthMm)) + threshold.between;
  const [first, second] = both(trust);
  const trustRows = [first, second].flatMap((text) => (text === undefined ? [] : [small(text)]));
  trustRows.splice(1, 0, large(domain));
  const trustPart = stackRows(trustRows, fonts, 'left', left, top, () => right - left - taken);
  const beside = threshold.finePlace === 'beside';
  const trustRight = left + Math.max(...trustPart.runs.map(({ widthMm }) => widthMm));
  const fineLeft = beside ? trustRight + threshold.between : edge;
  const fineRoom = right - fineLeft - (beside ? taken : 0);
  const finePart = stackRows(both(promise).map(fine), fonts, 'left', fineLeft, fineTop, () => fineRoom);
  return joined([trustPart, contactPart, finePart]);
}

interface RowMakers {
  readonly small: (source: Printed) => Row;
  readonly large: (source: Printed) => Row;
  readonly name: (source: Printed, sizes: Sizes) => Row;
}

/** The office, on two lines where one is too narrow, and the hotline once it is known. */
function contactRows(
  { office, hotline }: Pick<PlacardSpec, 'office' | 'hotline'>,
  threshold: Threshold,
  room: number,
  fonts: Fonts,
  { small, large, name }: RowMakers,
): readonly Row[] {
  const sizes = hotline === undefined ? threshold.office : threshold.small;
  const make = (source: Printed): Row => (hotline === undefined ? name(source, sizes) : small(source));
  const one = make(office.name);
  const style = { face: fonts[one.weight] };
  const whole = fit(office.name, style, oneLine(sizes), room);
  const smallest = oneLine(sizes)
    .slice(-1)
    .map(({ sizePt }) => ({ sizePt, lines: 2 as const }));
  const lines = whole.overMm <= 0 ? [office.name.text] : fit(office.name, style, smallest, room).lines;
  const names = lines.map((text) => make({ ...office.name, text }));
  if (hotline === undefined) return [small(office.label), ...names];
  // Under the block stands what the code never does; beside it there is room for another line.
  const label = names.length === 1 || threshold.finePlace === 'beside' ? [small(hotline.label)] : [];
  return [...names, large(hotline.number), ...label];
}
