/** Where a text differs from the form that the editor writes. */

/** The parts of the parser's nodes that are looked at. */
export interface BodyNode {
  readonly type: string;
  readonly position?: { readonly start: Place; readonly end: Place };
  readonly children?: readonly BodyNode[];
  readonly ordered?: boolean | null;
  readonly start?: number | null;
  readonly align?: readonly (string | null)[];
}

interface Place {
  readonly offset?: number;
}

export interface Edit {
  readonly from: number;
  readonly to: number;
  /** What stands there instead. */
  readonly by: string;
}

/** What belongs together, such as the stars on both sides of a word. No two edits of a text overlap. */
export type Change = readonly Edit[];

export function bodyChanges(node: BodyNode, body: string): readonly Change[] {
  const own = ownEdits(node, body).filter(({ from, to, by }) => body.slice(from, to) !== by);
  const inside = (node.children ?? []).flatMap((child) => bodyChanges(child, body));
  return own.length === 0 ? inside : [own, ...inside];
}

function ownEdits(node: BodyNode, body: string): Edit[] {
  if (node.type === 'emphasis') return around(node, body, '*', '_');
  if (node.type === 'strong') return around(node, body, '__', '**');
  if (node.type === 'list' && node.ordered === true) return numbers(node, body);
  if (node.type === 'table') return table(node, body);
  return [];
}

function span({ position }: BodyNode): { from: number; to: number } {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function around(node: BodyNode, body: string, mark: string, by: string): Edit[] {
  const { from, to } = span(node);
  if (!body.startsWith(mark, from) || !body.startsWith(mark, to - mark.length)) return [];
  return [
    { from, to: from + mark.length, by },
    { from: to - mark.length, to, by },
  ];
}

function numbers({ children = [], start }: BodyNode, body: string): Edit[] {
  return children.flatMap((item, index) => {
    const { from } = span(item);
    const marker = /^\d+[.)]/u.exec(body.slice(from, from + 12))?.[0];
    return marker === undefined ? [] : [{ from, to: from + marker.length, by: `${(start ?? 1) + index}.` }];
  });
}

/** Only what stands around the cells changes. */
function table({ children = [], align = [] }: BodyNode, body: string): Edit[] {
  const [head, ...rows] = children;
  if (head === undefined || align.some((side) => side !== null)) return [];
  const { to: headEnd } = span(head);
  const rule = /^\n[ \t>]*(?<dashes>[^\n]*)/u.exec(body.slice(headEnd));
  if (rule?.groups === undefined) return [];
  const to = headEnd + rule[0].length;
  const from = to - (rule.groups['dashes'] ?? '').length;
  const dashes = { from, to, by: `| ${align.map(() => '---').join(' | ')} |` };
  return [...rowEdits(head, body), dashes, ...rows.flatMap((row) => rowEdits(row, body))];
}

function rowEdits(row: BodyNode, body: string): Edit[] {
  const { from: start, to: end } = span(row);
  const cells = (row.children ?? []).map((cell) => contentOf(cell, body));
  return [...cells, undefined].map((cell, index) => {
    const before = cells[index - 1];
    const by = before === undefined ? '| ' : cell === undefined ? ' |' : ' | ';
    return { from: before?.to ?? start, to: cell?.from ?? end, by };
  });
}

function contentOf(cell: BodyNode, body: string): { from: number; to: number } {
  const [first, last] = [cell.children?.at(0), cell.children?.at(-1)];
  if (first !== undefined && last !== undefined) return { from: span(first).from, to: span(last).to };
  const { from } = span(cell);
  const at = body[from] === '|' ? from + 1 : from;
  return { from: at, to: at };
}
