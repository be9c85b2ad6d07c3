/** The line under an entry's name in a list: what kind of thing it is, in the reader's language. */
import { isIn, isPast, textFor, type Entry } from '../catalog/catalog.ts';
import { formatDay } from '../lib/date.ts';
import { dayOf } from '../lib/moment.ts';
import { capitalised } from '../lib/text.ts';
import { certificateEnd } from '../model/product.ts';
import { statementState } from '../model/statement.ts';
import { bulletinWeek } from '../strings/duty-words.ts';
import { fill, stringsFor } from '../strings/index.ts';
import { festivalDate } from '../strings/festival-date.ts';
import type { View } from './view.ts';

export function entryNote(view: View, entry: Entry): string {
  const { terms, words } = view;
  if (isIn(entry, 'relics')) {
    const { ranking, kinds } = entry.main.data;
    if (ranking !== undefined) return terms.relicRanks[ranking.rank];
    return capitalised(kinds.map((kind) => terms.relicKinds[kind]).join(terms.comma));
  }
  if (isIn(entry, 'products')) {
    const { kind, certificate } = entry.main.data;
    if (certificate === undefined || isPast(view.catalog, certificateEnd(certificate))) {
      return terms.productKinds[kind];
    }
    return fill(terms.stars, { n: certificate.stars });
  }
  if (isIn(entry, 'places')) return terms.placeKinds[entry.main.data.kind];
  if (isIn(entry, 'festivals')) {
    return festivalDate(entry.main.data, stringsFor(view.route.locale)).line;
  }
  if (isIn(entry, 'statements')) {
    const { data } = entry.main;
    const day = formatDay(dayOf(data.answeredAt ?? data.raisedAt));
    return [words.duty.statement.states[statementState(data)], day].join(terms.comma);
  }
  if (isIn(entry, 'news')) {
    const { kind, publishedOn } = entry.main.data;
    return [words.duty.news.kinds[kind], formatDay(publishedOn)].join(terms.comma);
  }
  if (isIn(entry, 'disclosures')) {
    const { item, postedFrom, opinions } = entry.main.data;
    const { disclosure } = words.duty;
    const isOpen = opinions !== undefined && !isPast(view.catalog, opinions.until);
    return [isOpen ? disclosure.draft : disclosure.items[item - 1], formatDay(postedFrom)].join(terms.comma);
  }
  if (isIn(entry, 'lessons')) {
    const { audience, minutes } = entry.main.data;
    return [words.learn.audiences[audience], fill(words.learn.minutes, { n: minutes })].join(terms.comma);
  }
  if (isIn(entry, 'bulletins')) return bulletinWeek(entry.main.data.week, words.duty.bulletin.weekOf);
  return textFor(view.catalog, entry, view.route.locale).data.tagline;
}
