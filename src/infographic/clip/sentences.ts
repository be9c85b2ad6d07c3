/** A text in pieces short enough for one scene. */
import { sentencesOf } from '../../lib/sentences.ts';
import type { Said } from '../item.ts';

/** The sentences of `said`; a semicolon ends one, too. */
export function saidSentences(said: Said, locale: string): readonly Said[] {
  return sentencesOf(said.text, locale)
    .flatMap((sentence) => sentence.split(/(?<=;)\s/u))
    .map((sentence) => sentence.trim().replace(/;$/u, '.'))
    .filter((sentence) => sentence !== '')
    .map((text) => ({ ...said, text: text.charAt(0).toLocaleUpperCase(locale) + text.slice(1) }));
}
