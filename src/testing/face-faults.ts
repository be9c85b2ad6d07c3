/** Where the texts of a face may stand, for tests: each kind of text has a room of its own. */
import { loadFonts } from '../brand/fonts.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import type { Box } from '../pdf/geometry.ts';
import type { GateAnatomy } from '../placard/anatomy.ts';
import {
  LABEL,
  LABEL_COLUMN,
  LABEL_EDGE,
  LABEL_FOOT,
  LABEL_GUILLOCHE,
  LABEL_SYMBOL,
  LABEL_TILES,
} from '../placard/anatomy/label.ts';
import { gateAnatomy, layoutFace, type FaceLayout } from '../placard/face.ts';
import { archWidth } from '../placard/opening.ts';
import { MIN_TEXT_PT } from '../placard/rows.ts';
import type { PlacardSpec } from '../placard/spec.ts';
import type { TextRun } from '../placard/text-run.ts';
import { isInside, overlap, runBox } from './text-boxes.ts';

/** What is wrong with where texts stand, but for texts that are named as too long. */
export function faceFaults(spec: PlacardSpec, variant: PrintVariant): readonly string[] {
  const face = layoutFace(spec, variant, loadFonts());
  const tooLong = new Set(face.misfits.map(({ source }) => blockOf(spec, source)));
  const texts = face.runs
    .filter(({ source }) => !tooLong.has(blockOf(spec, source)))
    .map((run) => ({ ...run, box: runBox(run) }));
  return texts.flatMap((run, index) => [
    ...texts
      .slice(index + 1)
      .filter(({ box }) => overlap(run.box, box))
      .map(({ text }) => `"${run.text}" overlaps "${text}"`),
    ...(overlap(run.box, face.symbol) ? [`"${run.text}" is in the quiet zone`] : []),
    ...(isInRoom(run, run.box, spec, variant, face) ? [] : [`"${run.text}" leaves its room`]),
    ...(run.sizePt >= MIN_TEXT_PT ? [] : [`"${run.text}" is smaller than ${MIN_TEXT_PT} pt`]),
  ]);
}

/** Title and story share one room; every other text has its own. */
function blockOf({ title, tagline }: PlacardSpec, source: TextRun['source']): unknown {
  const block = [title.first, title.second, tagline.first, tagline.second];
  return block.includes(source) ? title : source.text;
}

function isInRoom(
  run: TextRun,
  box: Box,
  spec: PlacardSpec,
  variant: PrintVariant,
  { tiles }: FaceLayout,
): boolean {
  if (run.source === spec.code) return tiles.some((tile) => isInside(box, tile));
  const gate = gateAnatomy(spec, variant);
  if (gate === undefined) return labelRooms(spec, run.source).some((room) => isInside(box, room));
  return gateRoom(gate, spec, run.source, box) ?? false;
}

function gateRoom(
  { width, edge, roof, title, arch, symbol, guilloche, address, threshold, draft }: GateAnatomy,
  spec: PlacardSpec,
  source: TextRun['source'],
  box: Box,
): boolean {
  const across = { x: edge, width: width - 2 * edge };
  const { kind, call } = spec;
  const clear = symbol.y - guilloche.width;
  if ([spec.commune, spec.city, kind.first, kind.second].includes(source)) {
    return isInside(box, { ...across, y: 0, height: roof.y });
  }
  if (blockOf(spec, source) === spec.title) {
    const left = title.anchor === 'left' ? title.x : title.x - title.width / 2;
    const high = title.inkBottom - title.inkTop;
    return isInside(box, { x: left, y: title.inkTop, width: title.width, height: high });
  }
  if ([call.lead, call.purpose, call.second].includes(source)) {
    const wide = archWidth(arch, box.y);
    const left = (arch.left + arch.right - wide) / 2;
    return isInside(box, { x: left, y: arch.top, width: wide, height: clear - arch.top });
  }
  if (source === spec.shortAddress || source === spec.serial) {
    const top = symbol.y + symbol.height + guilloche.width;
    const opening = { x: arch.left, y: top, width: arch.right - arch.left, height: arch.bottom - top };
    return isInside(box, address.plate ?? opening);
  }
  if (source.text.startsWith('DỰ THẢO')) {
    return isInside(box, { ...across, y: draft.y, height: draft.height });
  }
  return isInside(box, { ...across, y: threshold.y, height: threshold.height });
}

function labelRooms(spec: PlacardSpec, source: TextRun['source']): readonly Box[] {
  const { call, shortPromise } = spec;
  const across = { x: LABEL_EDGE, width: LABEL.width - 2 * LABEL_EDGE };
  if ([call.lead, call.secondLead].includes(source)) {
    return [{ ...LABEL_COLUMN, height: LABEL_TILES.y - LABEL_COLUMN.y }];
  }
  if ([shortPromise.first, shortPromise.second].includes(source)) {
    const top = LABEL_TILES.y + LABEL_TILES.tileHeight;
    return [{ ...LABEL_COLUMN, y: top, height: LABEL_SYMBOL.y + LABEL_SYMBOL.height - top }];
  }
  if (source.text.startsWith('DỰ THẢO')) {
    return [{ ...across, y: LABEL_FOOT.draftY, height: LABEL_FOOT.draftHeight }];
  }
  const waves = LABEL_SYMBOL.y - LABEL_GUILLOCHE.width;
  const band = { ...across, y: LABEL_EDGE, height: waves - LABEL_EDGE };
  const foot = { ...across, y: LABEL_FOOT.y, height: LABEL.height - LABEL_EDGE - LABEL_FOOT.y };
  return [band, foot];
}
