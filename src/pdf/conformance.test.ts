/** What the standards that a file declares ask of its structure; a validator asks more. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../lib/hash.ts';
import { PRINT_VARIANTS, type PrintVariant } from '../model/print-variant.ts';
import type { PlacardSpec } from '../placard/spec.ts';
import { DRAFT, drawnPlacard } from '../testing/drawn-placard.ts';
import { readPdf, type PdfFile } from '../testing/pdf-file.ts';
import { PdfDict, type PdfValue } from '../testing/pdf-values.ts';
import { bilingualText } from '../testing/placard-spec.ts';

/** @see ISO 32000-1, annex A, but for inline pictures, shadings, XObjects and Type 3 fonts */
const OPERATORS = new Set(
  (
    'q Q cm w J j M d m l c v y h re W W* n S s f f* B B* b b* BT ET Td TD Tm T* Tf Tj TJ Tc Tw TL Ts Tz ' +
    'g G rg RG k K BDC BMC EMC'
  ).split(' '),
);

/** Keys of interaction, transparency, pictures and encryption. */
const FORBIDDEN = (
  'SMask BM CA ca Group Annots AA OpenAction JavaScript JS EmbeddedFiles AcroForm XObject ExtGState Shading Pattern ' +
  'TR TR2 HTP OPI OCProperties Encrypt Filespec Launch URI'
).split(' ');

function read(variant: PrintVariant, changes: Partial<PlacardSpec> = {}) {
  const { pdf, page } = drawnPlacard(variant, changes);
  const paragraphs = page.pieces.filter((piece) => piece.kind === 'text' && piece.role === 'P');
  return { pdf, paragraphs: paragraphs.length, file: readPdf(pdf) };
}

/** All keys of `value`, those of what it holds included. */
function keysIn(value: PdfValue): readonly string[] {
  if (value instanceof PdfDict) return [...value].flatMap(([key, held]) => [key, ...keysIn(held)]);
  return Array.isArray(value) ? (value as readonly PdfValue[]).flatMap(keysIn) : [];
}

function ofKind({ dicts }: PdfFile, key: string, name: string): readonly PdfDict[] {
  return dicts.filter((dict) => dict.get(key) === name);
}

/** Text of the only element `name` of the metadata, as XML means it. */
function saidOnce(metadata: string, name: string): string {
  const found = [...metadata.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'gu'))];
  expect(found, name).toHaveLength(1);
  const [, inner = ''] = found[0] ?? [];
  return inner
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Every tag closes the one that was opened last, and no sign of the markup stands alone. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, close, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (close === '' && empty === '') open.push(name);
    if (close === '/' && open.pop() !== name) return false;
  }
  const text = xml.replaceAll(/<\?[^?]*\?>|<\/?[\w:]+(?:\s[^<>]*?)?\/?>/gu, '');
  return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;)/u.test(text);
}

