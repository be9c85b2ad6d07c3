/** `npm run placards -- sheet`: several placards on one sheet of paper or labels, read back cell by cell. */
import { join } from 'node:path';
import { loadFonts } from '../../src/brand/fonts.ts';
import type { Catalog, Placard } from '../../src/catalog/catalog.ts';
import type { Issue } from '../../src/model/issue.ts';
import { drawPages } from '../../src/pdf/draw.ts';
import { placardIssues } from '../../src/placard/check.ts';
import { layoutSheets, type Sheets } from '../../src/placard/sheet/sheet.ts';
import { placardSpec } from '../../src/placard/spec.ts';
import { checkedCatalog } from './checked-catalog.ts';
import { defineCommand, option } from './command.ts';
import { draftBlocks, draftNote, draftsAmong } from './drafts.ts';
import { Stop } from './failure.ts';
import { recover } from './outputs.ts';
import { createProgress } from './progress.ts';
import { proveSheets } from './prove-sheets.ts';
import { addToQrOutput } from './qr-output-addition.ts';
import { findingBlock } from './request-report.ts';
import { readSheetRequest, type SheetRequest } from './sheet-request.ts';
import { count, shownPath } from './wording.ts';

export const sheetCommand = defineCommand({
  name: 'placards',
  action: 'sheet',
  operands: '[CODE…]',
  vi: 'Xếp nhiều biển lên một tờ giấy hay tờ nhãn để in rồi cắt; không ghi mã nào thì lấy mọi biển.',
  en: 'Imposes placards on sheets of paper or labels, to print and cut; every placard unless codes are given.',
  options: {
    paper: option(
      'PAPER',
      'a4 (mặc định), a3, hoặc mã giấy nhãn',
      'a4 (default), a3, or id of a label sheet',
    ),
    format: option(
      'FORMAT',
      'in ở khổ này, thay khổ trong sổ',
      'print in this format, not the registered one',
    ),
    distance: option(
      'CM',
      'người quét đứng cách bao xa, thay số trong sổ',
      'reading distance, not the registered one',
    ),
    'start-at': option('N', 'ô trống đầu tiên của tờ đầu', 'first free cell of the first sheet'),
    copies: option('N', 'mỗi biển mấy bản (mặc định: 1)', 'copies of each (default: 1)'),
    final: { type: 'boolean', vi: 'từ chối nếu còn bản dự thảo', en: 'refuse while any is a draft' },
  },
  async run({ content, out, operands, values: { final, ...options } }) {
    const progress = createProgress(2, process.stderr, () => performance.now());
    recover(out);
    const catalog = await checkedCatalog(content, progress);
    if (catalog === undefined) return 1;
    const request = readSheetRequest(catalog, operands, options);
    refuse([
      ...(final === true ? draftBlocks(content, request.placards) : []),
      ...misfitsIn(catalog, request.placards).map((issue) =>
        findingBlock(`${shownPath(content)}/${issue.file}:${issue.line}`, issue),
      ),
    ]);
    const sheets = layoutRequest(catalog, request);
    const cells = sheets.expected.flat().length;
    await addToQrOutput(out, () =>
      progress.stage(
        'Xếp tờ in và quét thử từng ô',
        async ({ step }) => {
          const bytes = drawPages(sheets.pages, sheets.about, 'office', loadFonts());
          await proveSheets(bytes, sheets.expected, (read) => {
            for (let each = 0; each < read; each += 1) step();
          });
          return [{ path: sheets.path, bytes }];
        },
        () => `${count(cells)} ô`,
        cells,
      ),
    );
    console.log(summary(shownPath(join(out, 'qr-output', sheets.path)), sheets, request));
    return 0;
  },
});

/** @throws {Stop} holding all of `findings`, when there are any */
function refuse(findings: readonly string[]): void {
  if (findings.length === 0) return;
  throw new Stop([...findings, 'Chưa ghi gì. (Nothing was written.)'].join('\n\n'));
}

/** What is wrong with those that are asked for in another format than the checked one. */
function misfitsIn(catalog: Catalog, placards: readonly Placard[]): readonly Issue[] {
  const changed = placards.filter((placard) => !catalog.placards.includes(placard));
  return placardIssues({ ...catalog, placards: changed }, loadFonts());
}

function layoutRequest(catalog: Catalog, { placards, imposition, ...filling }: SheetRequest): Sheets {
  const imposed = placards.map((placard) => ({
    spec: placardSpec(catalog, placard),
    setting: placard.setting,
  }));
  return layoutSheets(imposition, imposed, filling, loadFonts());
}

function summary(path: string, { pages, ...sheets }: Sheets, request: SheetRequest): string {
  const { placards, copies, startAt, imposition } = request;
  const filled = sheets.expected.flat().length;
  const last = ((startAt - 2 + filled) % imposition.cells.length) + 1;
  const many = copies === 1 ? '' : ` × ${count(copies)} bản`;
  const where =
    filled === 1
      ? `ô ${startAt}`
      : pages.length === 1
        ? `ô ${startAt} đến ${last}`
        : `từ ô ${startAt} của tờ đầu đến ô ${last} của tờ cuối`;
  const cut = {
    lines: 'cắt theo đường mảnh giữa các ô',
    ticks: 'cắt theo dấu ở bốn góc',
    none: 'nhãn đã cắt sẵn, không phải cắt nữa',
  };
  return [
    `\nXong: ${count(pages.length)} tờ, ${count(placards.length)} biển${many}, ${where} (mỗi tờ ${count(imposition.cells.length)} ô).`,
    `  ${path}`,
    `In đúng 100 %${sheets.hasRuler ? ', đo thước 100 mm trên tờ' : ''}, quét thử một ô rồi mới in cả loạt; ${cut[imposition.cut]}.`,
    ...draftNote(draftsAmong(placards).length, placards.length),
  ].join('\n');
}
