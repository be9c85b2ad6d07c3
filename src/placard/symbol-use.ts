/** What the registry says about the use of a placard's symbol, and where it says so. */
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { placardUrl, type Catalog, type Placard } from '../catalog/catalog.ts';
import type { Origin } from '../model/issue.ts';
import type { PlacardRecord } from '../model/placard.ts';
import { SYMBOL_BOX } from './anatomy.ts';
import type { SymbolCause, SymbolUse } from './symbol-size.ts';

/** Side of the square for the symbol and its quiet zone on each format. */
const BOX_SIDES_MM: Readonly<Record<PlacardRecord['format'], number>> = { a5: SYMBOL_BOX.width };

export function symbolUse({ site }: Catalog, placard: Placard): SymbolUse {
  return {
    payload: placardUrl(site, placard.code),
    setting: placard.setting,
    readingDistanceCm: placard.readingDistanceCm,
    boxSideMm: BOX_SIDES_MM[placard.format],
    quietZoneModules: QUIET_ZONE_MODULES,
    printDpi: placard.printDpi ?? site.printDpi,
  };
}

/** Where an editor changes what made the symbol unreadable. */
export function symbolOrigin({ siteOrigin }: Catalog, placard: Placard, cause: SymbolCause): Origin {
  switch (cause) {
    case 'address':
      return siteOrigin(['address', 'origin']);
    case 'distance':
      return placard.origin(['readingDistanceCm']);
    case 'format':
      return placard.origin(['format']);
    case 'density':
      return placard.printDpi === undefined ? siteOrigin(['printDpi']) : placard.origin(['printDpi']);
  }
}
