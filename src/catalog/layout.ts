/** Which file is what: the names that may stand in a content folder. */
import { nearest } from '../lib/nearest.ts';
import { SLUG, slugify } from '../lib/text.ts';
import { COLLECTION_NAMES, isCollectionName, type CollectionName } from '../model/collection-names.ts';
import { HANDBOOK_FOLDER } from '../model/chapter.ts';
import { LOG_NAMES, type LogName } from '../model/log.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import type { LocaleId } from '../model/locale.ts';
import type { ContentFile, ContentFolder } from './content-file.ts';

/** The files of one entry, before any of them is read. */
export interface EntryFiles {
  readonly collection: CollectionName;
  readonly slug: string;
  /** Folder below the content folder. */
  readonly folder: string;
  readonly texts: ReadonlyMap<LocaleId, ContentFile>;
  readonly pictures: readonly ContentFile[];
  readonly recordings: readonly ContentFile[];
  readonly attachments: readonly ContentFile[];
}

export interface Layout {
  readonly site: ContentFile | undefined;
  readonly entries: readonly EntryFiles[];
  /** Registry files by their name without `.yaml`. */
  readonly placards: ReadonlyMap<string, ContentFile>;
  readonly logs: ReadonlyMap<LogName, ContentFile>;
  readonly handbook: {
    /** By their names without `.mdx`. */
    readonly chapters: ReadonlyMap<string, ContentFile>;
    readonly pictures: readonly ContentFile[];
  };
  readonly issues: readonly Issue[];
}

const TOP_FOLDERS = [...COLLECTION_NAMES, 'placards', 'log', HANDBOOK_FOLDER];

/** Folders of plain files, without folders in them. */
const FLAT_FOLDERS = ['placards', 'log', HANDBOOK_FOLDER];
const LOG_FILES = LOG_NAMES.map((name) => `${name}.yaml`);
const CHAPTER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/u;
/** The printed handbook can hold no other pictures. */
const CHAPTER_PICTURE_NAME = /^[a-z0-9][a-z0-9-]*\.png$/u;
const TEXT_NAME = /^index\.([a-z]{2,3})\.mdx$/u;
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|hei[cf]|bmp)$/iu;
const GOOD_PICTURE_NAME = /^[a-z0-9][a-z0-9-]*\.(?:jpg|jpeg|png|webp|avif)$/u;

const SOUND_NAME = /\.(?:mp3|m4a|ogg|oga|opus|wav|aac|wma|flac|amr|3gpp?|mp4|caf|aiff?)$/iu;
/** Documents that people bring along to a disclosure; only a PDF opens on every telephone. */
const ATTACHMENT_NAME = /\.(?:pdf|docx?|xlsx?|odt|ods)$/iu;
const USABLE_SOUND = /\.(?:mp3|m4a|ogg)$/iu;

interface DraftEntry extends EntryFiles {
  readonly texts: Map<LocaleId, ContentFile>;
  readonly pictures: ContentFile[];
  readonly recordings: ContentFile[];
  readonly attachments: ContentFile[];
}

