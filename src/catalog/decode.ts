/** Bytes of a content file → clean text, with findings about how it was typed. */
import { cleanText, codePointName } from '../lib/text.ts';
import { issueAt, type Issue } from '../model/issue.ts';
import { MAX_TEXT_BYTES, type ContentFile } from './content-file.ts';

export interface Decoded {
  /** NFC, LF line ends, nothing invisible; line numbers are those of the file. Missing when unreadable. */
  readonly text: string | undefined;
  readonly issues: readonly Issue[];
}

const INVISIBLE_NAMES: readonly (readonly [string, string])[] = [
  ['\uFEFF', 'BOM'],
  ['\u00AD', 'soft hyphen'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
];

export function decode(file: ContentFile): Decoded {
  const here = { file: file.path, line: 1 };
  if (file.fault !== undefined) return failed(issueAt(here, `file/${file.fault}`));
  const bytes = file.bytes ?? new Uint8Array();
  if (bytes.length > MAX_TEXT_BYTES) {
    const values = { size: Math.ceil(bytes.length / 1024), max: MAX_TEXT_BYTES / 1024 };
    return failed(issueAt(here, 'file/too-large', values));
  }
  if (isUtf16(bytes)) return failed(issueAt(here, 'text/utf16'));
  // The mark that Notepad puts at the start of a file harms nothing and is left out here.
  const raw = new TextDecoder('utf-8').decode(bytes);
  const lines = raw.split(/\r\n?|\n/u);
  if (!isUtf8(bytes)) {
    const broken = lines.findIndex((line) => line.includes('\uFFFD'));
    return failed(issueAt({ ...here, line: broken + 1 }, 'text/encoding'));
  }
  if (raw.trim() === '') return failed(issueAt(here, 'file/empty'));
  const issues = lines.flatMap((line, index) => lineIssues(line, { ...here, line: index + 1 }));
  const fatal = issues.some(({ severity }) => severity === 'error');
  return { text: fatal ? undefined : cleanText(raw), issues };
}

function failed(issue: Issue): Decoded {
  return { text: undefined, issues: [issue] };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 4 && (first === 0) !== (second === 0) && (bytes[2] === 0) !== (bytes[3] === 0);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineIssues(line: string, origin: { file: string; line: number }): Issue[] {
  const issues: Issue[] = [];
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u.exec(line);
  if (control !== null) {
    issues.push(
      issueAt({ ...origin, column: control.index + 1 }, 'text/control', { code: codeOf(control[0]) }),
    );
  }
  if (line.normalize('NFC') !== line) issues.push(issueAt(origin, 'text/nfd', {}, 'warning'));
  const invisible = [...line].findIndex((character) => cleanText(character) === '');
  if (invisible >= 0) {
    const code = codeOf([...line][invisible] ?? '');
    issues.push(issueAt({ ...origin, column: invisible + 1 }, 'text/invisible', { code }, 'warning'));
  }
  return issues;
}

function codeOf(character: string): string {
  const code = codePointName(character);
  const name = INVISIBLE_NAMES.find(([known]) => known === character)?.[1];
  return name === undefined ? code : `${code} (${name})`;
}
