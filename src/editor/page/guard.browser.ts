/**
 * Nothing is written over a file that was changed since it was read: by another program, by git, or in a second tab.
 * The editor itself looks only at servers of git, so every text that it reads or writes is remembered here, and before it
 * writes, the file on the disk has to be one of them.
 */
import type { FileFormat } from '../file-format.ts';
import { say } from './say.browser.ts';

/** As much of a change as is looked at. @see saveChanges in Sveltia CMS */
interface Change {
  readonly action: 'create' | 'update' | 'move' | 'delete';
  readonly path: string;
  readonly previousPath?: string;
  readonly data?: string | File;
}

declare global {
  /** Called by the editor before it writes; see the patches in `scripts/lib/editor/patches.ts`. */
  var congLangBeforeWrite: (
    root: FileSystemDirectoryHandle | undefined,
    changes: readonly Change[],
  ) => Promise<void>;
}

const AFTER_EDITOR_MS = 400;

const known = new Set<string>();

/** As the editor hands texts to formats. */
function asRead(text: string): string {
  return text.trim().replaceAll(/\r\n?/gu, '\n');
}

/** `format`, with every text that passes through it remembered. */
export function guarded(format: FileFormat): FileFormat {
  return {
    ...format,
    fromFile: (text) => {
      known.add(asRead(text));
      return format.fromFile(text);
    },
  };
}

/** Holds every writing of the editor to the rule. */
export function watchWriting(): void {
  globalThis.congLangBeforeWrite = async (root, changes) => {
    if (root === undefined) return;
    const texts = changes.filter(({ data, action }) => typeof data === 'string' || action === 'delete');
    const before = await Promise.all(
      texts.map(({ path, previousPath }) => textAt(root, previousPath ?? path)),
    );
    const strange = texts.filter((_, at) => !isExpected(before[at]));
    if (strange.length > 0) {
      sayAfterEditor(
        'Chưa lưu: tệp đã đổi trên máy',
        `${strange.map(({ path }) => path).join(', ')} vừa được sửa ở nơi khác (một thẻ khác, một chương trình khác, hoặc vừa lấy bài mới về). Chưa ghi gì lên đó. Phần bạn đang viết vẫn được giữ làm bản nháp: bấm Tải lại trang, mở lại bài này rồi chọn Khôi phục bản nháp, so với bản mới và lưu.`,
      );
      throw new Error('A file was changed since it was read.');
    }
    texts.forEach(({ data }, at) => {
      const old = before[at];
      if (old !== undefined && isText(old)) known.delete(asRead(old));
      if (typeof data === 'string') known.add(asRead(data));
    });
  };
  void warnOfSecondTab();
}

/** The editor has a message of its own, that it could not save; ours stands before it. */
function sayAfterEditor(title: string, text: string): void {
  setTimeout(() => {
    say(title, text);
  }, AFTER_EDITOR_MS);
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

/** A file that is not there yet may be written. */
function isExpected(text: string | undefined): boolean {
  return text === undefined || known.has(asRead(text));
}

async function textAt(root: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  try {
    let folder = root;
    for (const each of folders.filter(Boolean)) folder = await folder.getDirectoryHandle(each);
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return undefined;
  }
}

async function warnOfSecondTab(): Promise<void> {
  await navigator.locks.request('cong-lang-editor', { ifAvailable: true }, async (lock) => {
    if (lock !== null) return new Promise<never>(() => undefined);
    say(
      'Trình soạn bài đang mở ở một thẻ khác',
      'Hãy dùng một thẻ thôi. Hai thẻ cùng sửa một bài thì thẻ lưu sau sẽ không được ghi.',
    );
    return undefined;
  });
}
