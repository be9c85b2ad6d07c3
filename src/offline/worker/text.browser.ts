/**
 * Fetches all text of the language that is being read, in the background, pack after pack. Only packs that are new are
 * fetched: their names carry a hash. What a pack was unpacked to is recorded, so that it goes when the pack does.
 */
import type { LocaleId } from '../../model/locale.ts';
import { listPath, OFFLINE_FOLDER, unpack, type Pack, type PackList } from '../pack.ts';
import { HASHED, kept, keyOf, TEXT_CACHE } from './site.ts';

interface Kept {
  /** Paths that each pack was unpacked to, by the name of the pack. */
  readonly packs: Readonly<Record<string, readonly string[]>>;
  /** Files of the deploy before that a page which is still open may call for. */
  readonly former: readonly string[];
}

const RECORD = `${OFFLINE_FOLDER}/kept.json`;
const NOTHING: Kept = { packs: {}, former: [] };

/** A language unpacked, and as much again: a phone that is nearly full is left alone. */
const ROOM_BYTES = 4 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  geojson: 'application/geo+json',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

function answerOf(path: string, text: string): Response {
  const type = TYPES[/\.(\w+)$/u.exec(path)?.[1] ?? ''] ?? 'text/html';
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

async function readRecord(): Promise<Kept> {
  const found = await kept(RECORD);
  return found === undefined ? NOTHING : ((await found.json()) as Kept);
}

async function fetchJson<T>(path: string, cache: RequestCache): Promise<T> {
  const response = await fetch(keyOf(path), { cache, priority: 'low' });
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return (await response.json()) as T;
}

/** Whether the reader has asked for pages to cost as little as they can. */
function isSaving(): boolean {
  const { connection } = navigator as WorkerNavigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/**
 * Fetches nothing that has no room. Browsers do not say how much there is; what is put, and taken away again, shows it.
 *
 * @throws {DOMException} there is too little room
 */
async function makeSureOfRoom(cache: Cache): Promise<void> {
  const probe = keyOf(`${OFFLINE_FOLDER}/room`);
  await cache.put(probe, new Response(new Uint8Array(ROOM_BYTES)));
  await cache.delete(probe);
}

/** Paths of `packs`, and what goes when only they are kept. */
function sorted({ packs, former }: Kept, isKept: (pack: string) => boolean) {
  const stays = Object.fromEntries(Object.entries(packs).filter(([name]) => isKept(name)));
  const paths = new Set(Object.values(stays).flat());
  const replaced = Object.values(packs)
    .flat()
    .filter((path) => !paths.has(path));
  const files = replaced.filter((path) => path.startsWith(HASHED));
  const gone = replaced.filter((path) => !path.startsWith(HASHED));
  if (files.length > 0) gone.push(...former.filter((path) => !paths.has(path)));
  return { record: { packs: stays, former: files.length > 0 ? files : former }, gone };
}

/**
 * Keeps the text of `locale` as it is now.
 *
 * @param isWanted - whether to go on with the next pack
 */
export async function keepText(locale: LocaleId, isWanted: () => boolean): Promise<void> {
  if (isSaving()) return;
  const list = await fetchJson<PackList>(listPath(locale), 'no-cache');
  const cache = await caches.open(TEXT_CACHE);
  const write = (record: Kept) => cache.put(keyOf(RECORD), answerOf(RECORD, JSON.stringify(record)));
  let record = await readRecord();
  const missing = list.packs.filter((name) => record.packs[name] === undefined);
  if (missing.length > 0) await makeSureOfRoom(cache);
  for (const name of missing) {
    if (!isWanted()) return;
    const files = unpack(await fetchJson<Pack>(name, 'no-store'));
    const puts = files.flatMap(({ names, text }) =>
      names.map((path) => cache.put(keyOf(path), answerOf(path, text))),
    );
    await Promise.all(puts);
    record = { ...record, packs: { ...record.packs, [name]: files.flatMap(({ names }) => names) } };
    await write(record);
  }
  // Packs of other languages stay as they are until those languages are read again.
  const folders = new Set(list.packs.map((name) => name.slice(0, name.lastIndexOf('/') + 1)));
  const { record: current, gone } = sorted(record, (name) => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    return list.packs.includes(name) || !folders.has(folder);
  });
  await Promise.all(gone.map((path) => cache.delete(keyOf(path))));
  await write(current);
}
