/** Findings about the clips that entries ask for. */
import type { Fonts } from '../../brand/fonts.ts';
import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { issueAt, type Issue } from '../../model/issue.ts';
import { cardIssues } from '../card-issues.ts';
import { createMeasure } from '../measure.ts';
import { clipPlan } from './plan.ts';
import { LENGTH, SCENES } from './story.ts';

/** Entries whose staff ask for a clip. */
export function entriesWithClips(catalog: Catalog): readonly Entry[] {
  return catalog.all.filter(({ main }) => main.data.clip !== undefined);
}

/** Every clip that is asked for has enough scenes, time for those that staff wrote, and room for every text. */
export function clipIssues(catalog: Catalog, fonts: Fonts): readonly Issue[] {
  const measure = createMeasure(fonts);
  return entriesWithClips(catalog).flatMap((entry) =>
    [...entry.texts.keys()].flatMap((locale) => {
      const { scenes, shots } = clipPlan(catalog, entry, locale, measure);
      const origin = entry.main.origin(['clip']);
      if (scenes < SCENES.least) {
        const values = { count: scenes, least: SCENES.least, locale };
        return [issueAt(origin, 'clip/few-scenes', values)];
      }
      const written = entry.main.data.clip?.scenes.length ?? 0;
      if (scenes < written) {
        const values = { kept: scenes, count: written, most: LENGTH.most, locale };
        return [issueAt(origin, 'clip/too-long', values)];
      }
      const cards = shots.flatMap(({ ground, overlay }) =>
        overlay === undefined ? [ground] : [ground, overlay],
      );
      return cards.flatMap((card) => cardIssues(card, origin, fonts));
    }),
  );
}
