/** What `npm run placards -- sheet` is asked for, read against the catalog. */
import { pickLocalized } from '../../src/model/locale.ts';
import { PAPER_NAMES, type PaperName } from '../../src/model/label-sheet.ts';
import { PLACARD_FORMATS, type PlacardFormat } from '../../src/model/placard.ts';
import type { Catalog, Placard } from '../../src/catalog/catalog.ts';
import { drawnPlacards } from '../../src/placard/check.ts';
import { FORMATS } from '../../src/placard/formats.ts';
import { imposeOnLabels, imposeOnPaper, type Imposition } from '../../src/placard/sheet/imposition.ts';
import { Stop, UsageError } from './failure.ts';
import { namedPlacards } from './named-placards.ts';

export interface SheetOptions {
  readonly paper?: string;
  readonly format?: string;
  readonly distance?: string;
  readonly 'start-at'?: string;
  readonly copies?: string;
}

export interface SheetRequest {
  /** In the order in which they were asked for, all in the format of the imposition. */
  readonly placards: readonly Placard[];
  readonly imposition: Imposition;
  readonly copies: number;
  readonly startAt: number;
}

const MAX_COPIES = 500;

/** Codes that are written out in a message. */
const LISTED = 8;

/**
 * @param codes - as typed; none for every placard
 * @throws {UsageError} an option does not fit; {Stop} a placard is not to be had
 */
export function readSheetRequest(
  catalog: Catalog,
  codes: readonly string[],
  options: SheetOptions,
): SheetRequest {
  const chosen = choosePlacards(catalog, codes);
  const copies = readNumber('copies', options.copies, MAX_COPIES);
  const distance = options.distance === undefined ? undefined : readDistance(options.distance);
  const format = readFormat(options.format) ?? sharedFormat(chosen);
  const imposition = readPaper(catalog, options.paper ?? 'a4', format);
  return {
    placards: chosen.map((placard) => {
      const readingDistanceCm = distance ?? placard.readingDistanceCm;
      const same = placard.format === format && placard.readingDistanceCm === readingDistanceCm;
      return same ? placard : { ...placard, format, readingDistanceCm };
    }),
    imposition,
    copies,
    startAt: readNumber('start-at', options['start-at'], imposition.cells.length),
  };
}

function choosePlacards(catalog: Catalog, typed: readonly string[]): readonly Placard[] {
  const drawn = drawnPlacards(catalog);
  if (typed.length === 0) {
    if (drawn.length === 0) throw new Stop('Chưa có biển nào để in. (There is no placard to print.)');
    return drawn;
  }
  const named = namedPlacards(catalog, typed);
  const retired = named.filter((placard) => !drawn.includes(placard)).map(({ code }) => code);
  if (retired.length === 0) return named;
  throw new Stop(
    `Biển ${retired.join(', ')} đã gỡ, nên không in nữa. (${retired.join(', ')}: retired, and not printed.)`,
  );
}

function readFormat(typed: string | undefined): PlacardFormat | undefined {
  const found = PLACARD_FORMATS.find((format) => format === typed);
  if (typed === undefined || found !== undefined) return found;
  throw new UsageError(
    `Không có khổ biển ${typed}. Chọn một trong: ${PLACARD_FORMATS.join(', ')}. (There is no such format.)`,
  );
}

/** The format of all of them; one sheet holds placards of one format. */
function sharedFormat(placards: readonly Placard[]): PlacardFormat {
  const byFormat = Map.groupBy(placards, ({ format }) => format);
  const [[format] = ['a5' as const], ...others] = byFormat;
  if (others.length === 0) return format;
  const rows = [...byFormat].map(([each, some]) => {
    const codes = some.slice(0, LISTED).map(({ code }) => code);
    const more = some.length > LISTED ? ` … (${some.length} biển)` : '';
    return `  ${each}: npm run placards -- sheet ${codes.join(' ')}${more}`;
  });
  throw new UsageError(
    [
      'Các biển này khác khổ, mà mỗi tờ chỉ in một khổ. (These placards differ in format; a sheet holds one.)',
      'Gõ riêng từng khổ, hoặc thêm --format để in tất cả ở cùng một khổ:',
      ...rows,
      `  tất cả: thêm --format ${[...byFormat.keys()].join(' hoặc --format ')}`,
    ].join('\n'),
  );
}

function readPaper({ site, defaultLocale }: Catalog, typed: string, format: PlacardFormat): Imposition {
  const plain = PAPER_NAMES.find((name): name is PaperName => name === typed);
  const labels = site.labelSheets.find(({ id }) => id === typed);
  if (plain === undefined && labels === undefined) {
    const presets = site.labelSheets.map(
      ({ id, name }) => `${id} (${pickLocalized(name, defaultLocale, []).text})`,
    );
    throw new UsageError(
      `Không có giấy ${typed}. Chọn một trong: ${[...PAPER_NAMES, ...presets].join('; ')}. ` +
        'Giấy nhãn khác thì thêm vào labelSheets của content/site.yaml. (There is no such paper.)',
    );
  }
  const imposition =
    labels === undefined ? imposeOnPaper(format, plain ?? 'a4') : imposeOnLabels(format, labels);
  if (imposition !== undefined) return imposition;
  const { name, widthMm, heightMm } = FORMATS[format];
  throw new UsageError(
    `Giấy ${typed} không đủ chỗ cho ${name.vi} (${widthMm} × ${heightMm} mm). Chọn giấy lớn hơn, hoặc --format nhỏ hơn. ` +
      '(The paper is too small for this format.)',
  );
}

function readDistance(typed: string): number {
  const value = Number(typed);
  if (/^\d+$/u.test(typed) && value >= 10 && value <= 500) return value;
  throw new UsageError(
    `--distance ${typed}: khoảng cách là số nguyên từ 10 đến 500 cm. (A whole number from 10 to 500.)`,
  );
}

function readNumber(option: 'copies' | 'start-at', typed: string | undefined, max: number): number {
  const value = Number(typed ?? '1');
  if (/^\d+$/u.test(typed ?? '1') && value >= 1 && value <= max) return value;
  const why =
    option === 'copies'
      ? `Số bản phải là số nguyên từ 1 đến ${max}. (The number of copies.)`
      : `Một tờ có ${max} ô, đếm từ trái sang phải, từ trên xuống: chọn 1 đến ${max}. (A sheet has ${max} cells.)`;
  throw new UsageError(`--${option} ${typed}: ${why}`);
}
