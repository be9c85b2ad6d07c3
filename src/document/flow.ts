/** A document in the order in which it is written, as the few things that both renderers know. */
import { formatDecreeDay, romanNumber } from './decree-words.ts';
import { spansOf, type AdministrativeDocument, type Annex, type Block, type Span } from './document.ts';
import { MASTHEAD_MM, PAGE, type LookName } from './looks.ts';

export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly look: LookName;
  readonly spans: readonly Span[];
  readonly align?: 'left' | 'center' | 'right';
}

/** A thin line in the middle, as long as a share of the last line of text above it. */
export interface FlowRule {
  readonly kind: 'rule';
  readonly below: FlowParagraph;
  readonly share: number;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly widthsMm: readonly number[];
  readonly heads: readonly FlowParagraph[];
  readonly rows: readonly (readonly FlowParagraph[])[];
}

/** Two columns without lines round them, kept on one page. */
export interface FlowColumns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly widthMm: number; readonly items: readonly FlowItem[] }[];
}

/** Nothing, so high. */
export interface FlowSpace {
  readonly kind: 'space';
  readonly heightPt: number;
}

export type FlowItem = FlowParagraph | FlowRule | FlowTable | FlowColumns | FlowSpace;

/** Pages with numbers of their own. */
export interface FlowSection {
  readonly landscape: boolean;
  /** Name in the list that programs show beside the pages. */
  readonly name: string;
  readonly items: readonly FlowItem[];
}

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Ends the text of an administrative document. */
const END_SIGN = './.';

/** Room for a signature. */
const SIGNATURE_PT = 72;

/** What a rule below the issuing body and below the subject takes of the text: a third to a half. */
const SHORT_RULE = 0.4;

