/** Recordings of the content → files of the site, as they are, under names that follow their bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { ownRecording } from '../../src/catalog/recording.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { readSound } from '../../src/recording/read.ts';
import { recordingFile, type RecordingRecord, type RecordingRecords } from '../../src/recording/record.ts';
import { Stop } from './failure.ts';
import { writeOutputFile } from './write-files.ts';

/** Paths below the content folder, each once. */
function recordingPaths({ all }: Catalog): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ collection, slug, texts }) =>
      [...texts.values()].flatMap((text) => {
        const file = ownRecording(text)?.file;
        return file === undefined ? [] : [`${collection}/${slug}/${file}`];
      }),
    ),
  );
}

/**
 * @param folders - `content`, and `to` for what the files are written below
 * @throws {Stop} a file is not the recording that the check has seen
 */
export async function copyRecordings(
  catalog: Catalog,
  { content, to }: { readonly content: string; readonly to: string },
): Promise<RecordingRecords> {
  const records: Record<string, RecordingRecord> = {};
  for (const path of recordingPaths(catalog)) {
    const bytes = readFileSync(join(content, ...path.split('/')));
    const sound = await readSound(bytes);
    if (sound.type === undefined)
      throw new Stop(`Không nghe được bản ghi ${path}. (No recording that can be played.)`);
    const file = recordingFile(path, sound.type, sha256(bytes));
    writeOutputFile(to, { path: file, bytes });
    records[path] = { file, bytes: bytes.length, seconds: Math.round(sound.seconds) };
  }
  return records;
}
