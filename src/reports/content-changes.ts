/** What has changed in the content, as people would say it: `Núi Voi: giờ mở cửa; ảnh mới`. */
import type { z } from 'astro/zod';
import type { Draft, DraftEntry, DraftText } from '../catalog/draft.ts';
import { fieldName, type Words } from '../catalog/field-name.ts';
import { compareCodePoints } from '../lib/compare.ts';
import { stableJson } from '../lib/hash.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { shapeOf } from '../model/field.ts';
import { LOG_NAMES, type LogName } from '../model/log.ts';
import { placardSchema } from '../model/placard.ts';
import { siteSchema } from '../model/site.ts';
import { handbookChanges } from './handbook-changes.ts';

/** Content at one moment. */
export interface ContentState {
  readonly draft: Draft;
  /** Of every file, by its path: equal when, and only when, the bytes are. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Everything that has changed in one thing. */
export interface ContentChange {
  /** Folder of an entry, or a file, below the content folder. */
  readonly path: string;
  readonly title: Words;
  /** Each the name of a field, or what happened. */
  readonly parts: readonly Words[];
}

const say = (vi: string, en: string): Words => ({ vi, en });
const same = (text: string): Words => say(text, text);

/** By path; nothing where nothing has changed. */
export function contentChanges(before: ContentState, after: ContentState): readonly ContentChange[] {
  const told = [
    ...entryChanges(before, after),
    ...placardChanges(before, after),
    ...logChanges(before, after),
    ...handbookChanges(before, after),
    ...siteChange(before, after),
  ];
  return [...told, ...otherChanges(before, after, told)].sort((a, b) => compareCodePoints(a.path, b.path));
}

function entryChanges(before: ContentState, after: ContentState): ContentChange[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    const title = same(titleOf(is ?? was));
    const parts =
      was === undefined
        ? [say('bài mới', 'new entry')]
        : is === undefined
          ? [say('đã bỏ bài', 'entry removed')]
          : entryParts({ ...before, entry: was }, { ...after, entry: is });
    return parts.length === 0 ? [] : [{ path, title, parts }];
  });
}

function entriesOf({ draft }: ContentState): ReadonlyMap<string, DraftEntry> {
  return new Map(draft.entries.map((entry) => [entry.folder, entry]));
}

function titleOf(entry: DraftEntry | undefined): string {
  const title = plain(entry?.main)['title'];
  return typeof title === 'string' && title.trim() !== '' ? title : (entry?.folder ?? '');
}

function plain(text: DraftText | undefined): Readonly<Record<string, unknown>> {
  return record(text?.yaml.data);
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, unknown>>)
    : {};
}

type EntryState = ContentState & { readonly entry: DraftEntry };

function entryParts(before: EntryState, after: EntryState): readonly Words[] {
  const [was, is] = [before.entry, after.entry];
  const shape = shapeOf(COLLECTIONS[is.collection]);
  const locales = [...new Set([...was.translations, ...is.translations].map(({ locale }) => locale))];
  const parts = [
    ...textParts(was.main, is.main, shape),
    ...pictureParts(before, after),
    ...locales.sort(compareCodePoints).flatMap((locale) => {
      const [old, now] = [was, is].map(({ translations }) =>
        translations.find((text) => text.locale === locale),
      );
      const name = say(`bản ${locale}`, `${locale} text`);
      if (old === undefined) return [say(`thêm ${name.vi}`, `new ${name.en}`)];
      if (now === undefined) return [say(`bỏ ${name.vi}`, `${name.en} removed`)];
      const inside = textParts(old, now, shape);
      if (inside.length === 0) return [];
      const list = (word: 'vi' | 'en') => inside.map((part) => part[word]).join(', ');
      return [say(`${name.vi} (${list('vi')})`, `${name.en} (${list('en')})`)];
    }),
  ];
  return parts.length > 0 || sameFiles(before, after) ? parts : [say('cách viết', 'the way it is written')];
}

/** Nothing that is written by itself when something else changes. */
const FOLLOWS = ['updatedOn'];

function textParts(
  was: DraftText | undefined,
  is: DraftText | undefined,
  shape: Readonly<Record<string, z.ZodType>>,
): readonly Words[] {
  const [old, now] = [plain(was), plain(is)];
  const changed = changedKeys(old, now);
  const told = changed.filter((key) => key !== 'pictures' && !FOLLOWS.includes(key));
  const body = was?.body.trim() === is?.body.trim() ? [] : [say('câu chuyện', 'the story')];
  const parts = [...told.map((key) => keyPart(key, old, now, shape[key])), ...body];
  if (parts.length > 0 || changed.includes('pictures')) return parts;
  return changed.map((key) => fieldName(key, shape[key]));
}

function changedKeys(
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): string[] {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(old)])];
  return keys.filter((key) => stableJson(old[key] ?? null) !== stableJson(now[key] ?? null));
}

function keyPart(
  key: string,
  old: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
  schema: z.ZodType | undefined,
): Words {
  if (key === 'translation') return say('ghi nhận bản dịch', 'record of the translation');
  const { vi, en } = fieldName(key, schema);
  if (old[key] === undefined) return say(`thêm ${vi}`, `${en} added`);
  if (now[key] === undefined) return say(`bỏ ${vi}`, `${en} removed`);
  return { vi, en };
}

