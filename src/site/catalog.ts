/** The one catalog of the site: read once a build, and again in `dev` when a content file has changed. */
import { contentDir } from 'virtual:content-folder';
import type { Catalog } from '../catalog/catalog.ts';
import { readContent } from '../catalog/read.ts';

let catalog: Catalog | undefined;

/** @throws {Error} there are findings; the message lists them */
export function siteCatalog(): Catalog {
  catalog ??= readOrRefuse();
  return catalog;
}

function readOrRefuse(): Catalog {
  const reading = readContent(contentDir);
  if (reading.catalog !== undefined) return reading.catalog;
  const lines = reading.issues.map(({ file, line, id }) => `  ${file}:${line}  ${id}`);
  throw new Error(`The content cannot be shown until it is mended:\n${lines.join('\n')}`);
}
