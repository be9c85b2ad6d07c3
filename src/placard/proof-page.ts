/** `qr-output/proof.html`: what was done to every placard and who still read it, for people. One file, no script. */
import { GOLD, HAIRLINE, INK, INK_SOFT, PAPER } from '../brand/palette.ts';
import { textFor, type Catalog, type Placard } from '../catalog/catalog.ts';
import { pickLocalized } from '../model/locale.ts';
import type { OutputFile, PlacardManifestEntry, PrintRecord } from '../model/output.ts';
import { damageName } from './damage/names.ts';
import type { DamageResult, ProofSample } from './endurance.ts';

/** The first page, below `qr-output/`, and the folder of those that follow it. */
export const PROOF_PAGE = 'proof.html';
export const PROOF_FOLDER = 'proof';

/** Placards on one page: each brings its pictures with it, and a phone has to hold them all. */
const MOST_ON_PAGE = 100;

export interface ProofRow {
  readonly placard: Placard;
  readonly record: PlacardManifestEntry;
  readonly samples: readonly ProofSample[];
}

const STYLE = `
body{margin:0 auto;max-width:62rem;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:${INK};background:${PAPER}}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.15rem;margin:0}
section{background:#fff;border:1px solid ${HAIRLINE};border-top:3px solid ${GOLD};margin:1rem 0;padding:1rem}
p{margin:.35rem 0}.soft,[lang=en]{color:${INK_SOFT}}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin:.75rem 0}
figure{margin:0;width:7.5rem}img{display:block;width:7rem;height:7rem;border:1px solid ${HAIRLINE}}
figcaption{font-size:.8rem;line-height:1.3}figcaption b{display:block}
ul{columns:16rem;padding-left:1.2rem;margin:.5rem 0}li{font-size:.85rem}
@media print{section{break-inside:avoid}}
`.replaceAll('\n', '');

/** All pages. The same proofs give the same bytes. */
export function proofPages(catalog: Catalog, rows: readonly ProofRow[]): readonly OutputFile[] {
  const count = Math.max(1, Math.ceil(rows.length / MOST_ON_PAGE));
  return Array.from({ length: count }, (_, index) => {
    const shown = rows.slice(index * MOST_ON_PAGE, (index + 1) * MOST_ON_PAGE);
    const html = proofPage(catalog, shown, { all: rows.length, page: index + 1, pages: count });
    return { path: pagePath(index + 1), bytes: new TextEncoder().encode(html) };
  });
}

function pagePath(page: number): string {
  return page === 1 ? PROOF_PAGE : `${PROOF_FOLDER}/${page}.html`;
}

interface Numbering {
  /** Placards on all pages. */
  readonly all: number;
  readonly page: number;
  readonly pages: number;
}

/** One page of them. */
export function proofPage(
  catalog: Catalog,
  rows: readonly ProofRow[],
  { all, page, pages }: Numbering = { all: rows.length, page: 1, pages: 1 },
): string {
  const name = escape(pickLocalized(catalog.site.siteName, catalog.defaultLocale, []).text);
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Kiểm chứng mã QR · ${name}</title><style>${STYLE}</style></head><body>`,
    `<h1>Kiểm chứng mã QR trên ${all} biển</h1>`,
    '<p>Mỗi tệp PDF được vẽ thành ảnh rồi đọc lại bằng hai chương trình không dùng chung mã nguồn. ',
    'Sau đó ảnh mã bị làm mờ, nghiêng, lóa, bẩn… theo một bộ thử cố định. ',
    'Biển nào không đạt thì không được ghi ra.</p>',
    '<p lang="en">Each PDF was rendered and read back by two independent programs, ',
    'then read again under a fixed set of damages. A placard that fails is not written.</p>',
    ...(pages > 1 ? [pageLinks(page, pages)] : []),
    ...rows.map((row) => section(catalog, row)),
    '</body></html>\n',
  ].join('\n');
}

function pageLinks(page: number, pages: number): string {
  const up = page === 1 ? '' : '../';
  const links = Array.from({ length: pages }, (_, index) =>
    index + 1 === page ? `<b>${page}</b>` : `<a href="${up}${pagePath(index + 1)}">${index + 1}</a>`,
  );
  return `<p>Trang ${links.join(' ')}</p>`;
}

function section(catalog: Catalog, { placard, record, samples }: ProofRow): string {
  const { qr, prints } = record;
  const say = (entry: Placard['opensEntry']): string =>
    escape(textFor(catalog, entry, catalog.defaultLocale).data.title);
  const spot = escape(pickLocalized(placard.spot, catalog.defaultLocale, []).text);
  const decoders = prints[0]?.proof.decoders ?? [];
  return [
    `<section id="${escape(record.code)}"><h2>${escape(record.code)} · ${say(placard.opensEntry)}</h2>`,
    `<p class="soft">${say(placard.atEntry)}, ${spot}</p>`,
    `<p><code>${escape(record.url)}</code> · phiên bản ${qr.version}, mức ${qr.level}</p>`,
    ...(record.draft
      ? ['<p><b>Dự thảo, chưa được treo.</b> <span lang="en">Draft, not for display.</span></p>']
      : []),
    `<div class="row">${samples.map((sample) => figure(sample, decoders.length)).join('')}</div>`,
    ...prints.map(verdicts),
    '</section>',
  ].join('\n');
}

const VARIANT_NAMES: Readonly<Record<string, string>> = { office: 'Máy in văn phòng', press: 'Nhà in' };

function verdicts({ variant, path, moduleMm, sizeMm, proof }: PrintRecord): string {
  const [vi, en] = [percent(proof.share), percent(proof.share).replace(',', '.')];
  return [
    `<p><b>${VARIANT_NAMES[variant] ?? escape(variant)}</b>, <code>${escape(path)}</code>: mỗi ô ${decimal(moduleMm)} mm, mã rộng ${decimal(sizeMm)} mm. `,
    `Đọc được ${vi} bộ thử, cần ${percent(proof.minimumShare)}. `,
    `<span lang="en">${en} of the damaged samples were read; ${percent(proof.minimumShare)} is needed.</span></p>`,
    `<ul>${proof.classes.map(line).join('')}</ul>`,
  ].join('\n');
}

function figure({ class: id, readBy, png }: ProofSample, readers: number): string {
  const { vi, en } = damageName(id);
  const [verdictVi, verdictEn] = verdict(readBy.length, readers);
  return (
    `<figure><img src="data:image/png;base64,${png}" alt="${escape(`${vi}: ${verdictVi}`)}" width="112" height="112">` +
    `<figcaption><b>${escape(vi)}</b>${verdictVi}<br><span lang="en">${escape(en)}: ${verdictEn}</span></figcaption></figure>`
  );
}

function verdict(readBy: number, readers: number): readonly [vi: string, en: string] {
  if (readBy === 0) return ['không đọc được', 'not read'];
  if (readBy === readers) return [`cả ${readers} chương trình đọc được`, `read by all ${readers}`];
  return [`${readBy}/${readers} chương trình đọc được`, `read by ${readBy} of ${readers}`];
}

function line({ class: id, read, samples }: DamageResult): string {
  const { vi, en } = damageName(id);
  return `<li>${escape(vi)}: ${read}/${samples} <span lang="en">(${escape(en)})</span></li>`;
}

function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`.replace('.', ',');
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
