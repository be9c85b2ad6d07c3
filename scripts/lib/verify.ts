/** The last look at what was made, before it is published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placardUrl, textFor, type Catalog, type Placard } from '../../src/catalog/catalog.ts';
import { FACE_FOLDER } from '../../src/catalog/face-picture.ts';
import { isOnSite, PICTURE_FOLDERS, POSTS_FOLDER, SOCIAL_FOLDER } from '../../src/catalog/picture-names.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { Manifest, ManifestFile } from '../../src/model/output.ts';
import { PRINT_VARIANTS } from '../../src/model/print-variant.ts';
import { lookAlikes } from '../../src/model/short-code.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { PLACARD_FOLDERS } from '../../src/placard/make.ts';
import { PAPERS_FOLDER } from '../../src/placard/papers/papers.ts';
import { PROOF_FOLDER, PROOF_PAGE } from '../../src/placard/proof-page.ts';
import { siteFaults } from './check-site.ts';
import { Stop } from './failure.ts';
import { pageText } from './page-text.ts';

export interface MadeOutput {
  readonly catalog: Catalog;
  readonly manifest: Manifest;
  readonly distDir: string;
  readonly qrOutputDir: string;
}

function readIfThere(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

function* placardFaults({ catalog, manifest, distDir }: MadeOutput, placard: Placard): Generator<string> {
  const { code } = placard;
  const pageOf = (name: string) => readIfThere(join(distDir, name, 'index.html'));
  const upper = pageOf(code);
  if (upper === undefined) {
    yield `dist/${code}/index.html: không có trang của biển ${code}.`;
    return;
  }
  for (const typed of [code, ...lookAlikes(code)].flatMap((name) => [name, name.toLowerCase()])) {
    if (pageOf(typed)?.equals(upper) !== true) {
      yield `dist/${typed}/index.html: khác trang dist/${code}/index.html.`;
    }
  }
  const text = pageText(upper.toString('utf8'));
  const titleOf = (entry: Placard['opensEntry']): string =>
    textFor(catalog, entry, catalog.defaultLocale).data.title.replaceAll(/\s+/gu, ' ');
  const place = placard.status === 'retired' ? [] : [titleOf(placard.atEntry)];
  for (const expected of [code, titleOf(placard.opensEntry), ...place]) {
    if (!text.includes(expected)) yield `dist/${code}/index.html: không thấy chữ "${expected}".`;
  }
  const url = placardUrl(catalog.site, code);
  const record = manifest.placards.find((candidate) => candidate.code === code);
  if (record === undefined) {
    if (placard.status !== 'retired') yield `qr-output/placards/${code}: chưa có biển này.`;
    return;
  }
  const variants = record.prints.map(({ variant }) => variant).toSorted();
  if (variants.join() !== PRINT_VARIANTS.toSorted().join()) {
    yield `qr-output/placards/${code}: có bản in ${variants.join(', ')}, phải là ${PRINT_VARIANTS.join(', ')}.`;
  }
  for (const { path, proof } of record.prints) {
    if (record.url === url && proof.decoded === url) continue;
    yield `qr-output/${path}: mã QR dẫn tới ${proof.decoded}, không phải ${url}.`;
  }
}

/** As many symbols were decoded as there are placards, each of them once, and people can see how. */
function* proofFaults({ catalog, manifest, qrOutputDir }: MadeOutput): Generator<string> {
  const drawn = new Set(drawnPlacards(catalog).map(({ code }) => code));
  for (const { code } of manifest.placards) {
    if (!drawn.has(code)) yield `qr-output/placards/${code}: không có biển này trong content/placards.`;
  }
  const decoded = new Set(
    manifest.placards.flatMap(({ prints }) => prints.map(({ proof }) => proof.decoded)),
  );
  if (decoded.size < manifest.placards.length) {
    yield `qr-output/manifest.json: ${manifest.placards.length} biển mà chỉ có ${decoded.size} địa chỉ.`;
  }
  const folder = join(qrOutputDir, PROOF_FOLDER);
  const more = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const page = [join(qrOutputDir, PROOF_PAGE), ...more]
    .map((path) => readIfThere(path)?.toString('utf8') ?? '')
    .join('');
  for (const { code } of manifest.placards) {
    if (!page.includes(`id="${code}"`)) yield `qr-output/${PROOF_PAGE}: không có biển ${code}.`;
  }
}

function* fileFaults(folder: string, { path, sha256: expected }: ManifestFile): Generator<string> {
  const bytes = readIfThere(join(folder, ...path.split('/')));
  if (bytes === undefined) yield `${path}: có trong danh sách nhưng không có tệp.`;
  else if (sha256(bytes) !== expected) yield `${path}: nội dung khác với danh sách.`;
}

function* unlistedFaults(qrOutputDir: string, listed: ReadonlySet<string>): Generator<string> {
  for (const folder of [...PLACARD_FOLDERS, PAPERS_FOLDER, ...PICTURE_FOLDERS, POSTS_FOLDER, SOCIAL_FOLDER]) {
    if (!existsSync(join(qrOutputDir, folder))) continue;
    for (const item of readdirSync(join(qrOutputDir, folder), { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const path = join(item.parentPath, item.name)
        .slice(qrOutputDir.length + 1)
        .replaceAll('\\', '/');
      if (!listed.has(path)) yield `${path}: có tệp nhưng không có trong danh sách.`;
    }
  }
}

/** Everything that is not as it must be; empty when all is well. */
export function outputFaults(made: MadeOutput): readonly string[] {
  const { catalog, manifest, distDir, qrOutputDir } = made;
  const faults: string[] = [];
  for (const { id } of catalog.site.locales) {
    const page = id === catalog.defaultLocale ? 'index.html' : `${id}/index.html`;
    if (!existsSync(join(distDir, page))) faults.push(`dist/${page}: không có trang đầu.`);
  }
  for (const placard of catalog.placards) faults.push(...placardFaults(made, placard));
  faults.push(...proofFaults(made));
  const pictures = manifest.pictures.flatMap(({ file, caption }) => [
    file,
    ...(caption === undefined ? [] : [caption]),
  ]);
  const signs = [...manifest.placards.flatMap((record) => record.files), ...manifest.papers];
  const posters = manifest.posters.map(({ file }) => file);
  const files = [...signs, ...pictures, ...posters, ...manifest.social];
  for (const file of files) faults.push(...fileFaults(qrOutputDir, file));
  for (const { file, format } of manifest.pictures) {
    if (isOnSite(format)) faults.push(...fileFaults(distDir, file));
  }
  for (const file of files) {
    if (file.path.startsWith(`${FACE_FOLDER}/`)) faults.push(...fileFaults(distDir, file));
  }
  faults.push(...unlistedFaults(qrOutputDir, new Set(files.map(({ path }) => path))));
  return faults;
}

/**
 * @param content - the folder that the catalog was read from
 * @throws {Stop} something that was made is not as it must be
 */
export function verifyOutput(made: MadeOutput, content: string): void {
  const faults = [...outputFaults(made), ...siteFaults(made.catalog, content, made.distDir)];
  if (faults.length === 0) return;
  throw new Stop(
    ['Kết quả vừa làm ra không đạt kiểm tra, nên không đăng. (The result failed its check.)', ...faults].join(
      '\n  ',
    ),
  );
}
