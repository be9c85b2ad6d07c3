/** Word files without the clock in them. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { compareCodePoints } from '../lib/compare.ts';

/** Of a file in a ZIP; its clock begins there. */
const ZIP_DAY = '1980-01-01';

/**
 * The file that the library `docx` made, the same bytes for the same document: it writes the time of day and packs by the
 * clock, here both dates become `day` and the parts come in order.
 *
 * @param day - ISO 8601
 */
export function repackedDocx(bytes: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => compareCodePoints(a, b));
  // Programs look for this one first.
  const first = parts.findIndex(([path]) => path === '[Content_Types].xml');
  const ordered = [...parts.splice(first, 1), ...parts];
  const entries: Zippable = Object.fromEntries(
    ordered.map(([path, data]) => [
      path,
      [path === 'docProps/core.xml' ? dated(data, day) : data, { mtime: ZIP_DAY }],
    ]),
  );
  return zipSync(entries, { level: 9 });
}

function dated(data: Uint8Array, day: string): Uint8Array {
  return strToU8(
    strFromU8(data).replaceAll(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      (_, open: string) => `${open}${day}T00:00:00Z`,
    ),
  );
}
