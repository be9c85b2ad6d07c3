/** The page of the editor: Sveltia CMS with our configuration, our file formats and our guards. */
import './preferences.browser.ts';
import CMS, { type CmsConfig, type EditorComponentDefinition } from '@sveltia/cms';
import { z } from 'astro/zod';
import type { Site } from '../../model/site.ts';
import { formComponents } from '../body-components.ts';
import { editorConfig } from '../config.ts';
import { fileFormats } from '../file-formats.ts';
import { SEED_PATH, type Seed } from '../seed.ts';
import { guarded, watchWriting } from './guard.browser.ts';
import { openPanel } from './panel.browser.ts';
import { offerPosition } from './position.browser.ts';

// The page forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

function registerFormats(site: Site): void {
  for (const [name, format] of fileFormats(site.locales.map(({ id }) => id))) {
    const { extension, fromFile, toFile } = guarded(format);
    CMS.registerCustomFormat(name, extension, { fromFile, toFile });
  }
}

async function start(): Promise<void> {
  const seed = (await (await fetch(SEED_PATH)).json()) as Seed;
  registerFormats(seed.site);
  for (const component of formComponents()) {
    CMS.registerEditorComponent(component as unknown as EditorComponentDefinition);
  }
  watchWriting();
  offerPosition();
  openPanel();
  await CMS.init({ config: editorConfig(seed.site, seed.storage) as unknown as CmsConfig });
}

await start();
