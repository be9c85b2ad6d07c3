/** `npm run placards -- printed`: writes into the registry what was printed, and with which address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placardUrl, type Catalog } from '../../src/catalog/catalog.ts';
import { readContent } from '../../src/catalog/read.ts';
import { printedRegistryFile } from '../../src/catalog/registry-file.ts';
import { readCode } from '../../src/model/short-code.ts';
import { defineCommand } from './command.ts';
import { today } from './environment.ts';
import { Stop, UsageError } from './failure.ts';
import { plannedFile, registryPath, replaceRegistryFiles, type RegistryFile } from './registry-files.ts';
import { findingBlock } from './request-report.ts';
import { soundContent } from './sound-content.ts';
import { count } from './wording.ts';

export const printedCommand = defineCommand({
  name: 'placards',
  action: 'printed',
  operands: 'CODE…',
  vi: 'Ghi vào sổ rằng các biển này đã in: ngày in và đúng địa chỉ trong mã QR. Từ đó địa chỉ không đổi tùy tiện được.',
  en: 'Records that these placards were printed: the day, and the exact address in the symbol, which is guarded since.',
  options: {
    on: {
      type: 'string',
      placeholder: 'DATE',
      vi: 'ngày in, như 2026-11-23 (mặc định: hôm nay)',
      en: 'day of printing, such as 2026-11-23 (default: today)',
    },
  },
  run({ content, operands, values }) {
    const codes = [...new Set(operands.map(readCode))];
    if (codes.length === 0) throw new UsageError('Cần ít nhất một mã biển. (At least one code is needed.)');
    const { catalog } = soundContent(content);
    const files = codes.map((code) => printedFile(content, catalog, code, values.on ?? today()));
    const { issues } = readContent(content, { planned: files.map(plannedFile) });
    const blocks = issues
      .filter(
        ({ file, severity }) => severity === 'error' && codes.some((code) => registryPath(code) === file),
      )
      .map((issue) => findingBlock(`${issue.file}:${issue.line}`, issue));
    if (blocks.length > 0) throw new Stop([...blocks, 'Chưa ghi gì. (Nothing was written.)'].join('\n\n'));
    replaceRegistryFiles(content, files);
    console.log(
      `Đã ghi ${count(files.length)} biển là đã in: ${codes.join(', ')}.\n` +
        'Ghi lại vào git. Treo xong thì sửa status: hung và thêm hungOn.',
    );
    return 0;
  },
});

function printedFile(content: string, catalog: Catalog, code: string, day: string): RegistryFile {
  const placard = catalog.placards.find((candidate) => candidate.code === code);
  if (placard === undefined)
    throw new Stop(`Không có biển nào mang mã ${code}. (There is no placard ${code}.)`);
  if (placard.status !== 'planned' && placard.status !== 'printed') {
    throw new Stop(
      `Biển ${code} đang ghi status: ${placard.status}, nên không ghi là vừa in. (Placard ${code} is ${placard.status}.)`,
    );
  }
  const text = readFileSync(join(content, registryPath(code)), 'utf8');
  return { code, text: printedRegistryFile(text, placardUrl(catalog.site, code), day) };
}
