/** A programme as a Word file for the one who reads it aloud: large letters, wide lines, real styles. */
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Script } from '../catalog/bulletin/script.ts';
import { repackedDocx } from '../document/repack.ts';

export interface ReadingCopy {
  readonly title: string;
  /** Below the title: week, length, doubts. */
  readonly notes: readonly string[];
  readonly author: string;
  /** Of the last change, ISO 8601. */
  readonly day: string;
  readonly script: Script;
}

const FONT = 'Times New Roman';
/** In half points, as Word counts. */
const READING_SIZE = 36;
const HEADING_SIZE = 40;
const NOTE_SIZE = 24;

const style = (id: string, name: string, size: number, bold: boolean, next: string) => ({
  id,
  name,
  basedOn: 'Normal',
  next,
  quickFormat: true,
  run: { font: FONT, size, bold, color: '000000' },
});

/** The same programme gives the same bytes. */
export async function bulletinDocx({ title, notes, author, day, script }: ReadingCopy): Promise<Uint8Array> {
  const line = (text: string, styleName: string) => new Paragraph({ style: styleName, text });
  const file = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: READING_SIZE, language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: 384, after: 200 } },
        },
      },
      paragraphStyles: [
        style('Title', 'Title', 48, true, 'Note'),
        {
          ...style('Heading1', 'heading 1', HEADING_SIZE, true, 'Normal'),
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, outlineLevel: 0 },
        },
        { ...style('Note', 'Note', NOTE_SIZE, false, 'Normal'), paragraph: { spacing: { line: 288 } } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 },
          },
        },
        footers: { default: pageNumber() },
        children: [
          line(title, 'Title'),
          ...notes.map((note) => line(note, 'Note')),
          ...script.parts.flatMap(({ heading, paragraphs }) => [
            ...(heading === undefined ? [] : [line(heading, 'Heading1')]),
            ...paragraphs.map((text) => line(text, 'Normal')),
          ]),
        ],
      },
    ],
  });
  return repackedDocx(await Packer.toBuffer(file), day);
}

function pageNumber(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: NOTE_SIZE });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
