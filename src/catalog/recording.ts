/** The recording of a text: each locale has its own, or none. */
import type { EntryText } from './catalog.ts';

export interface Recording {
  /** Beside the entry. */
  readonly file: string;
  readonly by?: string | undefined;
}

/** What was recorded in the language of `text`; a translation does not take over what is spoken in another language. */
export function ownRecording(
  text: Pick<EntryText<{ readonly recording?: Recording | undefined }>, 'data' | 'file' | 'origin'>,
): Recording | undefined {
  return text.origin(['recording']).file === text.file ? text.data.recording : undefined;
}