describe.each([
  ['office', {}],
  ['office', { format: 'label-60', draft: DRAFT }],
  ['office', { format: 'a4-landscape', ink: 'saving' }],
  ['press', {}],
  ['press', { format: 'label-60', draft: DRAFT }],
  ['press', { format: 'a4-landscape', ink: 'saving' }],
] as const)('a file for %s: %o', (variant, changes) => {
  let pdf: Uint8Array;
  let paragraphs: number;
  let file: PdfFile;
  beforeAll(() => {
    ({ pdf, paragraphs, file } = read(variant, changes));
  });

  test('begins with its version and four high bytes, and ends with its mark', () => {
    expect(file.version).toBe(variant === 'press' ? '1.4' : '1.7');
    expect([...pdf.subarray(8, 10)]).toEqual([0x0a, 0x25]);
    for (const byte of pdf.subarray(10, 14)) expect(byte).toBeGreaterThan(127);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/%%EOF\n?$/u);
  });

  test('has one name of 16 bytes, twice', () => {
    const [first, second] = ['0', '1'].map((index) => file.get(file.trailer, 'ID', index));
    expect(first).toHaveLength(16);
    expect(second).toBe(first);
  });

  test('has no key of what does not belong on paper', () => {
    const keys = new Set([...file.dicts, file.trailer].flatMap(keysIn));
    expect(keys.size).toBeGreaterThan(50);
    expect(FORBIDDEN.filter((key) => keys.has(key))).toEqual([]);
  });

  test('draws with known operators, in pairs that close', () => {
    for (const { operations } of file.pages) {
      const names = operations.map(({ operator }) => operator);
      expect(names.filter((name) => !OPERATORS.has(name))).toEqual([]);
      let [saved, deepest, marked, inText] = [0, 0, 0, 0];
      for (const name of names) {
        if (name === 'q') deepest = Math.max(deepest, (saved += 1));
        if (name === 'Q') saved -= 1;
        if (name === 'BDC' || name === 'BMC') marked += 1;
        if (name === 'EMC') marked -= 1;
        if (name === 'BT') inText += 1;
        if (name === 'ET') inText -= 1;
        expect(Math.min(saved, marked, inText)).toBeGreaterThanOrEqual(0);
      }
      expect([saved, marked, inText]).toEqual([0, 0, 0]);
      expect(deepest).toBeLessThanOrEqual(28);
    }
  });

  test('says of everything on its pages what it is: furniture, or a piece of the structure', () => {
    const painting = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ']);
    for (const { operations } of file.pages) {
      let marked = 0;
      let painted = 0;
      for (const { operator } of operations) {
        if (operator === 'BDC' || operator === 'BMC') marked += 1;
        if (operator === 'EMC') marked -= 1;
        if (!painting.has(operator)) continue;
        expect(marked).toBe(1);
        painted += 1;
      }
      expect(painted).toBeGreaterThan(30);
    }
  });

  test('embeds a subset of each font, with the text of every glyph', () => {
    const fonts = ofKind(file, 'Subtype', '/Type0');
    expect(fonts).toHaveLength(3);
    for (const font of fonts) {
      expect(font.get('Encoding')).toBe('/Identity-H');
      expect(font.get('BaseFont')).toMatch(/^\/[A-Z]{6}\+BeVietnamPro-/u);
      expect(file.stream(font.get('ToUnicode')).toString('latin1')).toContain('beginbfrange');
      const descendant = file.get(font, 'DescendantFonts', 0);
      expect(file.get(descendant, 'CIDToGIDMap')).toBe('/Identity');
      expect(JSON.stringify(file.get(descendant, 'W'))).not.toContain('null');
      const descriptor = file.get(descendant, 'FontDescriptor');
      expect(file.get(descriptor, 'FontName')).toBe(font.get('BaseFont'));
      expect(file.get(descriptor, 'CIDSet')).toBeUndefined();
      const program = descriptor instanceof PdfDict ? file.stream(descriptor.get('FontFile2')) : undefined;
      expect(program?.readUInt32BE(0)).toBe(0x00010000);
    }
  });

  test('shows no glyph for missing characters', () => {
    const shown = file.pages.flatMap(({ operations }) =>
      operations
        .filter(({ operator }) => operator === 'TJ')
        .flatMap(({ operands: [pieces] }) => (Array.isArray(pieces) ? (pieces as readonly PdfValue[]) : []))
        .filter((piece) => typeof piece === 'string'),
    );
    const glyphs = shown.flatMap((piece) => piece.match(/[\s\S]{2}/gu) ?? []);
    expect(glyphs.length).toBeGreaterThan(100);
    expect(glyphs).not.toContain('\0\0');
  });

  test('is tagged, has a language and shows its title', () => {
    const { catalog, get } = file;
    expect(get(catalog, 'MarkInfo', 'Marked')).toBe(true);
    expect(get(catalog, 'Lang')).toBe('vi');
    expect(get(catalog, 'ViewerPreferences', 'DisplayDocTitle')).toBe(true);
    expect(get(catalog, 'StructTreeRoot', 'Type')).toBe('/StructTreeRoot');
    expect(file.pages.map(({ dict }) => dict.get('Tabs'))).toEqual(['/S']);
  });

  test('has one heading, its title, and one figure, the symbol, with words for those who do not see it', () => {
    expect(ofKind(file, 'S', '/Document')).toHaveLength(1);
    expect(ofKind(file, 'S', '/H1')).toHaveLength(1);
    expect(ofKind(file, 'S', '/P')).toHaveLength(paragraphs);
    expect(paragraphs).toBeGreaterThan(0);
    const [figure, ...others] = ofKind(file, 'S', '/Figure');
    expect(others).toEqual([]);
    expect(figure?.get('Alt')).toBe('QR: anlao.haiphong.gov.vn/7K3Q');
  });

  test('says the same in its metadata and in its Info, once', () => {
    const { metadata, info, get } = file;
    expect(metadata.startsWith('<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>')).toBe(true);
    expect(isWellFormed(metadata)).toBe(true);
    expect(metadata).not.toMatch(/uuid|xmpMM/u);
    for (const [name, key] of [
      ['dc:title', 'Title'],
      ['dc:creator', 'Author'],
      ['dc:description', 'Subject'],
      ['xmp:CreatorTool', 'Creator'],
      ['pdf:Producer', 'Producer'],
    ] as const) {
      expect(saidOnce(metadata, name)).toBe(get(info, key));
    }
    for (const name of ['xmp:CreateDate', 'xmp:ModifyDate']) {
      expect(saidOnce(metadata, name)).toBe('2026-11-23T00:00:00Z');
    }
    for (const key of ['CreationDate', 'ModDate']) expect(get(info, key)).toBe('D:20261123000000Z');
  });
});

