/** Findings about one card: what has no glyph, and what has no room. */
import { missingGlyphs, type Fonts } from '../brand/fonts.ts';
import { codePointName } from '../lib/text.ts';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import type { Card } from './item.ts';
import { glyphOf } from './mixed-text.ts';

/** @param origin - where findings about words of the interface are reported */
export function cardIssues(card: Card, origin: Origin, fonts: Fonts): readonly Issue[] {
  const glyphs = card.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const { field = 'title', text, origin: at = origin } = item.said;
    const missing = missingGlyphs(text, fonts[item.weight]).filter((each) => glyphOf(each) === undefined);
    return missing.map((character) =>
      issueAt(at, 'glyph/missing', { character, codePoint: codePointName(character), field }),
    );
  });
  const tooLong = card.tooLong.map(({ said, charactersOver }) => {
    const { field = 'title', text } = said;
    return issueAt(said.origin ?? origin, 'picture/too-long', { field, text, over: charactersOver });
  });
  return [...glyphs, ...tooLong];
}
