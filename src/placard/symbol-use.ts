/** What the registry says about the use of a placard's symbol, and where it says so. */
import { QUIET_ZONE_MODULES } from '../brand/qr.ts';
import { placardUrl, type Catalog, type Placard } from '../catalog/catalog.ts';
import type { Origin } from '../model/issue.ts';
import type { PrintVariant } from '../model/print-variant.ts';
import { faceShape } from './face.ts';
import type { SymbolCause, SymbolUse } from './symbol-size.ts';

/** @param variant - the page; the office page has less room, so what is readable there is so on both */
export function symbolUse({ site }: Catalog, placard: Placard, variant: PrintVariant): SymbolUse {
  return {
    payload: placardUrl(site, placard.code),
    setting: placard.setting,
    readingDistanceCm: placard.readingDistanceCm,
    boxSideMm: faceShape(placard.format, variant).symbol.width,
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
