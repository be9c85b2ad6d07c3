/** A text in pieces short enough for one scene. */
import type { Said } from '../item.ts';

/** The sentences of `said`; a semicolon ends one, too. */
export function sentencesOf(said: Said, locale: string): readonly Said[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(said.text)]
    .flatMap(({ segment }) => segment.split(/(?<=;)\s/u))
    .map((sentence) => sentence.trim().replace(/;$/u, '.'))
    .filter((sentence) => sentence !== '')
    .map((text) => ({ ...said, text: text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) }));
}
