/** Vite plugin that tells the pages which photos and recordings were made for them and, in `dev`, makes them anew and serves them. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readContent } from '../../src/catalog/read.ts';
import { PREVIEW_FOLDER } from '../../src/catalog/media-record.ts';
import { ATTACHMENT_FOLDER } from '../../src/catalog/attachments.ts';
import { HANDBOOK_PATH } from '../../src/catalog/handbook-paths.ts';
import { PHOTO_FOLDER } from '../../src/photo/record.ts';
import { RECORDING_FOLDER } from '../../src/recording/record.ts';
import { makePreviews } from './make-previews.ts';
import { makeMedia, MEDIA_LIST, NOTHING_DRAWN, type Media } from './make-media.ts';

export interface MediaFolders {
  readonly content: string;
  /** Files and list, as `makeMedia` writes them. */
  readonly media: string;
  /** The drawn pictures. */
  readonly pictures: string;
  readonly cache: string;
}

const FOLDERS: readonly string[] = [
  PHOTO_FOLDER,
  PREVIEW_FOLDER,
  RECORDING_FOLDER,
  ATTACHMENT_FOLDER,
  HANDBOOK_PATH.replace('/', ''),
];

const MODULE = 'virtual:media';
const RESOLVED = `\0${MODULE}`;

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
};

/** Content that may change which photos and recordings there are. */
const MATTERS = /\.(?:mdx|ya?ml|jpe?g|png|webp|avif|mp3|m4a|ogg|pdf)$/iu;

function forget(server: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(server.environments)) {
    const found = moduleGraph.getModuleById(RESOLVED);
    if (found !== undefined) moduleGraph.invalidateModule(found);
    hot.send({ type: 'full-reload' });
  }
}

/** Makes the files of `folders` anew; content with faults leaves them as they are. */
async function remake({ content, media, pictures, cache }: MediaFolders): Promise<void> {
  const { catalog } = readContent(content);
  if (catalog === undefined) return;
  await makeMedia(catalog, { content, to: media, cache }, undefined, () =>
    makePreviews(catalog, [], { made: pictures, to: media, cache }),
  );
}

function readList(media: string): Media {
  const list = join(media, MEDIA_LIST);
  return existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as Media)
    : { photos: {}, recordings: {}, attachments: {}, handbook: {}, ...NOTHING_DRAWN };
}

/** `virtual:media` is the list of `folders.media`, an empty one where nothing was made. */
export function mediaFiles(folders: MediaFolders): Plugin {
  const { content, media } = folders;
  return {
    name: 'cong-lang:media-files',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => {
      if (id !== RESOLVED) return undefined;
      return Object.entries(readList(media))
        .map(([name, records]) => `export const ${name} = ${JSON.stringify(records)};`)
        .join('\n');
    },
    configureServer(server) {
      let making = Promise.resolve();
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(content + sep) || !MATTERS.test(file)) return;
        making = making
          .then(() => remake(folders))
          .then(() => forget(server))
          .catch((error: unknown) => server.config.logger.error(String(error)));
      });
      server.middlewares.use((request, response, next) => {
        const { base } = server.config;
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
        const file = join(media, path);
        const type = TYPES[extname(path)];
        const isOurs = FOLDERS.includes(path.split('/')[0] ?? '') && !path.includes('..');
        if (!isOurs || type === undefined || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
          next();
          return;
        }
        response.setHeader('Content-Type', type);
        createReadStream(file).pipe(response);
      });
    },
  };
}
