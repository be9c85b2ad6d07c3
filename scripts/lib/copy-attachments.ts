/** Documents beside disclosures → files of the site, as they are, under names that follow their bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  attachmentFile,
  publishedAttachments,
  type AttachmentRecord,
  type AttachmentRecords,
} from '../../src/catalog/attachments.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { writeOutputFile } from './write-files.ts';

/** @param folders - `content`, and `to` for what the files are written below */
export function copyAttachments(
  catalog: Catalog,
  { content, to }: { readonly content: string; readonly to: string },
): AttachmentRecords {
  const records: Record<string, AttachmentRecord> = {};
  for (const attachment of publishedAttachments(catalog)) {
    const bytes = readFileSync(join(content, ...attachment.path.split('/')));
    const file = attachmentFile(attachment, sha256(bytes));
    writeOutputFile(to, { path: file, bytes });
    records[attachment.path] = { file, bytes: bytes.length };
  }
  return records;
}
