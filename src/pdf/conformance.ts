/**
 * What the standards for keeping and for printing ask of a file besides its pages: PDF/A-2b for office printers,
 * PDF/X-1a:2003 for a press.
 *
 * @see ISO 19005-2, ISO 15930-4
 */
import { createHash } from 'node:crypto';
import { PdfName, type Inner } from './inner.ts';
import type { About } from './page.ts';

export const CREATOR = 'Cổng Làng';

function escapeXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Metadata that say the same as the Info dictionary; pdfkit's own are not escaped and leave the change date out. */
export function writeMetadata(
  pdf: Inner,
  { title, subject, author }: About,
  date: Date,
  forPress: boolean,
): void {
  const alternatives = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  const day = date.toISOString().replace(/\.\d+Z$/u, 'Z');
  pdf._addInfo = () =>
    pdf.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
        '<dc:format>application/pdf</dc:format>',
        `<dc:title>${alternatives(title)}</dc:title>`,
        `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
        `<dc:description>${alternatives(subject)}</dc:description>`,
        `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
        `<xmp:CreateDate>${day}</xmp:CreateDate><xmp:ModifyDate>${day}</xmp:ModifyDate><xmp:MetadataDate>${day}</xmp:MetadataDate>`,
        '<pdf:Producer>PDFKit</pdf:Producer>',
        forPress ? '<pdf:Trapped>False</pdf:Trapped>' : '',
        '</rdf:Description>',
      ].join('\n'),
    );
}

/** The file's name for programs, made from all that it shows. */
export function setFileId(pdf: Inner, content: readonly string[]): void {
  pdf._id = createHash('sha256').update(content.join('\n')).digest().subarray(0, 16);
}

/**
 * The intended printing: coated paper by ISO 12647-2, by its name in the registry of the ICC. It is an intent, not a
 * measured profile; a printer who uses another paper says which.
 */
export function declarePress(pdf: Inner): void {
  pdf.info['Trapped'] = new PdfName('False');
  pdf._root.data['OutputIntents'] = [
    {
      Type: 'OutputIntent',
      S: 'GTS_PDFX',
      OutputConditionIdentifier: new String('FOGRA39'),
      RegistryName: new String('http://www.color.org'),
      OutputCondition: new String(
        'Offset commercial and specialty printing according to ISO 12647-2:2004/Amd 1, paper type 1 or 2 (gloss or matte coated), 115 g/m2',
      ),
      Info: new String('Coated FOGRA39 (ISO 12647-2:2004)'),
    },
  ];
}