export function layOut({ files, folders }: ContentFolder): Layout {
  const issues: Issue[] = [];
  const entries = new Map<string, DraftEntry>();
  const placards = new Map<string, ContentFile>();
  const logs = new Map<LogName, ContentFile>();
  const chapters = new Map<string, ContentFile>();
  const chapterPictures: ContentFile[] = [];
  let site: ContentFile | undefined;
  for (const folder of folders) {
    issues.push(...folderIssues(folder));
    const [collection = '', slug, ...deeper] = folder.split('/');
    if (isCollectionName(collection) && slug !== undefined && deeper.length === 0) {
      entries.set(folder, {
        collection,
        slug,
        folder,
        texts: new Map(),
        pictures: [],
        recordings: [],
        attachments: [],
      });
    }
  }
  for (const file of files) {
    const parts = file.path.split('/');
    const [top = '', second = '', third] = parts;
    const entry = entries.get(`${top}/${second}`);
    if (parts.at(-1) === 'README.md') continue;
    if (file.path === 'site.yaml') site = file;
    else if (top === 'placards' && parts.length === 2 && second.endsWith('.yaml')) {
      placards.set(second.slice(0, -'.yaml'.length), file);
    } else if (
      top === 'log' &&
      LOG_FILES.includes(second) &&
      parts.length === 2 &&
      file.fault === undefined
    ) {
      logs.set(second.slice(0, -'.yaml'.length) as LogName, file);
    } else if (isChapterFile(file, CHAPTER_NAME)) {
      chapters.set(second.slice(0, -'.mdx'.length), file);
    } else if (isChapterFile(file, CHAPTER_PICTURE_NAME)) {
      chapterPictures.push(file);
    } else if (entry !== undefined && third !== undefined && parts.length === 3) {
      issues.push(...addToEntry(entry, file, third));
    } else if (parts.length < 3 && (parts.length === 1 || TOP_FOLDERS.includes(top))) {
      issues.push(strayFile(file, parts));
    }
  }
  if (site === undefined) issues.push(issueAt({ file: 'site.yaml', line: 1 }, 'file/missing-site'));
  const handbook = { chapters, pictures: chapterPictures };
  return { site, entries: [...entries.values()], placards, logs, handbook, issues };
}

function isChapterFile({ path, fault }: ContentFile, name: RegExp): boolean {
  const [folder, file = '', ...deeper] = path.split('/');
  return folder === HANDBOOK_FOLDER && deeper.length === 0 && fault === undefined && name.test(file);
}

function folderIssues(folder: string): Issue[] {
  const [top = '', second, third] = folder.split('/');
  const here = { file: folder, line: 1 };
  if (second === undefined && !TOP_FOLDERS.includes(top)) {
    const near = nearest(top, TOP_FOLDERS);
    return near === undefined
      ? [issueAt(here, 'file/unknown-folder', { folder: top, allowed: TOP_FOLDERS.join(', ') })]
      : [issueAt(here, 'file/misspelt-folder', { folder: top, near })];
  }
  if (!TOP_FOLDERS.includes(top)) return [];
  if (third !== undefined || (FLAT_FOLDERS.includes(top) && second !== undefined)) {
    return [issueAt(here, 'file/nested-folder', { folder: folder.split('/').at(-1) ?? '', locale: 'vi' })];
  }
  if (second !== undefined && !SLUG.test(second)) {
    return [issueAt(here, 'file/slug', { folder: second, right: slugify(second) || 'ten-bai' })];
  }
  return [];
}

function addToEntry(entry: DraftEntry, file: ContentFile, name: string): Issue[] {
  const here = { file: file.path, line: 1 };
  const locale = TEXT_NAME.exec(name)?.[1];
  if (locale !== undefined) {
    entry.texts.set(locale, file);
    return [];
  }
  if (file.fault !== undefined) return [issueAt(here, `file/${file.fault}`)];
  if (PICTURE_NAME.test(name)) {
    entry.pictures.push(file);
    if (GOOD_PICTURE_NAME.test(name)) return [];
    const unusable = unusableIssue(here, name);
    if (unusable !== undefined) return [unusable];
    return [issueAt(here, 'file/wrong-name', { name, right: asciiName(name, 'anh') })];
  }
  if (SOUND_NAME.test(name)) return addRecording(entry, file, name);
  if (entry.collection === 'disclosures' && ATTACHMENT_NAME.test(name))
    return addAttachment(entry, file, name);
  const meant = meantText(name);
  if (meant !== undefined) return [issueAt(here, 'file/wrong-name', { name, right: meant })];
  const allowed = {
    vi: 'index.vi.mdx, index.en.mdx … cùng ảnh và bản ghi âm',
    en: 'index.vi.mdx, index.en.mdx … with pictures and recordings',
  };
  return [issueAt(here, 'file/unknown', { allowed })];
}

