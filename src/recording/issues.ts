/** What is wrong with the recordings that texts name, said where they are named. */
import { SOUND_PATHS } from '../catalog/checks/recordings.ts';
import type { Draft } from '../catalog/draft.ts';
import { valueAt } from '../catalog/field-path.ts';
import { MOST_SOUND_SECONDS } from '../model/clip.ts';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import type { Sound } from './read.ts';

/** Half an hour at 64 kbit/s; more is not fetched over a weak signal. */
export const MOST_BYTES = 15 * 1024 * 1024;

export interface NamedRecording {
  /** Below the content folder. */
  readonly path: string;
  /** Name of the file alone. */
  readonly name: string;
  readonly size: number;
  readonly origin: Origin;
  /** Heard in a film; phones are not offered the file. */
  readonly inClip: boolean;
}

/** What a file holds beyond the last second that is told of it: formats count in blocks of samples. */
const ROUNDING_SECONDS = 0.5;

/** Recordings that texts name and that lie beside them, with something in them. */
export function namedRecordings({ entries }: Draft): readonly NamedRecording[] {
  return entries.flatMap(({ main, translations, folder, recordings }) =>
    [...(main === undefined ? [] : [main]), ...translations].flatMap(({ yaml }) =>
      SOUND_PATHS.flatMap((at) => {
        const name = valueAt(yaml.data, at);
        const file = recordings.find(({ path }) => path === `${folder}/${String(name)}`);
        if (typeof name !== 'string' || file === undefined || file.size === 0) return [];
        const { path, size } = file;
        return [{ path, name, size, origin: yaml.locate(at), inClip: at[0] === 'clip' }];
      }),
    ),
  );
}

/** The finding about a file that is too heavy to be offered. */
export function heavyIssue({ name, size, origin }: NamedRecording): Issue | undefined {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  if (size <= MOST_BYTES) return undefined;
  return issueAt(origin, 'recording/too-heavy', {
    file: name,
    size: megabytes(size),
    max: megabytes(MOST_BYTES),
  });
}

/** What to say about the sound itself; nothing where all is well. */
export function soundIssue({ name: file, origin, inClip }: NamedRecording, sound: Sound): Issue | undefined {
  if (sound.type === undefined) {
    const format = sound.holds || { vi: 'không rõ là gì', en: 'something unknown' };
    return issueAt(origin, 'recording/format', { file, format });
  }
  if (inClip) {
    if (fitsClip(sound.seconds)) return undefined;
    const values = { file, seconds: Math.round(sound.seconds), most: MOST_SOUND_SECONDS };
    return issueAt(origin, 'recording/too-long', values);
  }
  return sound.type === 'ogg' ? issueAt(origin, 'recording/ogg', { file }, 'warning') : undefined;
}

/** Whether a sound of this length may be heard in a clip. */
export function fitsClip(seconds: number): boolean {
  return seconds <= MOST_SOUND_SECONDS + ROUNDING_SECONDS;
}
