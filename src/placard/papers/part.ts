/** Every text that the papers say of one placard, set as it will be, to be checked before anything is drawn. */
import type { Fonts } from '../../brand/fonts.ts';
import type { Part } from '../rows.ts';
import { space } from './block.ts';
import type { PaperFacts } from './facts.ts';
import { inspectionRow } from './inspection.ts';
import { installationSheet, PICTURE_MM } from './installation.ts';
import { pictureHeightMm } from './picture.ts';
import { registerRow } from './register.ts';

export function paperPart(facts: PaperFacts, fonts: Fonts): Part {
  const picture = space(pictureHeightMm(facts.spec.format, PICTURE_MM));
  const blocks =
    facts.status === 'retired'
      ? [registerRow(facts, fonts)]
      : [
          installationSheet(facts, fonts, picture),
          inspectionRow(facts, space(0), fonts),
          registerRow(facts, fonts),
        ];
  return {
    runs: blocks.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === 'text' ? piece.runs : [])),
    ),
    misfits: blocks.flatMap(({ misfits }) => misfits),
  };
}
