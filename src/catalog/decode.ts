/** Bytes of a content file → clean text, with findings about how it was typed. */
import {
  byteEncoding,
  decodeBytes,
  fromLegacy,
  legacyColumn,
  legacyEncoding,
  type ByteEncoding,
  type LegacyEncoding,
} from '../lib/legacy/recognise.ts';
import {
  cleanText,
  codePointName,
  CONTROL_CHARACTER,
  INVISIBLE_CHARACTER as INVISIBLE,
} from '../lib/text.ts';
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
  if (file.size > MAX_TEXT_BYTES) {
    const values = { size: Math.ceil(file.size / 1024), max: MAX_TEXT_BYTES / 1024 };
    return failed(issueAt(here, 'file/too-large', values));
  }
  if (isUtf16(bytes)) return failed(issueAt(here, 'text/utf16'));
  // The mark that Notepad puts at the start of a file harms nothing and is left out here.
  const raw = new TextDecoder('utf-8').decode(bytes);
  const lines = raw.split(/\r\n?|\n/u);
  if (!isUtf8(bytes)) {
    const broken = lines.findIndex((line) => line.includes('\uFFFD'));
    return failed(encodingIssue(bytes, { ...here, line: broken + 1 }));
  }
  if (raw.trim() === '') return failed(issueAt(here, 'file/empty'));
  const stacked = lines.findIndex((line) => STACKED.test(line));
  if (stacked >= 0) return failed(issueAt({ ...here, line: stacked + 1 }, 'text/stacked'));
  const legacy = legacyEncoding(raw);
  const issues = lines.flatMap((line, index) => {
    const origin = { ...here, line: index + 1 };
    return [...legacyIssues(line, legacy, origin), ...lineIssues(line, origin)];
  });
  const fatal = issues.some(({ severity }) => severity === 'error');
  return { text: fatal ? undefined : cleanText(raw), issues };
}

/** No language stacks so many marks on a letter; composing them takes ever longer. */
const STACKED = /\p{M}{9}/u;

/** Fonts that an encoding is known by. */
const FONTS: Readonly<Record<ByteEncoding, string>> = {
  TCVN3: '.VnTime, .VnArial',
  VNI: 'VNI-Times',
  'Windows-1258': 'Windows',
};

function encodingIssue(bytes: Uint8Array, origin: { file: string; line: number }): Issue {
  const encoding = byteEncoding(bytes);
  if (encoding === undefined) return issueAt(origin, 'text/encoding');
  const meant = shortened(decodeBytes(bytes, encoding).split(/\r\n?|\n/u)[origin.line - 1] ?? '');
  return issueAt(origin, 'text/legacy-file', { encoding, fonts: FONTS[encoding], meant });
}

/** Text of an old font in a file that is otherwise Unicode: pasted from a document without being converted. */
function legacyIssues(
  line: string,
  encoding: LegacyEncoding | undefined,
  origin: { file: string; line: number },
): Issue[] {
  const column = encoding === undefined ? undefined : legacyColumn(line, encoding);
  if (encoding === undefined || column === undefined) return [];
  const near = shortened(line.slice(column));
  const values = { encoding, fonts: FONTS[encoding], near, meant: fromLegacy(near, encoding) };
  return [issueAt({ ...origin, column: column + 1 }, 'text/legacy', values)];
}

function shortened(text: string): string {
  return text.length > 48 ? `${text.slice(0, 47)}…` : text;
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
  const control = CONTROL_CHARACTER.exec(line);
  if (control !== null) {
    issues.push(
      issueAt({ ...origin, column: control.index + 1 }, 'text/control', { code: codeOf(control[0]) }),
    );
  }
  if (line.normalize('NFC') !== line) issues.push(issueAt(origin, 'text/nfd', {}, 'warning'));
  const invisible = INVISIBLE.exec(line);
  if (invisible !== null) {
    const column = invisible.index + 1;
    issues.push(issueAt({ ...origin, column }, 'text/invisible', { code: codeOf(invisible[0]) }, 'warning'));
  }
  return issues;
}

function codeOf(character: string): string {
  const code = codePointName(character);
  const name = INVISIBLE_NAMES.find(([known]) => known === character)?.[1];
  return name === undefined ? code : `${code} (${name})`;
}