/** New and lost photos, other bytes under the same name, and what is said of them. */
function pictureParts(before: EntryState, after: EntryState): readonly Words[] {
  const paths = ({ entry }: EntryState) => [...entry.pictures, ...entry.recordings].map(({ path }) => path);
  const [old, now] = [new Set(paths(before)), new Set(paths(after))];
  const isSound = (path: string) => /\.(?:mp3|m4a|ogg)$/u.test(path);
  const added = [...now].filter((path) => !old.has(path));
  const gone = [...old].filter((path) => !now.has(path));
  const other = [...now].filter(
    (path) => old.has(path) && before.hashes.get(path) !== after.hashes.get(path),
  );
  const moved = changedKeys(
    { pictures: plain(before.entry.main)['pictures'] },
    { pictures: plain(after.entry.main)['pictures'] },
  );
  const photos = [...added, ...gone, ...other].some((path) => !isSound(path));
  return [
    ...(added.some((path) => !isSound(path)) ? [say('ảnh mới', 'new picture')] : []),
    ...(gone.some((path) => !isSound(path)) ? [say('bỏ ảnh', 'picture removed')] : []),
    ...(other.some((path) => !isSound(path)) ? [say('thay ảnh', 'picture replaced')] : []),
    ...(moved.length > 0 && !photos ? [say('chữ về ảnh', 'words about pictures')] : []),
    ...([...added, ...other].some(isSound) ? [say('bản ghi âm mới', 'new recording')] : []),
    ...(gone.some(isSound) ? [say('bỏ bản ghi âm', 'recording removed')] : []),
  ];
}

function sameFiles(before: EntryState, after: EntryState): boolean {
  const inEntry = ({ hashes, entry }: EntryState) =>
    [...hashes].filter(([path]) => path.startsWith(`${entry.folder}/`)).sort();
  return stableJson(inEntry(before)) === stableJson(inEntry(after));
}

function placardChanges(before: ContentState, after: ContentState): ContentChange[] {
  const byFile = ({ draft }: ContentState) =>
    new Map(draft.placards.map((placard) => [placard.file, placard]));
  const [old, now] = [byFile(before), byFile(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    const code = (is ?? was)?.code ?? '';
    const title = say(`Biển ${code}`, `Placard ${code}`);
    if (was === undefined) return [{ path, title, parts: [say('biển mới', 'new placard')] }];
    if (is === undefined)
      return [{ path, title, parts: [say('đã bỏ tệp sổ biển', 'registry file removed')] }];
    const shape = shapeOf(placardSchema);
    const [data, newer] = [record(was.yaml?.data), record(is.yaml?.data)];
    const keys = changedKeys(data, newer);
    return fileChange(
      path,
      title,
      keys.map((key) => keyPart(key, data, newer, shape[key])),
      before,
      after,
    );
  });
}

/** A file whose values are the same may still be written otherwise. */
function fileChange(
  path: string,
  title: Words,
  parts: readonly Words[],
  before: ContentState,
  after: ContentState,
): ContentChange[] {
  if (parts.length > 0) return [{ path, title, parts }];
  if (before.hashes.get(path) === after.hashes.get(path)) return [];
  return [{ path, title, parts: [say('cách viết', 'the way it is written')] }];
}

const LOG_TITLES: Readonly<Record<LogName, Words>> = {
  broadcasts: say('Sổ phát thanh', 'Broadcast log'),
  rota: say('Lịch trực', 'Rota'),
  briefings: say('Sổ phổ biến, tập huấn', 'Log of briefings'),
};

function logChanges(before: ContentState, after: ContentState): ContentChange[] {
  return LOG_NAMES.flatMap((name) => {
    const [old, now] = [before, after].map(({ draft }) => draft.logs[name].yaml?.data);
    const [was, is] = [old, now].map((rows) => (Array.isArray(rows) ? rows.map(stableJson) : []));
    const added = (is ?? []).filter((row) => !was?.includes(row)).length;
    const gone = (was ?? []).filter((row) => !is?.includes(row)).length;
    const parts = [
      ...(added > 0 ? [say(`${added} dòng mới hoặc đã sửa`, `rows added or changed: ${added}`)] : []),
      ...(gone > 0 && added === 0 ? [say(`bỏ ${gone} dòng`, `rows removed: ${gone}`)] : []),
    ];
    return fileChange(`log/${name}.yaml`, LOG_TITLES[name], parts, before, after);
  });
}

function siteChange(before: ContentState, after: ContentState): ContentChange[] {
  const [old, now] = [record(before.draft.site.yaml?.data), record(after.draft.site.yaml?.data)];
  const shape = shapeOf(siteSchema);
  const isNew = before.draft.site.yaml === undefined && after.draft.site.yaml !== undefined;
  const parts = isNew
    ? [say('tệp mới', 'new file')]
    : changedKeys(old, now).map((key) => keyPart(key, old, now, shape[key]));
  return fileChange('site.yaml', say('Thông tin chung của xã', 'The commune itself'), parts, before, after);
}

/** Files that belong to none of these: a note for readers, what lies in the wrong place. */
function otherChanges(
  { hashes: old }: ContentState,
  { hashes: now }: ContentState,
  told: readonly ContentChange[],
): ContentChange[] {
  const isTold = (file: string) => told.some(({ path }) => file === path || file.startsWith(`${path}/`));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => old.get(path) !== now.get(path) && !isTold(path))
    .map((path) => {
      const title = say(`Tệp ${path}`, `File ${path}`);
      if (!old.has(path)) return { path, title, parts: [say('mới', 'new')] };
      if (!now.has(path)) return { path, title, parts: [say('đã bỏ', 'removed')] };
      return { path, title, parts: [say('đã sửa', 'changed')] };
    });
}

/** @example `Núi Voi: giờ mở cửa; ảnh mới` */
export function changeLine({ title, parts }: ContentChange, locale: keyof Words): string {
  return `${title[locale]}: ${parts.map((part) => part[locale]).join('; ')}`;
}
