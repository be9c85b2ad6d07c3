/** The recording of a text: each locale has its own, or none. */
import type { Entry, EntryText } from './catalog.ts';
import type { LocaleId } from '../model/locale.ts';

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

/** Name of the file that is heard in the clip of `entry` in `locale`, unless it is too long for one. */
export function clipSound({ main, texts }: Entry, locale: LocaleId): string | undefined {
  const text = texts.get(locale);
  return main.data.clip?.sound ?? (text === undefined ? undefined : ownRecording(text)?.file);
}
