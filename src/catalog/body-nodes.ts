/** What stands in a text that parses: only Markdown and our own components may. */
import type { MdastNode } from 'satteri';
import { BODY_COMPONENT_NAMES, BODY_COMPONENTS, isBodyComponent } from '../model/components.ts';
import { issueAt, type Issue, type Origin } from '../model/issue.ts';
import { isSafeAddress } from '../lib/safe-address.ts';
import { MAX_BODY_DEPTH } from './body-limits.ts';
import { shorten } from './body-syntax.ts';
import { insteadOf } from './html-tags.ts';
import { lineIndex, type LineColumn } from './line-index.ts';

/** The parts of the parser's nodes that are looked at. */
interface AnyNode {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly AnyNode[];
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly name?: string | null;
  readonly attributes?: readonly Attribute[];
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

interface Context {
  readonly text: string;
  readonly at: (line: number, column: number) => Origin;
  readonly pictures: readonly string[] | undefined;
  readonly placeOf: (offset: number) => LineColumn;
}

/** Everything else that the parser may ever find is refused until it has been thought about. */
const TEXT_NODES = new Set([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break'],
  ...['thematicBreak', 'blockquote', 'list', 'listItem', 'linkReference', 'footnoteReference'],
  ...['footnoteDefinition', 'table', 'tableRow', 'tableCell'],
]);

export function nodeIssues(
  tree: MdastNode,
  text: string,
  at: Context['at'],
  pictures: Context['pictures'],
): readonly Issue[] {
  return visit(tree as unknown as AnyNode, 0, { text, at, pictures, placeOf: lineIndex(text) });
}

/** A list and its items, a quotation and its paragraphs are two steps. */
const MAX_STEPS = 2 * MAX_BODY_DEPTH + 2;

function visit(node: AnyNode, steps: number, context: Context): Issue[] {
  if (steps > MAX_STEPS) {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    return [issueAt(context.at(line, column), 'body/too-deep', { max: MAX_BODY_DEPTH })];
  }
  const inside = (node.children ?? []).flatMap((child) => visit(child, steps + 1, context));
  return [...ownIssues(node, context), ...inside];
}

function ownIssues(node: AnyNode, context: Context): Issue[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const origin = context.at(line, column);
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? [issueAt(origin, 'body/heading-1')] : [];
    case 'mdxjsEsm':
      return [issueAt(origin, 'body/code', { word: node.value?.split(/\s/u)[0] ?? '' })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [issueAt(origin, 'body/brace', { near: shorten(`{${node.value ?? ''}}`) })];
    case 'image':
    case 'imageReference':
      return [issueAt(origin, 'body/image')];
    case 'link':
    case 'definition':
      return isSafeAddress(node.url ?? '') ? [] : [issueAt(origin, 'body/link', { url: node.url ?? '' })];
    case 'text':
      return lessThanIssues(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [...tagIssues(node, origin, context.pictures), ...closingIssues(node, origin, context)];
    default:
      if (TEXT_NODES.has(node.type)) return [];
      return [issueAt(origin, 'body/part', { near: nearOf(node, context) })];
  }
}

function nearOf({ position }: AnyNode, { text }: Context): string {
  return shorten(text.slice(position?.start.offset ?? 0, position?.end.offset));
}

/** `a < b` is text to this parser but an error to others, and to editors that read MDX. */
function lessThanIssues({ position }: AnyNode, { text, at, placeOf }: Context): Issue[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  return [...text.slice(start, end).matchAll(/(?<!\\)</gu)].map(({ index }) => {
    const offset = start + index;
    const { line, column } = placeOf(offset);
    const near = shorten(text.slice(offset - Math.min(12, column - 1), offset + 40));
    return issueAt(at(line, column), 'body/less-than', { near });
  });
}

/**
 * A tag that is closed inside a list or a quotation which opened after it. The parser takes it, but the
 * compiler that the site runs next ends the whole process.
 */
function closingIssues(
  { name, position, children = [] }: AnyNode,
  origin: Origin,
  { text }: Context,
): Issue[] {
  const innerEnd = children.at(-1)?.position?.end.offset;
  const end = position?.end.offset;
  if (innerEnd === undefined || end === undefined) return [];
  const overlaps = innerEnd > text.lastIndexOf('</', end);
  return overlaps ? [issueAt(origin, 'body/unclosed-tag', { tag: name ?? '' })] : [];
}

function tagIssues(node: AnyNode, origin: Origin, pictures: Context['pictures']): Issue[] {
  const tag = node.name ?? '';
  const instead = insteadOf(tag);
  if (instead !== undefined) return [issueAt(origin, 'body/html', { tag, instead })];
  if (!isBodyComponent(tag)) {
    const known = BODY_COMPONENT_NAMES.map((name) => `<${name}>`).join(', ');
    return [issueAt(origin, 'body/unknown-tag', { tag, known })];
  }
  const component = BODY_COMPONENTS[tag];
  const { example, children } = component;
  const attributes: readonly string[] = component.attributes;
  const issues: Issue[] = [];
  for (const { name, value } of node.attributes ?? []) {
    if (name === undefined || (typeof value === 'object' && value !== null)) {
      issues.push(issueAt(origin, 'body/attribute-code', { tag, example }));
    } else if (!attributes.includes(name)) {
      const known = attributes.length > 0 ? attributes.join(', ') : '–';
      issues.push(issueAt(origin, 'body/unknown-attribute', { tag, attribute: name, known }));
    } else if (name === 'picture' && typeof value === 'string' && pictures?.includes(value) === false) {
      const known = pictures.length > 0 ? pictures.join(', ') : '–';
      issues.push(issueAt(origin, 'body/picture-unknown', { picture: value, known }));
    }
  }
  for (const attribute of attributes) {
    const given = node.attributes?.find(({ name }) => name === attribute);
    if (given === undefined || given.value === null || given.value === '') {
      issues.push(issueAt(origin, 'body/missing-attribute', { tag, attribute, example }));
    }
  }
  const hasChildren = (node.children ?? []).length > 0;
  if (hasChildren && !children) issues.push(issueAt(origin, 'body/children', { tag, example }));
  if (!hasChildren && children) issues.push(issueAt(origin, 'body/empty-tag', { tag }));
  return issues;
}
