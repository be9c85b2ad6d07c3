/** `npm run placards -- printed`: writes into the registry what was printed, and with which address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placardUrl, type Catalog, type Placard } from '../../src/catalog/catalog.ts';
import { readContent } from '../../src/catalog/read.ts';
import { printedRegistryFile } from '../../src/catalog/registry-file.ts';
import { defineCommand } from './command.ts';
import { draftBlocks } from './drafts.ts';
import { today } from './environment.ts';
import { Stop, UsageError } from './failure.ts';
import { namedPlacards } from './named-placards.ts';
import { plannedFile, registryPath, replaceRegistryFiles, type RegistryFile } from './registry-files.ts';
import { findingBlock } from './request-report.ts';
import { soundContent } from './sound-content.ts';
import { count } from './wording.ts';

export const printedCommand = defineCommand({
  name: 'placards',
  action: 'printed',
  operands: 'CODE…',
  vi: 'Ghi vào sổ rằng các biển này đã in: ngày in và đúng địa chỉ trong mã QR. Từ đó địa chỉ không đổi tùy tiện được.\nBiển còn là dự thảo thì không ghi.',
  en: 'Records that these placards were printed: the day, and the exact address in the symbol, which is guarded since.\nDrafts are refused.',
  options: {
    on: {
      type: 'string',
      placeholder: 'DATE',
      vi: 'ngày in, như 2026-11-23 (mặc định: hôm nay)',
      en: 'day of printing, such as 2026-11-23 (default: today)',
    },
  },
  run({ content, operands, values }) {
    if (operands.length === 0)
      throw new UsageError('Cần ít nhất một mã biển. (At least one code is needed.)');
    const { catalog } = soundContent(content);
    const placards = namedPlacards(catalog, operands);
    placards.forEach(refuseUnprintable);
    const day = values.on ?? today();
    if (isDay(day) && day > today()) throw new Stop(`Ngày in ${day} chưa tới. (That day is still to come.)`);
    const codes = placards.map(({ code }) => code);
    const files = placards.map((placard) => printedFile(content, catalog, placard, day));
    const { issues } = readContent(content, { planned: files.map(plannedFile) });
    const blocks = issues
      .filter(
        ({ file, severity }) => severity === 'error' && codes.some((code) => registryPath(code) === file),
      )
      .map((issue) => findingBlock(`${issue.file}:${issue.line}`, issue));
    blocks.push(...draftBlocks(content, placards));
    if (blocks.length > 0) throw new Stop([...blocks, 'Chưa ghi gì. (Nothing was written.)'].join('\n\n'));
    replaceRegistryFiles(content, files);
    console.log(
      `Đã ghi ${count(files.length)} biển là đã in: ${codes.join(', ')}.\n` +
        'Ghi lại vào git. Treo xong thì sửa status: hung và thêm hungOn.\n' +
        'Giữ qr-output/manifest.json của lần in này (git add -f, hoặc chép ra chỗ khác): về sau npm run placards -- diff\n' +
        'so với nó để biết biển nào phải in lại.',
    );
    return 0;
  },
});

/** What is no day at all is a finding of the registry. */
function isDay(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(typed);
}

/** @throws {Stop} it hangs or was taken down already */
function refuseUnprintable({ code, status }: Placard): void {
  if (status === 'planned' || status === 'printed') return;
  throw new Stop(
    `Biển ${code} đang ghi status: ${status}, nên không ghi là vừa in. (Placard ${code} is ${status}.)`,
  );
}

function printedFile(content: string, catalog: Catalog, { code }: Placard, day: string): RegistryFile {
  const text = readFileSync(join(content, registryPath(code)), 'utf8');
  return { code, text: printedRegistryFile(text, placardUrl(catalog.site, code), day) };
}
