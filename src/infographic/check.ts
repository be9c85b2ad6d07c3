/** Findings about pictures and sheets: what has no glyph, and what has no room. */
import type { Fonts } from '../brand/fonts.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { compareIssues, type Issue } from '../model/issue.ts';
import { cardIssues } from './card-issues.ts';
import { picturePlans } from './cards.ts';
import { clipIssues } from './clip/check.ts';
import { printPlans } from './print/prints.ts';

/** Every character is drawn by a font that has it, and every text fits; else the picture is not drawn. Each once. */
export function pictureIssues(catalog: Catalog, fonts: Fonts): readonly Issue[] {
  const found = new Map<string, Issue>();
  const remember = (issues: readonly Issue[]): void => {
    for (const issue of issues) {
      const key = JSON.stringify({ ...issue, values: { ...issue.values, over: undefined } });
      const known = found.get(key);
      if (known === undefined || overOf(known) < overOf(issue)) found.set(key, issue);
    }
  };
  for (const { card, origin } of picturePlans(catalog, fonts)) remember(cardIssues(card, origin, fonts));
  for (const { card, origin } of printPlans(catalog, fonts)) remember(cardIssues(card, origin, fonts));
  remember(clipIssues(catalog, fonts));
  return [...found.values()].sort(compareIssues);
}

function overOf({ values }: Issue): number {
  return Number(values['over'] ?? 0);
}
