/** Letters of a document that the typeface of official papers has not. */
import { missingGlyphs, type SerifFonts } from '../brand/fonts.ts';
import { flowOf, textsOf } from './flow.ts';
import { styleOf } from './lines.ts';
import { LOOKS } from './looks.ts';
import type { AdministrativeDocument } from './document.ts';

export interface MissingLetters {
  /** The text in which they stand. */
  readonly text: string;
  readonly letters: readonly string[];
}

/** Nothing where every letter can be drawn. */
export function missingLetters(
  document: AdministrativeDocument,
  fonts: SerifFonts,
): readonly MissingLetters[] {
  const paragraphs = flowOf(document).flatMap(({ items }) => textsOf(items));
  return paragraphs.flatMap(({ look, spans }) =>
    spans.flatMap((span) => {
      const letters = missingGlyphs(span.text, fonts[styleOf(span, LOOKS[look])]);
      return letters.length === 0 ? [] : [{ text: span.text, letters }];
    }),
  );
}
