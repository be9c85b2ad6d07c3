/** Where an older manifest is read from: a file, or a tag or commit of git. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedManifest, type SavedPlacard } from '../../src/model/saved-manifest.ts';
import { Stop } from './failure.ts';
import { git, type GitAnswer } from './git.ts';
import { MANIFEST_FILE } from './manifest.ts';
import { shownPath } from './wording.ts';

/** Path below the output folder. */
const MANIFEST = `qr-output/${MANIFEST_FILE}`;

const KEEP =
  `qr-output không tự vào git. Lần in sau hãy lưu: git add -f ${MANIFEST}, git commit, rồi git tag; ` +
  'hoặc chép tệp ấy ra chỗ khác và dùng --manifest.';

export interface SavedState {
  /** How the state is called in a report. */
  readonly name: string;
  /** Where it comes from, for machines. */
  readonly from: { readonly tag: string; readonly commit: string } | { readonly manifest: string };
  readonly placards: readonly SavedPlacard[];
}

/** @throws {Stop} the file cannot be read, or tells nothing about printed faces */
export function savedInFile(path: string): SavedState {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      code === 'ENOENT'
        ? `Không có tệp ${path}. (There is no such file.)`
        : `Không đọc được tệp ${path}. (The file cannot be read: ${code ?? String(error)}.)`,
    );
  }
  return { name: shownPath(path), from: { manifest: path }, placards: placardsIn(text, path) };
}

/**
 * The manifest below `out` as git keeps it at `tag`, which is any name of a commit.
 *
 * @throws {Stop} there is no git, no such tag, no manifest at that tag, or it tells nothing about printed faces
 */
export function savedInGit(out: string, tag: string): SavedState {
  if (!existsSync(out)) throw new Stop(`Không có thư mục ${shownPath(out)}. (No such folder.)`);
  // What begins with a hyphen would be an option of git.
  const commit = tag.startsWith('-')
    ? undefined
    : asked(git(out, ['rev-parse', '--verify', '--quiet', `${tag}^{commit}`]), out);
  if (commit === undefined) {
    throw new Stop(
      `Git không biết "${tag}". Xem các thẻ bằng git tag; thẻ ở máy khác thì git fetch --tags. (Unknown tag or commit.)`,
    );
  }
  const id = commit.trim();
  const listed = asked(git(out, ['ls-tree', '--name-only', id, '--', `./${MANIFEST}`]), out);
  if (listed === undefined || listed.trim() === '') {
    throw new Stop(`Ở "${tag}" không có ${MANIFEST}. (The manifest is not in that commit.)\n${KEEP}`);
  }
  const text = asked(git(out, ['show', `${id}:./${MANIFEST}`]), out);
  if (text === undefined) {
    throw new Stop(`Không đọc được ${MANIFEST} ở "${tag}". (git could not show the file.)`);
  }
  return {
    name: `${tag} (${id.slice(0, 10)})`,
    from: { tag, commit: id },
    placards: placardsIn(text, join(tag, MANIFEST)),
  };
}

/** What git says; nothing when it says no. */
function asked({ ok, installed, stdout, complaint }: GitAnswer, folder: string): string | undefined {
  if (!installed) {
    throw new Stop('Máy này không có git: hãy dùng --manifest với tệp đã lưu. (git is not installed.)');
  }
  if (/not a git repository/iu.test(complaint)) {
    throw new Stop(
      `${shownPath(folder)} không nằm trong kho git nào: hãy dùng --manifest với tệp đã lưu. (No git repository.)`,
    );
  }
  if (ok) return stdout.toString('utf8');
  // Git is quiet about a name that it does not know.
  if (complaint !== '') throw new Stop(`Git không trả lời được. (${complaint})`);
  return undefined;
}

function placardsIn(text: string, name: string): readonly SavedPlacard[] {
  const saved = readSavedManifest(text);
  if (saved.kind === 'other') {
    throw new Stop(`${name} không phải là manifest.json của công cụ này. (It is not a manifest.)`);
  }
  if (saved.kind === 'faceless') {
    throw new Stop(
      `${name} do bản cũ của công cụ ghi, chưa có mặt in của từng biển (${saved.codes.length} biển), nên không so được. ` +
        '(It was written before faces were recorded.)\n' +
        'Làm lại biển bằng npm run placards ở đúng nội dung lần in ấy, rồi so với manifest.json mới.',
    );
  }
  return saved.placards;
}
