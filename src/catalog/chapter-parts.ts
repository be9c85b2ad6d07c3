/** The text of a chapter as parts that a page and a printed paper can both set. */
import { mdxToMdast } from 'satteri';
import type { BODY_COMPONENTS } from '../model/components.ts';

export interface Span {
  readonly text: string;
  readonly strong?: true;
  /** Something to be typed as it stands. */
  readonly typed?: true;
  readonly href?: string;
}

export type ChapterPart =
  | { readonly kind: 'heading'; readonly spans: readonly Span[] }
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  /** Lines to be typed, or shown, as they stand. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ChapterPart[])[] }
  | { readonly kind: 'note'; readonly parts: readonly ChapterPart[] }
  | { readonly kind: 'figure'; readonly picture: string };

/** A part that no chapter can have, with its line of the body, from 1. */
export interface StrangePart {
  readonly line: number;
  readonly what: string;
}

interface AnyNode {
  readonly type: string;
  readonly position?: { readonly start: { readonly line: number } };
  readonly children?: readonly AnyNode[];
  readonly value?: string;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/** @param body - in which the check of texts found no fault */
export function chapterParts(body: string): {
  readonly parts: readonly ChapterPart[];
  readonly strange: readonly StrangePart[];
} {
  const strange: StrangePart[] = [];
  const tree = mdxToMdast(body) as unknown as AnyNode;
  return { parts: partsOf(tree.children ?? [], strange), strange };
}

function partsOf(nodes: readonly AnyNode[], strange: StrangePart[]): readonly ChapterPart[] {
  return nodes.flatMap((node): ChapterPart[] => {
    const part = partOf(node, strange);
    if (part === undefined) strange.push({ line: node.position?.start.line ?? 1, what: nameOf(node) });
    return part === undefined ? [] : [part];
  });
}

function partOf(node: AnyNode, strange: StrangePart[]): ChapterPart | undefined {
  const children = node.children ?? [];
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', spans: spansOf(children) };
    case 'paragraph':
      return { kind: 'text', spans: spansOf(children) };
    case 'code':
      return { kind: 'lines', lines: (node.value ?? '').split('\n') };
    case 'list': {
      const items = children.map((item) => partsOf(item.children ?? [], strange));
      return { kind: 'list', ordered: node.ordered === true, items };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentPart(node, strange);
    default:
      return undefined;
  }
}

function componentPart(
  { name, attributes = [], children = [] }: AnyNode,
  strange: StrangePart[],
): ChapterPart | undefined {
  if (name === ('Note' satisfies keyof typeof BODY_COMPONENTS)) {
    return { kind: 'note', parts: partsOf(children, strange) };
  }
  const picture = attributes.find((attribute) => attribute.name === 'picture')?.value;
  if (name !== ('Figure' satisfies keyof typeof BODY_COMPONENTS) || typeof picture !== 'string') {
    return undefined;
  }
  return { kind: 'figure', picture };
}

function nameOf({ type, name }: AnyNode): string {
  if (name !== undefined && name !== null) return `<${name}>`;
  return { table: '| … |', blockquote: '>', thematicBreak: '---' }[type] ?? type;
}

function spansOf(nodes: readonly AnyNode[], look: Omit<Span, 'text'> = {}): readonly Span[] {
  return nodes.flatMap((node): readonly Span[] => {
    switch (node.type) {
      case 'strong':
      case 'emphasis':
        return spansOf(node.children ?? [], { ...look, strong: true });
      case 'link':
        return spansOf(node.children ?? [], { ...look, href: node.url ?? '' });
      case 'inlineCode':
        return [{ ...look, typed: true, text: node.value ?? '' }];
      case 'break':
        return [{ ...look, text: ' ' }];
      default: {
        const text = (node.value ?? '').replaceAll(/[^\S\u00A0\u202F]+/gu, ' ');
        return text === '' ? spansOf(node.children ?? [], look) : [{ ...look, text }];
      }
    }
  });
}

/** The letters of `spans`. */
export function plainText(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}
