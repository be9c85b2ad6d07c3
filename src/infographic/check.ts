/** Findings about pictures: what has no glyph, and what has no room. */
import { missingGlyphs, type Fonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { codePointName } from '../lib/text.ts';
import { compareIssues, issueAt, type Issue } from '../model/issue.ts';
import { picturePlans, type PicturePlan } from './cards.ts';

/** Every character is drawn by a font that has it, and every text fits; else the picture is not drawn. Each once. */
export function pictureIssues(catalog: Catalog, fonts: Fonts): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const plan of picturePlans(catalog, fonts)) {
    for (const issue of planIssues(plan, fonts)) {
      const key = JSON.stringify({ ...issue, values: { ...issue.values, over: undefined } });
      const known = found.get(key);
      if (known === undefined || overOf(known) < overOf(issue)) found.set(key, issue);
    }
  }
  return [...found.values()].sort(compareIssues);
}

function overOf({ values }: Issue): number {
  return Number(values['over'] ?? 0);
}

function planIssues({ card, origin }: PicturePlan, fonts: Fonts): readonly Issue[] {
  const glyphs = card.items.flatMap((item) => {
    if (item.kind !== 'text') return [];
    const { field = 'title', text, origin: at = origin } = item.said;
    return missingGlyphs(text, fonts[item.weight]).map((character) =>
      issueAt(at, 'glyph/missing', { character, codePoint: codePointName(character), field }),
    );
  });
  const tooLong = card.tooLong.map(({ said, charactersOver }) => {
    const { field = 'title', text } = said;
    return issueAt(said.origin ?? origin, 'picture/too-long', { field, text, over: charactersOver });
  });
  return [...glyphs, ...tooLong];
}
