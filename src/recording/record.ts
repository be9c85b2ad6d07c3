/** What the pages know of a recording, and where its file is. */
import type { SoundType } from './read.ts';

/** Folder of the site that holds recordings. */
export const RECORDING_FOLDER = 'recordings';

export interface RecordingRecord {
  /** Below the site. */
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
}

/** Made recordings by their path below the content folder. */
export type RecordingRecords = Readonly<Record<string, RecordingRecord>>;

/** @param fingerprint - hexadecimal hash of the file, so that its name changes when and only when it does */
export function recordingFile(path: string, type: SoundType, fingerprint: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  return `${RECORDING_FOLDER}/${name}-${fingerprint.slice(0, 8)}.${type}`;
}
