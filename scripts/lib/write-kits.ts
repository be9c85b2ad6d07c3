/** The kits for those who post: `social/` below `qr-output/`, from the pictures that are there already. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, Entry } from '../../src/catalog/catalog.ts';
import { hashedFile, SOCIAL_FOLDER } from '../../src/catalog/picture-names.ts';
import { CHANNEL_RULES } from '../../src/infographic/social/channels.ts';
import {
  COPY_SCRIPT,
  kitPage,
  type KitPicture,
  type KitPost,
  type LocaleKit,
} from '../../src/infographic/social/kit-page.ts';
import { monthPage } from '../../src/infographic/social/month-page.ts';
import { postableEntries, postsOf, type Post } from '../../src/infographic/social/post.ts';
import { CHANNEL_NAMES, PART_NAMES } from '../../src/infographic/social/words.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { CHANNELS } from '../../src/model/channel.ts';
import { issueAt, type Issue } from '../../src/model/issue.ts';
import type { LocaleId } from '../../src/model/locale.ts';
import type { ManifestFile, OutputFile, PictureManifestEntry } from '../../src/model/output.ts';
import type { PictureFormat } from '../../src/model/picture-format.ts';
import { PROJECT_ROOT } from './command.ts';
import { linkFile } from './copy-folder.ts';
import { pictureIndex, type PictureIndex } from './picture-index.ts';
import { writeOutputFile } from './write-files.ts';

export interface Kits {
  readonly files: readonly ManifestFile[];
  /** Pictures that are too heavy for a channel. */
  readonly issues: readonly Issue[];
}

const COPY_SOURCE = join(PROJECT_ROOT, 'src/infographic/social/copy.browser.js');

/**
 * Writes a kit for each entry that may be posted, and the page that leads to them.
 *
 * @param pictures - those that are drawn, below `folder`
 */
export function writeKits(catalog: Catalog, pictures: readonly PictureManifestEntry[], folder: string): Kits {
  const index = pictureIndex(pictures);
  const script = readFileSync(COPY_SOURCE);
  const files: ManifestFile[] = [];
  const issues: Issue[] = [];
  const write = (file: OutputFile): void => {
    writeOutputFile(folder, file);
    files.push({ path: file.path, sha256: sha256(file.bytes) });
  };
  for (const entry of postableEntries(catalog)) {
    const at = (name: string) => `${SOCIAL_FOLDER}/${entry.ref}/${name}`;
    const linked = new Set<string>();
    const take = (record: PictureManifestEntry): KitPicture => {
      const { format, locale, widthPx, heightPx, alt, file } = record;
      const name = hashedFile(`${entry.slug}.${locale}.${format}.png`, file.sha256);
      const from = join(folder, file.path);
      if (!linked.has(name)) {
        linkFile(from, join(folder, at(name)));
        files.push({ path: at(name), sha256: file.sha256 });
        linked.add(name);
      }
      return { format, file: name, bytes: statSync(from).size, widthPx, heightPx, alt };
    };
    const kits = localesOf(catalog, entry).map((locale): LocaleKit => {
      const posts = postsOf(catalog, entry, locale).map((post) => kitPost(post, entry, locale, index, take));
      for (const post of posts) {
        write({ path: at(post.textFile), bytes: Buffer.from(postText(post)) });
        issues.push(...heavyPictures(entry, post));
      }
      return { locale, posts };
    });
    write({ path: at(COPY_SCRIPT), bytes: script });
    write({ path: at('index.html'), bytes: Buffer.from(kitPage(catalog, entry, kits)) });
  }
  const page = monthPage(catalog, ({ entry }) => index.isDrawn(entry, catalog.defaultLocale, CHANNELS));
  write({ path: `${SOCIAL_FOLDER}/index.html`, bytes: Buffer.from(page) });
  return { files, issues };
}

/** Languages that an entry is written in, in the order of the site. */
function localesOf({ site }: Catalog, { texts }: Entry): readonly LocaleId[] {
  return site.locales.map(({ id }) => id).filter((id) => texts.has(id));
}

function kitPost(
  post: Post,
  entry: Entry,
  locale: LocaleId,
  index: PictureIndex,
  take: (record: PictureManifestEntry) => KitPicture,
): KitPost {
  const pictures: KitPicture[] = [];
  const missing: PictureFormat[] = [];
  for (const format of index.formatsFor(entry, post.channel)) {
    const record = index.find(entry.ref, locale, format);
    if (record === undefined) missing.push(format);
    else pictures.push(take(record));
  }
  return { ...post, textFile: `${entry.slug}.${locale}.${post.channel}.txt`, pictures, missing };
}

/** One part as it is; several below their names, for they go into fields of their own. */
function postText({ parts }: Post): string {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return `${first.text}\n`;
  return `${parts.map(({ part, text }) => `[${PART_NAMES[part]}]\n${text}`).join('\n\n')}\n`;
}

function heavyPictures(entry: Entry, { channel, pictures }: KitPost): readonly Issue[] {
  const { mostPictureBytes: most } = CHANNEL_RULES[channel];
  return pictures
    .filter(({ bytes }) => bytes > most)
    .map(({ file, bytes }) =>
      issueAt(entry.main.origin(['pictures']), 'post/heavy-picture', {
        file,
        kb: Math.ceil(bytes / 1000),
        most: most / 1000,
        channel: CHANNEL_NAMES[channel],
      }),
    );
}
