/** What the worker has to know of the site. */
import { PICTURE_FOLDERS } from '../../../src/catalog/picture-names.ts';
import { isShortCode, readCode } from '../../../src/model/short-code.ts';
import type { Site } from '../../../src/model/site.ts';
import { WORKER_FILE, type WorkerSite } from '../../../src/offline/names.ts';
import { stringsFor } from '../../../src/strings/index.ts';

/** @param names - of what stands at the top of the site; the pictures may come later */
export function workerSite({ address, locales }: Site, names: readonly string[]): WorkerSite {
  return {
    base: address.base,
    locales: locales.map(({ id }, at) => {
      const prefix = at === 0 ? '' : `${id}/`;
      return { id, prefix, offlinePage: `${prefix}${stringsFor(id).site.paths.offline}/` };
    }),
    own: [...new Set([...names, ...PICTURE_FOLDERS])]
      .filter((name) => !isShortCode(readCode(name)) && name !== WORKER_FILE)
      .toSorted(),
  };
}
