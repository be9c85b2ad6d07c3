/** A text as it is read over the loudspeakers: one sentence a line, numbers and abbreviations in words, with its length. */
import { bodyParagraphs } from '../catalog/body-text.ts';
import { sentencesOf } from '../lib/sentences.ts';
import { spokenVietnamese } from '../lib/spoken/spoken.ts';

export interface ReadAloud {
  /** In NFC; a paragraph ends with an empty line. */
  readonly text: string;
  readonly syllables: number;
  /** What a person should look at before it is read, as written. */
  readonly doubts: readonly string[];
}

/** @param paragraphs - without Markdown */
export function readAloud(paragraphs: readonly string[]): ReadAloud {
  const spoken = paragraphs.map((paragraph) =>
    spokenVietnamese(paragraph.normalize('NFC').replace(/^• /u, '')),
  );
  const text = spoken.map((each) => sentencesOf(each.text, 'vi').join('\n')).join('\n\n');
  return {
    text,
    syllables: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    doubts: [...new Set(spoken.flatMap(({ doubts }) => doubts))],
  };
}

/** What is said of an entry: its title, its summary, its story. */
export function entryParagraphs(title: string, summary: string, body: string): readonly string[] {
  return [title, summary, ...bodyParagraphs(body)].map((paragraph) =>
    /[.!?…:]$/u.test(paragraph) ? paragraph : `${paragraph}.`,
  );
}
