/** One row for each need that people come with: where the site helps, and which office answers. */
import type { CollectionName } from '../model/collection-names.ts';
import { reportHref } from './report.ts';
import { hrefToList, officeName, say, type Said, type View } from './view.ts';

export interface NeedRow {
  readonly need: string;
  readonly href: string;
  readonly office: Said;
}

/** The office that answers for a collection; the commune itself where none says so. */
function officeFor(view: View, collection: CollectionName): Said {
  const { offices, publisher } = view.catalog.site;
  const found = offices.find(({ answersFor }) => answersFor.includes(collection));
  return found === undefined ? say(view, publisher) : officeName(view, found.id);
}

export function needRows(view: View): readonly NeedRow[] {
  const { needs } = view.words.duty.contact;
  const row = (need: keyof typeof needs, collection: CollectionName, href?: string): NeedRow => ({
    need: needs[need],
    href: href ?? hrefToList(view, collection),
    office: officeFor(view, collection),
  });
  return [
    row('procedure', 'services'),
    row('rumour', 'statements'),
    row('relic', 'relics'),
    row('placard', 'places', reportHref(view)),
    row('opinion', 'disclosures'),
  ];
}
