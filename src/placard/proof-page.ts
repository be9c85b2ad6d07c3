/** `qr-output/proof.html`: what was done to every placard and who still read it, for people. One file, no script. */
import { GOLD, HAIRLINE, INK, INK_SOFT, PAPER } from '../brand/palette.ts';
import { textFor, type Catalog, type Placard } from '../catalog/catalog.ts';
import { pickLocalized } from '../model/locale.ts';
import type { PlacardManifestEntry } from '../model/output.ts';
import { damageName } from './damage/names.ts';
import type { DamageResult, ProofSample } from './endurance.ts';

/** Path below `qr-output/`. */
export const PROOF_PAGE = 'proof.html';

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

/** The whole page. The same proofs give the same bytes. */
export function proofPage(catalog: Catalog, rows: readonly ProofRow[]): string {
  const name = escape(pickLocalized(catalog.site.siteName, catalog.defaultLocale, []).text);
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>Kiểm chứng mã QR · ${name}</title><style>${STYLE}</style></head><body>`,
    `<h1>Kiểm chứng mã QR trên ${rows.length} biển</h1>`,
    '<p>Mỗi tệp PDF được vẽ thành ảnh rồi đọc lại bằng hai chương trình không dùng chung mã nguồn. ',
    'Sau đó ảnh mã bị làm mờ, nghiêng, lóa, bẩn… theo một bộ thử cố định. ',
    'Biển nào không đạt thì không được ghi ra.</p>',
    '<p lang="en">Each PDF was rendered and read back by two independent programs, ',
    'then read again under a fixed set of damages. A placard that fails is not written.</p>',
    ...rows.map((row) => section(catalog, row)),
    '</body></html>\n',
  ].join('\n');
}

function section(catalog: Catalog, { placard, record, samples }: ProofRow): string {
  const { proof, qr } = record;
  const say = (entry: Placard['opensEntry']): string =>
    escape(textFor(catalog, entry, catalog.defaultLocale).data.title);
  const spot = escape(pickLocalized(placard.spot, catalog.defaultLocale, []).text);
  return [
    `<section id="${escape(record.code)}"><h2>${escape(record.code)} · ${say(placard.opensEntry)}</h2>`,
    `<p class="soft">${say(placard.atEntry)}, ${spot}</p>`,
    `<p><code>${escape(record.url)}</code></p>`,
    `<p>Phiên bản ${qr.version}, mức ${qr.level}, mỗi ô ${decimal(qr.moduleMm)} mm, mã rộng ${decimal(qr.sizeMm)} mm. `,
    `Đọc được ${percent(proof.share)} bộ thử, cần ${percent(proof.minimumShare)}. `,
    `<span lang="en">${percent(proof.share).replace(',', '.')} of the damaged samples were read; ${percent(proof.minimumShare)} is needed.</span></p>`,
    `<div class="row">${samples.map((sample) => figure(sample, proof.decoders.length)).join('')}</div>`,
    `<ul>${proof.classes.map(line).join('')}</ul></section>`,
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
  if (readBy === readers) return [`cả ${readers} máy đọc được`, `read by all ${readers}`];
  return [`${readBy}/${readers} máy đọc được`, `read by ${readBy} of ${readers}`];
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
