/** The text below the front matter as plain paragraphs, for places that know no Markdown. */
import { mdxToMdast } from 'satteri';

/** The parts of the parser's nodes that are read. */
interface AnyNode {
  readonly type: string;
  readonly children?: readonly AnyNode[];
  readonly value?: string;
  readonly url?: string;
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

/**
 * The paragraphs of a checked body, in order: headings, the lines of a couplet and the items of a list are paragraphs
 * of their own. Photos are left out; a link keeps its address.
 */
export function bodyParagraphs(body: string): readonly string[] {
  return blocks(mdxToMdast(body, { features: { frontmatter: false } }) as unknown as AnyNode).filter(
    (text) => text !== '',
  );
}

function blocks(node: AnyNode): string[] {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell':
      return [inline(node)];
    case 'code':
      return [(node.value ?? '').trim()];
    case 'list':
      return (node.children ?? []).flatMap((item, index) => listItem(item, markOf(node, index)));
    case 'tableRow':
      return [(node.children ?? []).map(inline).join(' · ')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Couplet' ? coupletLines(node) : (node.children ?? []).flatMap(blocks);
    default:
      return node.children === undefined ? [] : node.children.flatMap(blocks);
  }
}

function markOf({ ordered, start }: AnyNode, index: number): string {
  return ordered === true ? `${(start ?? 1) + index}. ` : '• ';
}

function listItem(item: AnyNode, mark: string): string[] {
  const [first = '', ...rest] = blocks(item);
  return [`${mark}${first}`, ...rest];
}

function coupletLines({ attributes = [] }: AnyNode): string[] {
  const given = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  return [given('first'), given('second')].filter((line) => typeof line === 'string');
}

/** Letters of a node without the signs of Markdown, on one line. */
function inline(node: AnyNode): string {
  return letters(node).replaceAll(/\s+/gu, ' ').trim();
}

function letters(node: AnyNode): string {
  if (node.type === 'break') return ' ';
  const inner = (node.children ?? []).map(letters).join('') + (node.value ?? '');
  const { url = '' } = node;
  const isWeb = node.type === 'link' && /^https?:/u.test(url);
  return isWeb && !inner.includes(url) ? `${inner} (${url})` : inner;
}