export function upperCase(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function paragraph(look: LookName, text: string): FlowParagraph {
  return { kind: 'paragraph', look, spans: [{ text }] };
}

const ruleBelow = (below: FlowParagraph, share: number): FlowRule => ({ kind: 'rule', below, share });

export function flowOf(document: AdministrativeDocument): readonly FlowSection[] {
  const { masthead, annexes = [] } = document;
  const title = paragraph('title', upperCase(document.title));
  const items = [
    ...(masthead === undefined ? [] : [mastheadOf(masthead)]),
    title,
    ...subjectOf(document),
    ...addresseesOf(document),
    ...blocksOf(withEndSign(document), PAGE.width - PAGE.left - PAGE.right),
    ...signatureOf(document),
  ];
  return [
    { landscape: false, name: document.title, items },
    ...annexes.map((annex, index) => annexOf(document, annex, index)),
  ];
}

function mastheadOf(head: NonNullable<AdministrativeDocument['masthead']>): FlowColumns {
  const issuer = paragraph('issuer', upperCase(head.issuer));
  const motto = paragraph('motto', MOTTO);
  const left: FlowItem[] = [
    ...(head.superior === undefined ? [] : [paragraph('superior', upperCase(head.superior))]),
    issuer,
    ruleBelow(issuer, SHORT_RULE),
    paragraph('number', numberLine(head.symbol)),
    ...(head.isDraft ? [paragraph('draft', 'DỰ THẢO')] : []),
  ];
  const right: FlowItem[] = [
    paragraph('nation', NATION),
    motto,
    ruleBelow(motto, 1),
    paragraph('dateline', `${head.place}, ${formatDecreeDay(head.day)}`),
  ];
  return {
    kind: 'columns',
    columns: [
      { widthMm: MASTHEAD_MM.left, items: left },
      { widthMm: MASTHEAD_MM.right, items: right },
    ],
  };
}

/** The number is left blank, so that it can be written in by hand. */
function numberLine(symbol: string): string {
  return `Số:${'\u00A0'.repeat(8)}/${symbol}`;
}

function subjectOf({ subject }: AdministrativeDocument): readonly FlowItem[] {
  if (subject === undefined) return [{ kind: 'space', heightPt: 12 }];
  const line = paragraph('subject', subject);
  return [line, ruleBelow(line, SHORT_RULE), { kind: 'space', heightPt: 10 }];
}

/** One addressee stands on the line of "Kính gửi", several each on a line of its own. */
function addresseesOf({ addressees = [] }: AdministrativeDocument): readonly FlowItem[] {
  const [only, ...more] = addressees;
  if (only === undefined) return [];
  if (more.length === 0) return [paragraph('addressees', `Kính gửi: ${only}.`)];
  const lines = addressees.map((each, index) =>
    paragraph('addressee', `- ${each}${index === more.length ? '.' : ';'}`),
  );
  return [
    { kind: 'paragraph', look: 'addressee', spans: [{ text: 'Kính gửi:' }] },
    ...lines,
    { kind: 'space', heightPt: 12 },
  ];
}

/** The last paragraph of the body with the sign that ends it, where somebody signs below. */
function withEndSign({ body, signature }: AdministrativeDocument): readonly Block[] {
  const last = body.at(-1);
  if (signature === undefined || last === undefined) return body;
  if (last.kind !== 'paragraph') return [...body, { kind: 'paragraph', text: END_SIGN }];
  const spans = spansOf(last.text);
  const ended = spans.map((span, index) =>
    index < spans.length - 1 ? span : { ...span, text: span.text.replace(/\.?$/u, END_SIGN) },
  );
  return [...body.slice(0, -1), { kind: 'paragraph', text: ended }];
}

const HEADING_LOOKS = { 1: 'section', 2: 'clause', 3: 'point' } as const;

function blocksOf(blocks: readonly Block[], widthMm: number): readonly FlowItem[] {
  return blocks.flatMap((block): readonly FlowItem[] => {
    if (block.kind === 'heading') {
      const { level, text } = block;
      return [paragraph(HEADING_LOOKS[level], level === 1 ? upperCase(text) : text)];
    }
    if (block.kind === 'paragraph') {
      return [{ kind: 'paragraph', look: 'body', spans: spansOf(block.text) }];
    }
    if (block.kind === 'list') {
      return block.items.map((item) => ({
        kind: 'paragraph',
        look: 'item',
        spans: [{ text: '- ' }, ...spansOf(item)],
      }));
    }
    return tableOf(block, widthMm);
  });
}

function tableOf(
  { caption, columns, rows }: Extract<Block, { kind: 'table' }>,
  widthMm: number,
): readonly FlowItem[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const table: FlowTable = {
    kind: 'table',
    widthsMm: columns.map(({ share }) => (share * widthMm) / shares),
    heads: columns.map(({ head }) => paragraph('head', head)),
    rows: rows.map((cells) =>
      columns.map(({ align = 'left' }, index) => ({ ...paragraph('cell', cells[index] ?? ''), align })),
    ),
  };
  return [
    ...(caption === undefined ? [] : [paragraph('caption', caption)]),
    table,
    { kind: 'space', heightPt: 8 },
  ];
}

function signatureOf({ signature, recipients = [] }: AdministrativeDocument): readonly FlowItem[] {
  if (signature === undefined) return [];
  const { authority, title } = signature;
  const last = recipients.length - 1;
  const left: readonly FlowItem[] =
    recipients.length === 0
      ? []
      : [
          paragraph('recipientsHead', 'Nơi nhận:'),
          ...recipients.map((each, index) =>
            paragraph('recipient', `- ${each}${index === last ? '.' : ';'}`),
          ),
        ];
  const right: readonly FlowItem[] = [
    ...(authority === undefined ? [] : [paragraph('authority', upperCase(authority))]),
    paragraph('authority', upperCase(title)),
    { kind: 'space', heightPt: SIGNATURE_PT },
  ];
  return [
    { kind: 'space', heightPt: 6 },
    {
      kind: 'columns',
      columns: [
        { widthMm: MASTHEAD_MM.left, items: left },
        { widthMm: MASTHEAD_MM.right, items: right },
      ],
    },
  ];
}

function annexOf(document: AdministrativeDocument, annex: Annex, index: number): FlowSection {
  const { masthead, annexes = [], title } = document;
  const isOnly = annexes.length === 1;
  const name = isOnly ? 'Phụ lục' : `Phụ lục ${romanNumber(index + 1)}`;
  const landscape = annex.landscape === true;
  const widthMm = (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;
  const guide =
    masthead === undefined
      ? []
      : [
          paragraph(
            'annexGuide',
            `(Kèm theo ${title} ${numberLine(masthead.symbol).replace('Số:', 'số')} ${formatDecreeDay(masthead.day)} của ${masthead.issuer})`,
          ),
        ];
  return {
    landscape,
    name: `${name}. ${annex.title}`,
    items: [
      paragraph('annex', name),
      paragraph('annexTitle', upperCase(annex.title)),
      ...guide,
      ...blocksOf(annex.body, widthMm),
    ],
  };
}

/** All text that is set, for the gate that looks for letters which the typeface has not. */
export function textsOf(items: readonly FlowItem[]): readonly FlowParagraph[] {
  return items.flatMap((item): readonly FlowParagraph[] => {
    if (item.kind === 'paragraph') return [item];
    if (item.kind === 'table') return [...item.heads, ...item.rows.flat()];
    if (item.kind === 'columns') return item.columns.flatMap((column) => textsOf(column.items));
    return [];
  });
}
