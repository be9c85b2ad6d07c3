/** What the picture of the plan's progress says: the same values as `npm run targets`, as the day began. */
import type { Catalog } from '../catalog/catalog.ts';
import { planResults, planTime } from '../catalog/plan/plan.ts';
import { pickLocalized, type LocaleId } from '../model/locale.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { doneWords, stateWords, targetWords } from '../strings/plan-words.ts';
import { otherLocale, siteFoot, siteSaid, words, type FrameFacts } from './facts.ts';
import type { Said } from './item.ts';
import { homeShareFacts, type ShareFacts } from './share-facts.ts';

export interface PlanRow {
  readonly name: Said;
  /** The target, and whether it is met. */
  readonly asked: Said;
  readonly done: Said;
  /** Whether anybody has written anything down. */
  readonly known: boolean;
}

export interface PlanFacts {
  readonly frame: FrameFacts;
  readonly title: Said;
  /** The month. */
  readonly titleOther: Said;
  readonly drawing: ShareFacts['drawing'];
  readonly rows: readonly PlanRow[];
  /** How it was counted. */
  readonly note: Said;
  readonly share: ShareFacts;
}

/** Nothing where no target says what it counts, or where it is not known what day it is. */
export function planFacts(catalog: Catalog, locale: LocaleId): PlanFacts | undefined {
  const { site, today } = catalog;
  if (today === undefined || site.targets.every(({ counts }) => counts === undefined)) return undefined;
  const strings = stringsFor(locale);
  const { plan, news } = strings.site.duty;
  const other = stringsFor(otherLocale(catalog, locale)).site.duty.plan;
  const [year = '', month = ''] = today.split('-');
  const [lead = '', purpose = ''] = strings.sign.call.place;
  const title = words(plan.title);
  const titleOther = words(fill(news.month, { year, month }));
  const share: ShareFacts = {
    ...homeShareFacts(catalog, locale),
    gate: 'place',
    icon: 'flag',
    kind: plan.kind,
    kindOther: other.kind,
    title,
    line: titleOther,
  };
  return {
    frame: {
      gate: 'place',
      icon: 'flag',
      kind: plan.kind,
      kindOther: other.kind,
      commune: siteSaid(catalog, 'name', locale),
      city: siteSaid(catalog, 'city', locale),
      foot: siteFoot(catalog, locale),
      call: { lead, purpose },
    },
    title,
    titleOther,
    drawing: share.drawing,
    rows: planRows(catalog, locale, today),
    note: words(plan.howCounted),
    share,
  };
}

function planRows(catalog: Catalog, locale: LocaleId, today: string): readonly PlanRow[] {
  const strings = stringsFor(locale);
  const time = planTime(today.slice(0, 7), `${today} 00:00`);
  return planResults(catalog, time).flatMap((result, index) => {
    const { target, done } = result;
    if (target.counts === undefined) return [];
    const name = pickLocalized(target.what, locale, [catalog.defaultLocale]);
    const path = ['targets', index, 'what', name.locale];
    const state = stateWords(result, strings);
    const asked = targetWords(target, strings);
    return [
      {
        name: { text: name.text, origin: catalog.siteOrigin(path), field: path.join('.') },
        asked: words(state === undefined ? asked : `${asked} · ${state}`),
        done: words(doneWords(done, target, strings)),
        known: done !== undefined,
      },
    ];
  });
}
