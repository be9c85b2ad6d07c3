/** Making one part of `qr-output/` anew, for `npm run placards`, `npm run infographics` and others. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CLIP_FOLDER,
  PICTURE_FOLDERS,
  POSTS_FOLDER,
  PRINT_FOLDER,
  SOCIAL_FOLDER,
} from '../../src/catalog/picture-names.ts';
import type { Manifest } from '../../src/model/output.ts';
import { PLACARD_FOLDERS } from '../../src/placard/make.ts';
import { PAPERS_FOLDER } from '../../src/placard/papers/papers.ts';
import { PROOF_FOLDER, PROOF_PAGE } from '../../src/placard/proof-page.ts';
import { linkFolder } from './copy-folder.ts';
import { MANIFEST_FILE, manifestText, readManifest } from './manifest.ts';
import { withOutputs } from './outputs.ts';
import { QR_OUTPUT_README } from './qr-output-readme.ts';

/** What in `qr-output/` belongs to each part. */
const ITEMS = {
  placards: [...PLACARD_FOLDERS, PAPERS_FOLDER, PROOF_PAGE, PROOF_FOLDER],
  pictures: [...PICTURE_FOLDERS, POSTS_FOLDER, SOCIAL_FOLDER],
  posters: [PRINT_FOLDER],
  clips: [CLIP_FOLDER],
} as const;

/** The lists of the manifest that each part fills. */
interface Lists {
  readonly placards: Pick<Manifest, 'placards' | 'papers'>;
  readonly pictures: Pick<Manifest, 'pictures' | 'social'>;
  readonly posters: Pick<Manifest, 'posters'>;
  readonly clips: Pick<Manifest, 'clips'>;
}

/** Files that every command writes anew. */
const COMMON: readonly string[] = [MANIFEST_FILE, 'README.md'];

/**
 * Replaces one part of `out/qr-output`, publishing in one step; the rest of it and `dist/` stay as they are.
 *
 * @param make - writes every file of the part below the folder it is given, which becomes `qr-output/`
 * @throws {Stop} another command is using `out`; whatever `make` throws, and then nothing has changed
 */
export async function replaceQrOutputPart<Part extends keyof Lists>(
  out: string,
  part: Part,
  make: (folder: string) => Promise<Lists[Part]>,
): Promise<void> {
  await withOutputs(out, async ({ qrOutputDir, publish }) => {
    const current = join(out, 'qr-output');
    mkdirSync(qrOutputDir);
    const lists = await make(qrOutputDir);
    const own: readonly string[] = ITEMS[part];
    if (existsSync(current)) {
      for (const item of readdirSync(current, { withFileTypes: true })) {
        if (own.includes(item.name) || COMMON.includes(item.name)) continue;
        const [from, to] = [join(current, item.name), join(qrOutputDir, item.name)];
        if (item.isDirectory()) linkFolder(from, to);
        else if (item.isFile()) copyFileSync(from, to);
      }
    }
    const manifest = { ...readManifest(join(current, MANIFEST_FILE)), ...lists };
    writeFileSync(join(qrOutputDir, MANIFEST_FILE), manifestText(manifest));
    writeFileSync(join(qrOutputDir, 'README.md'), QR_OUTPUT_README);
    await publish(['qr-output']);
  });
}
