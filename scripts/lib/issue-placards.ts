/** `npm run placards -- issue`: gives new placards their codes. */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadFonts } from '../../src/brand/fonts.ts';
import { readContent } from '../../src/catalog/read.ts';
import { shortAddress, type Catalog } from '../../src/catalog/catalog.ts';
import type { Draft } from '../../src/catalog/draft.ts';
import { newRegistryFile, lacksSpot } from '../../src/catalog/registry-file.ts';
import {
  issuedFor,
  readRequestList,
  requestFrom,
  type PlacardRequest,
} from '../../src/catalog/placard-request.ts';
import { pickFreeCodes } from '../../src/model/free-code.ts';
import { issueAt, type Issue } from '../../src/model/issue.ts';
import { PLACARD_FORMATS } from '../../src/model/placard.ts';
import type { Site } from '../../src/model/site.ts';
import { placardIssues } from '../../src/placard/check.ts';
import { defineCommand, option } from './command.ts';
import { isContinuousIntegration, today } from './environment.ts';
import { Stop, UsageError } from './failure.ts';
import { soundContent } from './sound-content.ts';
import { addRegistryFiles, plannedFile, registryPath, type RegistryFile } from './registry-files.ts';
import { findingBlock, requestPlace } from './request-report.ts';
import { readUsedCodes } from './used-codes.ts';
import { count, shownPath } from './wording.ts';

/** Line of `spot` in a new registry file. */
const SPOT_LINE = 3;

/** Codes that are written out in the last step. */
const LISTED = 8;

export const issueCommand = defineCommand({
  name: 'placards',
  action: 'issue',
  vi: 'Cấp mã cho biển mới: chọn mã chưa ai dùng, ghi tệp vào sổ biển, nói việc tiếp theo.',
  en: 'Issues codes for new placards: picks codes that were never used, writes the registry files, says what is next.',
  options: {
    at: option('REF', 'nơi treo: places/… hoặc relics/…', 'where it hangs: places/… or relics/…'),
    opens: option('REF', 'quét thì mở bài nào', 'the entry that it opens'),
    'spot-vi': option('TEXT', 'chỗ treo cụ thể, tiếng Việt', 'the exact spot, in Vietnamese'),
    'spot-en': option('TEXT', 'chỗ treo cụ thể, tiếng Anh', 'the exact spot, in English'),
    format: option(
      'FORMAT',
      `khổ biển: ${PLACARD_FORMATS.join(', ')} (mặc định: a5)`,
      'size of the sign, one of these (default: a5)',
    ),
    setting: option('SETTING', 'indoor hoặc outdoor (mặc định)', 'indoor or outdoor (default)'),
    distance: option(
      'CM',
      'người quét đứng cách bao xa (mặc định: theo khổ biển, a5 là 60)',
      'reading distance (default: what the format allows, 60 for a5)',
    ),
    csv: option('FILE', 'danh sách nhiều biển, cột: at, opens…', 'list of placards, columns: at, opens…'),
    frozen: {
      type: 'boolean',
      vi: 'không cấp mã nào; thiếu mã là lỗi (như khi CI=true)',
      en: 'issue nothing; a missing code is an error (as with CI=true)',
    },
  },
  run({ content, values }) {
    const { csv, frozen, ...single } = values;
    const requests = readRequests(csv, single);
    const { draft, site } = soundContent(content);
    if (frozen === true || isContinuousIntegration()) {
      refuseMissing(draft, requests, csv);
      console.log(`Mọi biển được hỏi đều đã có mã: ${count(requests.length)} biển. Không cấp mã nào.`);
      return 0;
    }
    const used = readUsedCodes(content, draft);
    const files = planFiles(site, requests, used.codes);
    refuseFaulty(content, files, requests, csv);
    addRegistryFiles(content, files);
    if (!used.proved) {
      console.error(
        'Lưu ý: nội dung chưa nằm trong kho git, nên chỉ biết các mã đang có trong sổ. (No git history was found.)',
      );
    }
    console.log(nextSteps(content, site, files, requests));
    return 0;
  },
});

function readRequests(
  csv: string | undefined,
  single: Readonly<Record<string, string | undefined>>,
): readonly PlacardRequest[] {
  if (csv === undefined) {
    if (single['at'] !== undefined && single['opens'] !== undefined) return [requestFrom(single)];
    throw new UsageError('Cần --at và --opens, hoặc --csv. (--at and --opens, or --csv, are needed.)');
  }
  if (Object.values(single).some((value) => value !== undefined)) {
    throw new UsageError('--csv không đi cùng tùy chọn của một biển. (--csv stands alone.)');
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(csv);
  } catch {
    throw new UsageError(`Không đọc được danh sách ${csv}. (The list cannot be read.)`);
  }
  const { requests, issues } = readRequestList(csv, bytes);
  if (issues.length > 0) {
    refuse(issues.map((issue) => findingBlock(`${issue.file}:${issue.line}`, issue)));
  }
  return requests;
}

