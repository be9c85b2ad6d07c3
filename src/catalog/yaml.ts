/** YAML → plain values that remember where they stand. Anchors, aliases and tags are refused. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLParseError,
} from 'yaml';
import { cleanText, codePointName, CONTROL_CHARACTER as CONTROL } from '../lib/text.ts';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import type { FieldPath } from './catalog.ts';
import { yamlErrorIssue } from './yaml-errors.ts';
import { MAX_YAML_DEPTH, MAX_YAML_FIELDS, yamlLimitIssue } from './yaml-limits.ts';

export interface YamlFile {
  /** A plain object, or nothing when the YAML cannot be understood. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly issues: readonly Issue[];
  /** Where a value stands; where it is missing, where the nearest value around it stands. */
  readonly locate: (path: FieldPath) => Origin;
  readonly has: (path: FieldPath) => boolean;
  /** A scalar as it was typed, without quotes: `0912` where the value is the number 912. */
  readonly typed: (path: FieldPath) => string | undefined;
  /** Whether a group or a list is written between brackets. */
  readonly isInline: (path: FieldPath) => boolean;
}

/** @param firstLine - line of `file` on which `source` starts */
export function parseYaml(file: string, source: string, firstLine = 1): YamlFile {
  const beyond = yamlLimitIssue(file, source, firstLine);
  if (beyond !== undefined) return unread(beyond);
  try {
    return understood(file, source, firstLine);
  } catch (error) {
    // The parser calls itself for every level, and came to the end of its room in spite of the limits.
    if (!(error instanceof RangeError)) throw error;
    return unread(issueAt({ file, line: firstLine }, 'yaml/too-deep', { max: MAX_YAML_DEPTH }));
  }
}

function unread(issue: Issue): YamlFile {
  const { file, line } = issue;
  return {
    data: undefined,
    issues: [issue],
    locate: () => ({ file, line }),
    has: () => false,
    typed: () => undefined,
    isInline: () => false,
  };
}

function understood(file: string, source: string, firstLine: number): YamlFile {
  const { text, issues } = plainSpaces(file, source, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    // Compares every key with every other; `keyIssues` looks each up.
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    // "silent" would hide a second document as well.
    logLevel: 'error',
  });
  const at = (offset: number): Origin => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const forbidden = forbiddenNodes(document, at);
  const syntax = syntaxIssues(document, text, at);
  issues.push(...forbidden, ...syntax.filter(({ line }) => !forbidden.some((issue) => issue.line === line)));
  const top = document.contents as Node | null;
  if (issues.every(({ severity }) => severity !== 'error') && !isMap(top)) {
    issues.push(issueAt({ file, line: firstLine }, 'yaml/not-a-map'));
  }
  const broken = issues.some(({ severity }) => severity === 'error');
  const find = (path: FieldPath) => findNode(top, path);
  return {
    data: broken ? undefined : (cleanValue(document.toJS({ maxAliasCount: 0 })) as Record<string, unknown>),
    issues,
    locate: (path) => {
      for (let length = path.length; length > 0; length--) {
        const offset = find(path.slice(0, length))?.offset;
        if (offset !== undefined) return at(offset);
      }
      return { file, line: firstLine };
    },
    has: (path) => find(path) !== undefined,
    typed: (path) => {
      const node = find(path)?.value;
      return isScalar(node) ? node.source : undefined;
    },
    isInline: (path) => {
      const node = find(path)?.value;
      return isCollection(node) && node.flow === true;
    },
  };
}

