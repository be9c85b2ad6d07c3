/** What is wrong with the photos that entries name, said where they are named. */
import type { Draft, DraftEntry } from '../catalog/draft.ts';
import { valueAt } from '../catalog/field-path.ts';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import { MOST_PIXELS } from './engine.ts';
import { ENDINGS, type Inspection } from './inspect.ts';

/** A file of more bytes is not even read. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Pixels across below which a photo looks blurred on a phone of two or three pixels to one. */
const LEAST_WIDTH = 800;

export interface NamedPhoto {
  /** Below the content folder. */
  readonly path: string;
  /** Name of the file alone. */
  readonly name: string;
  readonly size: number;
  /** Where the entry names it. */
  readonly origin: Origin;
}

/** Photos that entries name and that lie beside them, with something in them. */
export function namedPhotos({ entries }: Draft): readonly NamedPhoto[] {
  return entries.flatMap(photosOf);
}

function photosOf({ main, folder, pictures }: DraftEntry): readonly NamedPhoto[] {
  const listed = valueAt(main?.yaml.data, ['pictures']);
  if (main === undefined || !Array.isArray(listed)) return [];
  return listed.flatMap((picture, index) => {
    const name = valueAt(picture, ['file']);
    const path = `${folder}/${String(name)}`;
    const file = pictures.find((candidate) => candidate.path === path);
    if (typeof name !== 'string' || file === undefined || file.size === 0) return [];
    return [{ path, name, size: file.size, origin: main.yaml.locate(['pictures', index, 'file']) }];
  });
}

/** The finding about a file that is too heavy to be read. */
export function heavyIssue({ name, size, origin }: NamedPhoto): Issue {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return issueAt(origin, 'photo/too-heavy', {
    file: name,
    size: megabytes(size),
    max: megabytes(MOST_BYTES),
  });
}

/** The finding about a photo whose pixels turned out to be damaged. */
export function damagedIssue({ name, origin }: Pick<NamedPhoto, 'name' | 'origin'>, reason: string): Issue {
  return issueAt(origin, 'photo/damaged', { file: name, reason });
}

/** What to say first about a photo; nothing where all is well. */
export function photoIssue({ name: file, origin }: NamedPhoto, inspection: Inspection): Issue | undefined {
  const { format, width, height, frames, whole } = inspection;
  if (format === 'heic' || format === 'svg') return issueAt(origin, `photo/${format}`, { file });
  const endings = ENDINGS[format];
  if (endings === undefined) return issueAt(origin, 'photo/format', { file, format: wordFor(format) });
  if (frames > 1) return issueAt(origin, 'photo/animated', { file, frames });
  if (width * height > MOST_PIXELS) {
    return issueAt(origin, 'photo/too-large', { file, width, height, max: Math.floor(MOST_PIXELS / 1e6) });
  }
  if (!whole) return issueAt(origin, 'photo/cut-short', { file });
  const dot = file.lastIndexOf('.');
  if (!endings.includes(file.slice(dot + 1))) {
    const right = `${file.slice(0, dot)}.${endings[0]}`;
    return issueAt(origin, 'photo/extension', { file, format: format.toUpperCase(), right }, 'warning');
  }
  if (width < LEAST_WIDTH) {
    return issueAt(origin, 'photo/small', { file, width, least: LEAST_WIDTH }, 'warning');
  }
  return undefined;
}

function wordFor(format: string): string | { vi: string; en: string } {
  return format === 'unknown' ? { vi: 'không rõ là gì', en: 'something unknown' } : format.toUpperCase();
}
