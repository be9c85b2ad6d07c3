/** Vite plugins that tell the pages where their content is and serve generated pictures while writing. */
import { createReadStream, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:content-folder';
const RESOLVED = `\0${MODULE}`;
const PICTURE = /^\/(?:infographics|share|faces)\/[\w./-]+\.png$/u;

/** `virtual:content-folder`; whoever imports it is evaluated again when a file of the folder changes. */
export function contentFolder(contentDir: string): Plugin {
  return {
    name: 'cong-lang:content-folder',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export const contentDir = ${JSON.stringify(contentDir)};` : undefined),
    configureServer(server) {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(contentDir + sep)) return;
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          const found = moduleGraph.getModuleById(RESOLVED);
          if (found !== undefined) moduleGraph.invalidateModule(found);
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}

/** In `dev`, `/infographics/…`, `/share/…` and `/faces/…` come from the folder that pictures were drawn into. */
export function generatedPictures(outputDir: string): Plugin {
  return {
    name: 'cong-lang:generated-pictures',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.startsWith(config.base) ? `/${pathname.slice(config.base.length)}` : pathname;
        const file = join(outputDir, path);
        if (!PICTURE.test(path) || path.includes('..') || !isFile(file)) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'image/png');
        createReadStream(file).pipe(response);
      });
    },
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