/** Turns no-break spaces that stand where YAML wants a space into spaces; those between words stay. */
function plainSpaces(file: string, source: string, firstLine: number): { text: string; issues: Issue[] } {
  const issues: Issue[] = [];
  const lines = source.split('\n').map((line, index) => {
    const plain = withoutEnd(
      line
        .replace(/^[\s\u00A0]+/u, (indent) => indent.replace(/\u00A0/gu, ' '))
        .replace(/(?<=[:\-,[{])\u00A0+/gu, (gap) => ' '.repeat(gap.length)),
    );
    if (plain !== line) {
      issues.push(issueAt({ file, line: index + firstLine }, 'text/no-break-space', {}, 'warning'));
    }
    return plain;
  });
  return { text: lines.join('\n'), issues };
}

/** \u00A0 at the end, counted from there: a pattern would start again at each of them. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\u00A0') end -= 1;
  return line.slice(0, end);
}

/** The first of the other errors: what follows it is mostly its echo. */
function syntaxIssues(document: Document.Parsed, text: string, at: (offset: number) => Origin): Issue[] {
  const [error] = document.errors;
  if (error === undefined) return [];
  return [yamlErrorIssue(error, text, at(bracketStart(document, error) ?? error.pos[0]))];
}

/** Where the bracket opens that `error` finds open: the parser tells where it stopped waiting for its end. */
function bracketStart(document: Document.Parsed, { message, pos }: YAMLParseError): number | undefined {
  if (!message.startsWith('Flow')) return undefined;
  let start: number | undefined;
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (flow === true && range?.[1] === pos[0]) start = range[0];
    },
  });
  return start;
}

function forbiddenNodes(document: Document.Parsed, at: (offset: number) => Origin): Issue[] {
  // A tag that nobody knows is left out of the tree of a group, with a warning.
  const unknown = document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED');
  const issues: Issue[] = unknown.map(({ pos }) => issueAt(at(pos[0]), 'yaml/tag'));
  const tagged = new Set(issues.map(({ line }) => line));
  visit(document, {
    Node: (_key, node) => {
      const origin = at(node.range?.[0] ?? 0);
      const anchored = isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined);
      if (anchored) issues.push(issueAt(origin, 'yaml/anchor'));
      else if (node.tag !== undefined && !tagged.has(origin.line)) issues.push(issueAt(origin, 'yaml/tag'));
      const control = isScalar(node) && typeof node.value === 'string' ? CONTROL.exec(node.value) : null;
      // An escape such as `"\0"`; those that stand in the file itself were found before.
      if (control !== null) issues.push(issueAt(origin, 'text/control', { code: codePointName(control[0]) }));
    },
    Map: (_key, map) => {
      issues.push(...keyIssues(map, at));
      // What stands in a group of thousands is not looked at.
      return map.items.length > MAX_YAML_FIELDS ? visit.SKIP : undefined;
    },
    Pair: (_key, pair) => {
      const { key } = pair;
      if (isScalar(key) && typeof key.value === 'string') return;
      issues.push(issueAt(at((isNode(key) ? key.range?.[0] : undefined) ?? 0), 'yaml/key'));
    },
  });
  return issues;
}

function keyIssues({ items, range }: YAMLMap, at: (offset: number) => Origin): Issue[] {
  if (items.length > MAX_YAML_FIELDS) {
    return [issueAt(at(range?.[0] ?? 0), 'yaml/too-many', { count: items.length, max: MAX_YAML_FIELDS })];
  }
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [issueAt(at(key.range?.[0] ?? 0), 'yaml/duplicate-key', { key: name })];
  });
}

interface Found {
  readonly value: unknown;
  /** Of the key, or of the item of a list. */
  readonly offset: number;
}

function findNode(top: unknown, path: FieldPath): Found | undefined {
  let value: unknown = top;
  let offset = 0;
  for (const step of path) {
    if (isMap(value)) {
      const pair = value.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined || !isScalar(pair.key)) return undefined;
      offset = pair.key.range?.[0] ?? offset;
      value = pair.value;
    } else if (isSeq(value) && typeof step === 'number' && step < value.items.length) {
      value = value.items[step];
      offset = (value as Node | null)?.range?.[0] ?? offset;
    } else {
      return undefined;
    }
  }
  return { value, offset };
}

/** Escapes such as `"\u00AD"` can bring back what was cleaned from the file. */
function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValue(inner)]));
  }
  return value;
}