function refuse(blocks: readonly string[]): never {
  throw new Stop(
    [...blocks, 'Chưa cấp mã nào, chưa ghi gì. (No code was issued, nothing was written.)'].join('\n\n'),
  );
}

function refuseMissing(draft: Draft, requests: readonly PlacardRequest[], csv: string | undefined): void {
  const blocks = requests
    .filter((request) => issuedFor(draft, request).length === 0)
    .map(({ line, opens, at }) =>
      findingBlock(
        csv === undefined ? '--opens' : `${csv}:${line}`,
        issueAt({ file: csv ?? '', line }, 'request/not-issued', { opens, at }),
      ),
    );
  if (blocks.length > 0) refuse(blocks);
}

function planFiles(
  site: Site,
  requests: readonly PlacardRequest[],
  used: ReadonlySet<string>,
): readonly RegistryFile[] {
  const locales = site.locales.slice(0, 2).map(({ id }) => id);
  let codes: readonly string[];
  try {
    codes = pickFreeCodes(requests.length, used, randomInt);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Stop(`Không còn đủ mã chưa dùng. (${error.message})`);
  }
  return requests.map((request, index) => ({
    code: codes[index] ?? '',
    text: newRegistryFile(request, locales, today()),
  }));
}

/** Reads the content as it would be with `files`, and refuses them all when one brings a finding. */
function refuseFaulty(
  content: string,
  files: readonly RegistryFile[],
  requests: readonly PlacardRequest[],
  csv: string | undefined,
): void {
  const { issues, catalog } = readContent(content, { planned: files.map(plannedFile) });
  const codes = new Set(files.map(({ code }) => code));
  // Two signs at one spot are told of at the one whose code comes later, be it the old or the new one.
  const inContent = issues.map((issue) => (issue.id === 'placard/twin' ? atNewTwin(issue, codes) : issue));
  const found = [...inContent, ...(catalog === undefined ? [] : drawingIssues(catalog, codes))];
  const blocks = files.flatMap(({ code, text }, index) =>
    found
      .filter(({ file }) => file === registryPath(code))
      .map((issue) => findingBlock(requestPlace(text, issue, csv, requests[index]?.line ?? 1), issue)),
  );
  const elsewhere = found.filter(
    ({ file, severity }) => severity === 'error' && ![...codes].some((code) => registryPath(code) === file),
  );
  blocks.push(...elsewhere.map((issue) => findingBlock(`${issue.file}:${issue.line}`, issue)));
  if (blocks.length > 0) refuse(blocks);
}

/** What keeps the new placards from being drawn and read; a code must not be issued for them. */
function drawingIssues(catalog: Catalog, codes: ReadonlySet<string>): readonly Issue[] {
  const placards = catalog.placards.filter(({ code }) => codes.has(code));
  return placardIssues({ ...catalog, placards }, loadFonts());
}

/** The finding about two signs at one spot, told of the one that is being issued. */
function atNewTwin(issue: Issue, issued: ReadonlySet<string>): Issue {
  const { code } = issue.values;
  const old = /^placards\/(.+)\.yaml$/u.exec(issue.file)?.[1] ?? '';
  if (typeof code !== 'string' || !issued.has(code) || issued.has(old)) return issue;
  return { ...issue, file: registryPath(code), line: SPOT_LINE, values: { code: old } };
}

function nextSteps(
  content: string,
  site: Site,
  files: readonly RegistryFile[],
  requests: readonly PlacardRequest[],
): string {
  const rows = files.map(({ code }, index) => {
    const { opens = '', at = '' } = requests[index] ?? {};
    return `  ${code}  mở ${opens}, treo tại ${at}; địa chỉ sẽ in: ${shortAddress(site, code)}`;
  });
  const vague = requests.some(lacksSpot)
    ? ['Ghi lại spot cho đúng chỗ treo: tạm ghi là "ngay lối vào".']
    : [];
  const steps = [
    ...vague,
    'Kiểm tra: npm run check.',
    `Ghi vào git để mã không bao giờ bị cấp lại: git add ${shownPath(content)}/placards rồi git commit.`,
    'Làm biển: npm run placards, rồi in thử một tờ và quét.',
    `In xong thì ghi lại: npm run placards -- printed ${files.length > LISTED ? 'MÃ…' : files.map(({ code }) => code).join(' ')}`,
  ];
  return [
    `Đã cấp ${count(files.length)} mã, ghi vào ${shownPath(content)}/placards:`,
    ...rows,
    '',
    'Việc tiếp theo:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}