/** `index.vi.md`, `vi.mdx`, `Index.VI.mdx` are all meant to be `index.vi.mdx`. */
function meantText(name: string): string | undefined {
  const match = /^(?:(?:index|[\w-]+)[._-])?([a-z]{2,3})\.(?:mdx?|markdown|txt)$/iu.exec(name);
  if (match?.[1] !== undefined) return `index.${match[1].toLowerCase()}.mdx`;
  return /^[\w-]+\.(?:mdx?|markdown)$/iu.test(name) ? 'index.vi.mdx' : undefined;
}

function addRecording(entry: DraftEntry, file: ContentFile, name: string): Issue[] {
  const here = { file: file.path, line: 1 };
  if (!USABLE_SOUND.test(name)) {
    const format = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
    return [issueAt(here, 'recording/format', { file: name, format })];
  }
  entry.recordings.push(file);
  const right = asciiName(name, 'ghi-am');
  return name === right ? [] : [issueAt(here, 'file/wrong-name', { name, right })];
}

function addAttachment(entry: DraftEntry, file: ContentFile, name: string): Issue[] {
  const here = { file: file.path, line: 1 };
  if (!/\.pdf$/iu.test(name)) return [issueAt(here, 'attachment/no-pdf', { file: name })];
  entry.attachments.push(file);
  const right = asciiName(name, 'van-ban');
  return name === right ? [] : [issueAt(here, 'file/wrong-name', { name, right })];
}

/** A picture of a kind that no new name makes usable. */
function unusableIssue(here: { file: string; line: number }, name: string): Issue | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (/^(?:jpe?g|png|webp|avif)$/u.test(ending)) return undefined;
  if (/^hei[cf]$/u.test(ending)) return issueAt(here, 'photo/heic', { file: name });
  if (ending === 'svg') return issueAt(here, 'photo/svg', { file: name });
  return issueAt(here, 'photo/format', { file: name, format: ending.toUpperCase() });
}

function asciiName(name: string, otherwise: string): string {
  const dot = name.lastIndexOf('.');
  return `${slugify(name.slice(0, dot)) || otherwise}.${name.slice(dot + 1).toLowerCase()}`;
}

function strayFile(file: ContentFile, [top = '', name]: readonly string[]): Issue {
  const here = { file: file.path, line: 1 };
  if (file.fault !== undefined) return issueAt(here, `file/${file.fault}`);
  if (name === undefined) {
    if (/^site\.ya?ml$/iu.test(top))
      return issueAt(here, 'file/wrong-name', { name: top, right: 'site.yaml' });
    return issueAt(here, 'file/unknown', { allowed: `site.yaml, README.md, ${TOP_FOLDERS.join('/, ')}/` });
  }
  if (top === 'placards') {
    const right = /^([\w-]+)\.ya?ml$/iu.exec(name)?.[1];
    if (right !== undefined)
      return issueAt(here, 'file/wrong-name', { name, right: `${right.toUpperCase()}.yaml` });
    return issueAt(here, 'file/unknown', { allowed: '7K3Q.yaml …' });
  }
  if (top === HANDBOOK_FOLDER) return strayChapter(here, name);
  if (top === 'log') return issueAt(here, 'file/unknown', { allowed: LOG_FILES.join(', ') });
  const match = /^([\w-]+?)(?:\.([a-z]{2,3}))?\.mdx?$/iu.exec(name);
  if (match?.[1] !== undefined) {
    const right = `${slugify(match[1])}/index.${(match[2] ?? 'vi').toLowerCase()}.mdx`;
    return issueAt(here, 'file/wrong-name', { name, right });
  }
  const allowed = { vi: 'mỗi bài một thư mục', en: 'one folder for each entry' };
  return issueAt(here, 'file/unknown', { allowed });
}

function strayChapter(here: { file: string; line: number }, name: string): Issue {
  const [, base = '', ending = ''] = /^(.+?)(?:\.[a-z]{2})?\.(mdx?|png)$/iu.exec(name) ?? [];
  if (ending === '') return issueAt(here, 'file/unknown', { allowed: 'viet-bai.mdx, anh.png …' });
  const right = `${slugify(base) || 'chuong'}.${ending.toLowerCase() === 'png' ? 'png' : 'mdx'}`;
  return issueAt(here, 'file/wrong-name', { name, right });
}
