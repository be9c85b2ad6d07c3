/** What the page says that tells whether a placard is one of the commune's. */
import { successorOf, serialOf, shortAddress, textFor, type Placard } from '../catalog/catalog.ts';
import { facePicture } from '../catalog/face-picture.ts';
import { formatDay } from '../lib/date.ts';
import { FORMATS } from '../placard/formats.ts';
import { fill, type Strings } from '../strings/index.ts';
import { hrefOf } from './links.ts';
import { hrefTo, placeWords, say, type View } from './view.ts';

/** Title of the page, and where the register says that the placard is. */
export function realWords({ code, status, retiredOn }: Placard, { placard, way }: Strings['site']) {
  const { real } = way;
  const gone =
    retiredOn === undefined ? real.retired : fill(placard.retiredOn, { day: formatDay(retiredOn) });
  const state = { planned: real.planned, printed: real.planned, hung: real.hung, retired: gone }[status];
  return { title: fill(real.title, { code }), state };
}

/** Labels and values to compare, some with the tag of their language. */
export function realRows(view: View, placard: Placard) {
  const { real } = view.words.way;
  const { catalog, route } = view;
  const { widthMm, heightMm } = FORMATS[placard.format];
  const spot = say(view, placard.spot);
  return [
    [real.place, placeWords(view, placard).place],
    [real.spot, spot.text, spot.lang],
    [real.opens, textFor(catalog, placard.opensEntry, route.locale).data.title],
    [real.address, shortAddress(catalog.site, placard.code)],
    [real.serial, serialOf(placard)],
    [real.size, `${widthMm} × ${heightMm} mm`],
  ] as const;
}

/** The picture of its face; a retired placard is not drawn any more. */
export function realPicture(view: View, placard: Placard) {
  if (placard.status === 'retired') return undefined;
  const { catalog, route, words } = view;
  const { file, widthPx, heightPx } = facePicture(placard);
  const alt = fill(words.way.real.alt, {
    code: placard.code,
    title: textFor(catalog, placard.opensEntry, route.locale).data.title,
    address: shortAddress(catalog.site, placard.code),
  });
  return { src: hrefOf(catalog, file), width: widthPx, height: heightPx, alt };
}

/** The placard that has taken the place of a retired one. */
export function successorLink(view: View, placard: Placard) {
  const successor = placard.status === 'retired' ? successorOf(view.catalog, placard) : undefined;
  if (successor === undefined) return undefined;
  return {
    href: hrefTo(view, { kind: 'real', placard: successor }),
    text: fill(view.words.placard.successor, { code: successor.code, ...placeWords(view, successor) }),
  };
}
