/** What has to be done by some day, as a calendar file. */
import type { Catalog } from '../catalog/catalog.ts';
import { DUE_WORDS, officeName, type DueItem } from '../catalog/due-list.ts';
import { pickLocalized } from '../model/locale.ts';
import { calendarFile } from './ics.ts';

/**
 * Every item that has a day, later ones too; nothing where there is none. An item that has moved to another day is the
 * same event, so that calendars move it.
 */
export function dueCalendar(catalog: Catalog, items: readonly DueItem[]): string | undefined {
  const { host } = new URL(catalog.site.address.origin);
  const events = items.flatMap(({ id, kind, title, by, detail, office, changedOn }) => {
    if (by === undefined) return [];
    const name = officeName(catalog, office);
    return [
      {
        uid: `due/${id}@${host}`,
        changedOn,
        from: by,
        to: by,
        confirmed: true,
        tag: 'vi',
        title: `${DUE_WORDS[kind].vi}: ${title}`,
        description: [name.vi, detail.vi, `${DUE_WORDS[kind].en} (${name.en})`].join('\n'),
      },
    ];
  });
  if (events.length === 0) return undefined;
  const site = pickLocalized(catalog.site.siteName, catalog.defaultLocale).text;
  return calendarFile({ name: `Việc đến hạn – ${site}`, product: `-//Cổng Làng//${host}//VI` }, events);
}
