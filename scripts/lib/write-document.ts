/** Administrative documents as files: Word and PDF. */
import { loadSerifFonts } from '../../src/brand/fonts.ts';
import type { AdministrativeDocument } from '../../src/document/document.ts';
import { documentDocx } from '../../src/document/docx.ts';
import { missingLetters } from '../../src/document/glyphs.ts';
import { documentPdf } from '../../src/document/pdf.ts';
import { Stop } from './failure.ts';
import { replaceFile } from './write-files.ts';

/**
 * Writes `path.docx` and `path.pdf`.
 *
 * @throws {Stop} the typeface lacks a letter; nothing is written then
 */
export async function writeDocument(path: string, document: AdministrativeDocument): Promise<void> {
  const fonts = loadSerifFonts();
  const missing = missingLetters(document, fonts);
  if (missing.length > 0) {
    const lines = missing.map(({ text, letters }) => `  ${letters.join(' ')}: ${text}`);
    throw new Stop(
      `Phông chữ không có những ký tự này; hãy bỏ chúng rồi chạy lại. (Letters that cannot be set.)\n${lines.join('\n')}`,
    );
  }
  const docx = await documentDocx(document, fonts);
  replaceFile(`${path}.pdf`, documentPdf(document, fonts));
  replaceFile(`${path}.docx`, docx);
}
