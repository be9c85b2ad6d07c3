/** Texts shortened where a sentence ends. */

/** Characters as the forms of the channels count them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function sentences(text: string, locale: string): readonly string[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

export interface Fitted {
  readonly text: string;
  /** Characters that even the first sentence is too long by; 0 where the text fits. */
  readonly over: number;
}

/**
 * As many sentences of `text`, from the first on, as `most` characters hold. A line is a sentence, too. The first one
 * is kept whatever its length: what is cut in its middle says something else.
 */
export function fitted(text: string, most: number | null, locale: string): Fitted {
  if (most === null || lengthOf(text) <= most) return { text, over: 0 };
  const pieces = text.split(/(?<=\n)/u).flatMap((line) => sentences(line, locale));
  let kept = '';
  for (const piece of pieces) {
    if (kept.trim() !== '' && lengthOf((kept + piece).trimEnd()) > most) break;
    kept += piece;
  }
  const shown = kept.trimEnd();
  return { text: shown, over: Math.max(0, lengthOf(shown) - most) };
}
