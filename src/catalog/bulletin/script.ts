/** What of a programme is said aloud: the lines under its headings, which are there for the reader’s eye. */
import { sentencesOf } from '../../lib/sentences.ts';
import { spokenVietnamese } from '../../lib/spoken/spoken.ts';
import { CALM_PACE } from '../../model/bulletin.ts';
import { chapterParts, type ChapterPart } from '../chapter-parts.ts';
import type { Catalog, Entry } from '../catalog.ts';

export interface ScriptPart {
  /** Nothing for the greeting, which stands before the first heading. */
  readonly heading: string | undefined;
  /** Paragraphs as they are said. */
  readonly paragraphs: readonly string[];
}

export interface Script {
  readonly parts: readonly ScriptPart[];
  readonly syllables: number;
  /** What a person should look at before it is read, as written. */
  readonly doubts: readonly string[];
}

/** @param body - of a programme; what staff have typed in digits is said in words */
export function bulletinScript(body: string): Script {
  const parts: { heading: string | undefined; paragraphs: string[] }[] = [
    { heading: undefined, paragraphs: [] },
  ];
  const doubts: string[] = [];
  for (const part of chapterParts(body).parts) {
    if (part.kind === 'heading') {
      parts.push({ heading: lettersOf(part), paragraphs: [] });
      continue;
    }
    for (const written of textsOf(part)) {
      const said = spokenVietnamese(written.normalize('NFC'));
      doubts.push(...said.doubts);
      parts.at(-1)?.paragraphs.push(said.text);
    }
  }
  const whole = parts.filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
  return { parts: whole, syllables: syllablesIn(parts), doubts: [...new Set(doubts)] };
}

/** Minutes at the pace that `site.yaml` gives, or at a calm one. */
export function bulletinMinutes(
  { site, defaultLocale }: Pick<Catalog, 'site' | 'defaultLocale'>,
  entry: Entry<'bulletins'>,
): number {
  const { body } = entry.texts.get(defaultLocale) ?? entry.main;
  return bulletinScript(body).syllables / (site.bulletin?.pace ?? CALM_PACE);
}

/** In NFC, a sentence a line, for machines that read texts aloud; an empty line is a pause. */
export function scriptText({ parts }: Script): string {
  const paragraphs = parts.flatMap((part) => part.paragraphs);
  return `${paragraphs.map((text) => sentencesOf(text, 'vi').join('\n')).join('\n\n')}\n`;
}

export function syllablesOf(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function syllablesIn(parts: readonly Pick<ScriptPart, 'paragraphs'>[]): number {
  return parts.flatMap(({ paragraphs }) => paragraphs).reduce((sum, text) => sum + syllablesOf(text), 0);
}

function lettersOf(part: Extract<ChapterPart, { spans: unknown }>): string {
  return part.spans
    .map(({ text }) => text)
    .join('')
    .trim();
}

function textsOf(part: ChapterPart): readonly string[] {
  switch (part.kind) {
    case 'heading':
    case 'text':
      return [lettersOf(part)];
    case 'lines':
      return part.lines;
    case 'list':
      return part.items.flatMap((item) => item.flatMap(textsOf));
    case 'note':
      return part.parts.flatMap(textsOf);
    case 'figure':
      return [];
  }
}
