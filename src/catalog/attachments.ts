/** The documents beside disclosures: what they are, and what pages know of them. */
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import type { Catalog } from './catalog.ts';
import type { Draft } from './draft.ts';
import { isLimited } from './limited.ts';

/** A scan of thirty pages; more is not fetched over a weak signal. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Folder of the site that holds them, and the one below it that robots are asked to leave alone. */
export const ATTACHMENT_FOLDER = 'files';
export const LIMITED_FOLDER = `${ATTACHMENT_FOLDER}/limited`;

export interface AttachmentRecord {
  /** Below the site. */
  readonly file: string;
  readonly bytes: number;
}

/** By their path below the content folder. */
export type AttachmentRecords = Readonly<Record<string, AttachmentRecord>>;

export interface NamedAttachment {
  /** Below the content folder. */
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly origin: Origin;
}

/** Documents that entries name and that lie beside them. */
export function namedAttachments({ entries }: Draft): readonly NamedAttachment[] {
  return entries.flatMap(({ facts, main, folder, attachments }) => {
    if (main === undefined || facts === undefined || !('attachments' in facts)) return [];
    return facts.attachments.flatMap(({ file }, index) => {
      const found = attachments.find(({ path }) => path === `${folder}/${file}`);
      const origin = main.yaml.locate(['attachments', index, 'file']);
      return found === undefined ? [] : [{ path: found.path, name: file, size: found.size, origin }];
    });
  });
}

/** The finding about a document that is too heavy to be offered. */
export function heavyAttachment({ name: file, size, origin }: NamedAttachment): Issue | undefined {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  if (size <= MOST_BYTES) return undefined;
  return issueAt(origin, 'attachment/too-heavy', { file, size: megabytes(size), max: megabytes(MOST_BYTES) });
}

/** Readers look so far into a file for its head, and so far back for its end. */
const HEAD_BYTES = 1024;
const END_BYTES = 2048;

/**
 * What is wrong with the bytes of a document; nothing where it is a whole PDF.
 *
 * @see ISO 32000-1, 7.5.2 and 7.5.5: header and trailer of a file
 */
export function attachmentIssue(
  { name: file, origin }: Pick<NamedAttachment, 'name' | 'origin'>,
  bytes: Uint8Array,
): Issue | undefined {
  const latin1 = new TextDecoder('latin1');
  const head = latin1.decode(bytes.subarray(0, HEAD_BYTES));
  if (!/%PDF-[12]\.\d/u.test(head)) return issueAt(origin, 'attachment/no-pdf', { file });
  const end = latin1.decode(bytes.subarray(-END_BYTES));
  if (/startxref\s+\d+\s+%%EOF/u.test(end)) return undefined;
  return issueAt(origin, 'attachment/broken', { file });
}

export interface PublishedAttachment {
  /** Below the content folder. */
  readonly path: string;
  readonly name: string;
  readonly isLimited: boolean;
}

/** Those of the entries that are still shown. */
export function publishedAttachments({ entries }: Catalog): readonly PublishedAttachment[] {
  return entries.disclosures.flatMap((entry) =>
    entry.main.data.attachments.map(({ file }) => ({
      path: attachmentPath(entry.slug, file),
      name: file,
      isLimited: isLimited(entry),
    })),
  );
}

export function attachmentPath(slug: string, file: string): string {
  return `disclosures/${slug}/${file}`;
}

/** @param fingerprint - hexadecimal hash of the file, so that its name changes when and only when it does */
export function attachmentFile(
  { name, isLimited: limited }: Pick<PublishedAttachment, 'name' | 'isLimited'>,
  fingerprint: string,
): string {
  const folder = limited ? LIMITED_FOLDER : ATTACHMENT_FOLDER;
  return `${folder}/${name.replace(/\.pdf$/u, '')}-${fingerprint.slice(0, 8)}.pdf`;
}
