/** Looks at the photos and recordings that entries name, without opening the pictures themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachmentIssue, heavyAttachment, namedAttachments } from '../../src/catalog/attachments.ts';
import type { Draft } from '../../src/catalog/draft.ts';
import type { Issue } from '../../src/model/issue.ts';
import { inspectPhoto } from '../../src/photo/inspect.ts';
import { heavyIssue as heavyPhoto, MOST_BYTES, namedPhotos, photoIssue } from '../../src/photo/issues.ts';
import { heavyIssue as heavyRecording, namedRecordings, soundIssue } from '../../src/recording/issues.ts';
import { readSound } from '../../src/recording/read.ts';

/** What is wrong with the photos and recordings of `draft`, which was read from `contentDir`. */
export async function mediaIssues(contentDir: string, draft: Draft): Promise<readonly Issue[]> {
  const read = (path: string) => readFileSync(join(contentDir, ...path.split('/')));
  const issues: (Issue | undefined)[] = [];
  for (const photo of namedPhotos(draft)) {
    const isHeavy = photo.size > MOST_BYTES;
    issues.push(isHeavy ? heavyPhoto(photo) : photoIssue(photo, await inspectPhoto(read(photo.path))));
  }
  for (const recording of namedRecordings(draft)) {
    issues.push(heavyRecording(recording) ?? soundIssue(recording, await readSound(read(recording.path))));
  }
  for (const attachment of namedAttachments(draft)) {
    issues.push(heavyAttachment(attachment) ?? attachmentIssue(attachment, read(attachment.path)));
  }
  return issues.filter((issue) => issue !== undefined);
}