describe('a file for office', () => {
  let file: PdfFile;
  beforeAll(() => {
    ({ file } = read('office'));
  });

  test('declares PDF/A-2b and nothing of PDF/X', () => {
    expect(saidOnce(file.metadata, 'pdfaid:part')).toBe('2');
    expect(saidOnce(file.metadata, 'pdfaid:conformance')).toBe('B');
    expect([...file.info.keys()].filter((key) => key.startsWith('GTS_'))).toEqual([]);
  });

  test('is meant for sRGB, whose profile it holds', () => {
    const { catalog, get, stream } = file;
    expect(get(catalog, 'OutputIntents', 1)).toBeUndefined();
    const intent = get(catalog, 'OutputIntents', 0);
    expect(get(intent, 'S')).toBe('/GTS_PDFA1');
    expect(get(intent, 'OutputConditionIdentifier')).toBe('sRGB IEC61966-2.1');
    const profile = stream(intent instanceof PdfDict ? intent.get('DestOutputProfile') : undefined);
    expect(profile.toString('latin1', 12, 20)).toBe('mntrRGB ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile[8]).toBeLessThan(5);
  });
});

describe('a file for a press', () => {
  let file: PdfFile;
  beforeAll(() => {
    ({ file } = read('press'));
  });

  test('declares PDF/X-1a:2003, not trapped, and nothing of PDF/A', () => {
    const { info, get, metadata } = file;
    expect(get(info, 'GTS_PDFXVersion')).toBe('PDF/X-1a:2003');
    expect(info.has('GTS_PDFXConformance')).toBe(false);
    expect(get(info, 'Trapped')).toBe('/False');
    expect(saidOnce(metadata, 'pdf:Trapped')).toBe('False');
    expect(metadata).not.toContain('pdfaid');
  });

  test('is meant for coated paper by its registered name, without a profile', () => {
    const { catalog, get } = file;
    expect(get(catalog, 'OutputIntents', 1)).toBeUndefined();
    const intent = get(catalog, 'OutputIntents', 0);
    expect(get(intent, 'S')).toBe('/GTS_PDFX');
    expect(get(intent, 'OutputConditionIdentifier')).toBe('FOGRA39');
    expect(get(intent, 'RegistryName')).toBe('http://www.color.org');
    expect(file.dicts.flatMap(keysIn)).not.toContain('DestOutputProfile');
  });

  test('has the boxes of PDF 1.4, one in the other, and no art box', () => {
    const [page] = file.pages;
    const [media = [], bleed = [], trim = []] = ['MediaBox', 'BleedBox', 'TrimBox'].map((name) =>
      page?.boxMm(name),
    );
    for (const [inner, outer] of [
      [trim, bleed],
      [bleed, media],
    ] as const) {
      expect(inner).toHaveLength(4);
      const sides = inner.map((at, side) => (side < 2 ? at - (outer[side] ?? 0) : (outer[side] ?? 0) - at));
      for (const room of sides) expect(room).toBeGreaterThan(0);
    }
    for (const key of ['UserUnit', 'ArtBox', 'CropBox']) expect(page?.dict.has(key)).toBe(false);
  });
});

test.each(PRINT_VARIANTS)('a title with signs of the markup stays the same for %s', (variant) => {
  const title = 'Chợ "A & B" <mới> &amp; 5 > 3';
  const { file } = read(variant, { title: bilingualText(title, undefined, 'title') });
  expect(isWellFormed(file.metadata)).toBe(true);
  expect(saidOnce(file.metadata, 'dc:title')).toBe(title);
  expect(file.get(file.info, 'Title')).toBe(title);
});

test('files that show something else have other names', () => {
  const files = PRINT_VARIANTS.flatMap((variant) =>
    [
      {},
      { title: bilingualText('Núi Đèo', undefined, 'title') },
      { gate: 'place' } as const,
      { payload: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/2B58/' },
      { issuedOn: '2026-11-24' },
    ].map((changes) => read(variant, changes)),
  );
  const names = files.map(({ file }) => file.get(file.trailer, 'ID', 0));
  expect(new Set(names).size).toBe(10);
});

describe.each(PRINT_VARIANTS)('the same placard for %s', (variant) => {
  test('gives the same bytes, whatever was drawn before', () => {
    const { pdf } = read(variant);
    read(variant, { title: bilingualText('fi ff Đền', 'Ằ\u00A0Ẵ', 'title'), gate: 'product' });
    expect(sha256(read(variant).pdf)).toBe(sha256(pdf));
  });

  test('gives the same bytes in another process', () => {
    const source = (path: string) => JSON.stringify(`${import.meta.dirname}/../${path}.ts`);
    const program = `
      import { sha256 } from ${source('lib/hash')};
      import { drawnPlacard } from ${source('testing/drawn-placard')};
      process.stdout.write(sha256(drawnPlacard('${variant}').pdf));`;
    const other = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    });
    expect(other).toBe(sha256(read(variant).pdf));
  });
});

test('each language is a paragraph of its own, and says which one it is where it is not that of the file', () => {
  const { first, second } = bilingualText('Núi Voi', 'Elephant Mountain', 'title');
  if (second === undefined) throw new Error('There is no second title.');
  const title = { first: { ...first, locale: 'vi' }, second: { ...second, locale: 'en' } };
  const { file } = read('office', { title });
  expect(ofKind(file, 'S', '/H1').map((heading) => heading.get('Lang'))).toEqual([undefined]);
  const foreign = ofKind(file, 'S', '/P').filter((paragraph) => paragraph.get('Lang') !== undefined);
  expect(foreign.map((paragraph) => paragraph.get('Lang'))).toEqual(['en']);
});
