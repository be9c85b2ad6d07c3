import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { isAbsolute, resolve } from 'node:path';
import { mediaFiles } from './scripts/lib/media-files.ts';
import { contentFolder, generatedPictures } from './scripts/lib/site-folders.ts';
import { cleanMdxPlugin } from './src/catalog/clean-mdx-plugin.ts';

const folder = (name, otherwise) => {
  const given = process.env[name] ?? otherwise;
  return isAbsolute(given) ? given : resolve(import.meta.dirname, given);
};
const contentDir = folder('CONGLANG_CONTENT', 'content');
const outputDir = folder('CONGLANG_OUTPUT', 'qr-output');
const mediaFolders = {
  content: contentDir,
  pictures: outputDir,
  media: folder('CONGLANG_MEDIA', '.conglang/media'),
  cache: folder('CONGLANG_CACHE', '.conglang/cache'),
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Quotation marks and dashes stay as their writers typed them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx()],
  // Photos are made by scripts/lib/make-photos.ts.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: {
    plugins: [
      cleanMdxPlugin(contentDir),
      contentFolder(contentDir),
      generatedPictures(outputDir),
      mediaFiles(mediaFolders),
    ],
    build: {
      // The security policy lets no script run that is written into a page.
      assetsInlineLimit: 0,
      // Phones that are no longer updated: scripts in words that they know.
      target: ['chrome64', 'firefox67', 'safari12'],
      // Without this, media queries come out in a form they do not know.
      cssTarget: ['chrome64', 'firefox67', 'safari12', 'ios12'],
      // Astro marks every text with a directive of its own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    server: { fs: { allow: [import.meta.dirname, contentDir, outputDir] } },
  },
});
