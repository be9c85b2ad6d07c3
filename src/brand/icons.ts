/**
 * Icons: those of lucide (ISC), always beside a word, and our own hall for heritage.
 *
 * They are imported as modules, not read from disk, so that a bundle carries the ones it uses.
 */
import bookOpen from 'lucide-static/dist/esm/icons/book-open.mjs';
import calendarDays from 'lucide-static/dist/esm/icons/calendar-days.mjs';
import chevronRight from 'lucide-static/dist/esm/icons/chevron-right.mjs';
import clipboardList from 'lucide-static/dist/esm/icons/clipboard-list.mjs';
import externalLink from 'lucide-static/dist/esm/icons/external-link.mjs';
import fileCheck2 from 'lucide-static/dist/esm/icons/file-check-corner.mjs';
import flag from 'lucide-static/dist/esm/icons/flag.mjs';
import house from 'lucide-static/dist/esm/icons/house.mjs';
import mapPin from 'lucide-static/dist/esm/icons/map-pin.mjs';
import megaphone from 'lucide-static/dist/esm/icons/megaphone.mjs';
import messageCircle from 'lucide-static/dist/esm/icons/message-circle.mjs';
import navigation from 'lucide-static/dist/esm/icons/navigation.mjs';
import newspaper from 'lucide-static/dist/esm/icons/newspaper.mjs';
import phone from 'lucide-static/dist/esm/icons/phone.mjs';
import play from 'lucide-static/dist/esm/icons/play.mjs';
import printer from 'lucide-static/dist/esm/icons/printer.mjs';
import qrCode from 'lucide-static/dist/esm/icons/qr-code.mjs';
import search from 'lucide-static/dist/esm/icons/search.mjs';
import shieldCheck from 'lucide-static/dist/esm/icons/shield-check.mjs';
import sprout from 'lucide-static/dist/esm/icons/sprout.mjs';
import store from 'lucide-static/dist/esm/icons/store.mjs';
import users from 'lucide-static/dist/esm/icons/users.mjs';
import { HALL_ICON } from './motifs.ts';
import type { Gate } from './palette.ts';

/** Side of the square that every icon is drawn in, in its own units. */
export const ICON_GRID = 24;

/** Width of an icon's strokes in its own units; ends and joins are round. */
export const ICON_STROKE = 2.2;

const ICONS = {
  hall: HALL_ICON,
  'book-open': inside(bookOpen),
  'calendar-days': inside(calendarDays),
  'chevron-right': inside(chevronRight),
  'clipboard-list': inside(clipboardList),
  'external-link': inside(externalLink),
  'file-check-2': inside(fileCheck2),
  flag: inside(flag),
  house: inside(house),
  'map-pin': inside(mapPin),
  megaphone: inside(megaphone),
  'message-circle': inside(messageCircle),
  navigation: inside(navigation),
  newspaper: inside(newspaper),
  phone: inside(phone),
  play: inside(play),
  printer: inside(printer),
  'qr-code': inside(qrCode),
  search: inside(search),
  'shield-check': inside(shieldCheck),
  sprout: inside(sprout),
  store: inside(store),
  users: inside(users),
} as const satisfies Record<string, string>;

export type IconName = keyof typeof ICONS;

/** The icon that says the kind beside its word. */
export const GATE_ICONS: Readonly<Record<Gate, IconName>> = {
  relic: 'hall',
  product: 'sprout',
  service: 'file-check-2',
  place: 'map-pin',
};

/** Elements of `svg`, without the document around them. */
function inside(svg: string): string {
  return svg
    .replace(/^[\s\S]*?<svg[\s\S]*?>/u, '')
    .replace('</svg>', '')
    .replace(/\s*\n\s*/gu, '')
    .replace(/ \/>/gu, '/>');
}

/** SVG elements of an icon on its grid, to be put in an `svg` or `g` that sets stroke, width and fill. */
export function iconElements(name: IconName): string {
  return ICONS[name];
}

/** A whole SVG image of an icon, `colour` any CSS colour. */
export function iconSvg(name: IconName, colour: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${ICON_GRID} ${ICON_GRID}" color="${colour}" fill="none" ` +
    `stroke="currentColor" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round">` +
    `${iconElements(name)}</svg>`
  );
}
