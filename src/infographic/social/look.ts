/** The frame of the pages for those who post: plain HTML that opens from a folder, in the colours of the site. */
import {
  GATE_COLOURS,
  GOLD,
  HAIRLINE,
  INK,
  INK_SOFT,
  PAPER,
  PAPER_DEEP,
  WHITE,
  type Gate,
} from '../../brand/palette.ts';
import { pickLocalized } from '../../model/locale.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { GATE_ICON, GATE_ICON_GRID } from '../../brand/motifs.ts';
import { pagePolicy } from '../../lib/security-policy.ts';
import { escapeXml } from '../../lib/xml.ts';

const css = (gate: Gate): string =>
  `
*{box-sizing:border-box}
html{color-scheme:light;-webkit-text-size-adjust:100%}
body{margin:0;font:18px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:${INK};background:${PAPER};overflow-wrap:break-word}
a{color:${GATE_COLOURS[gate].ground}}
:focus-visible{outline:3px solid ${INK};outline-offset:2px;box-shadow:0 0 0 2px ${GOLD}}
.w{max-width:1152px;margin:0 auto;padding:0 20px}
header{background:${INK};color:${WHITE};border-bottom:4px solid ${GOLD}}
header .w{padding-top:16px;padding-bottom:16px}
.brand{display:flex;align-items:center;gap:10px;font-weight:700;margin:0 0 4px;color:${WHITE}}
.brand svg{width:34px;height:34px;color:${GOLD};flex:none}
header a{color:${WHITE};display:inline-block;padding:10px 0;font-size:16px}
h1{font-size:34px;line-height:1.15;font-weight:900;margin:0;text-wrap:balance}
header p{margin:4px 0 0;font-size:16px;color:#E5D8C6}
main{padding-top:12px;padding-bottom:56px}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 20px;margin:12px 0 0;padding:0}
nav a{display:inline-flex;align-items:center;min-height:48px;font-weight:700}
h2{font-size:26px;line-height:1.2;font-weight:800;margin:40px 0 0;padding-top:12px;border-top:4px solid ${INK}}
h3{font-size:20px;line-height:1.3;margin:28px 0 4px;color:${GATE_COLOURS[gate].ground}}
h4{font-size:16px;margin:16px 0 4px;display:flex;justify-content:space-between;gap:12px}
p{margin:8px 0}
.soft,h4 span,figcaption{color:${INK_SOFT};font-size:16px;font-weight:400}
.note{background:${PAPER_DEEP};border-left:6px solid ${GOLD};padding:12px 16px;margin:20px 0}
.text{background:${WHITE};border:1px solid ${HAIRLINE};padding:12px 16px;margin:0 0 8px;white-space:pre-wrap;font:inherit;max-height:20em;overflow:auto;-webkit-user-select:all;user-select:all}
.do{display:inline-flex;align-items:center;justify-content:center;min-height:48px;padding:8px 20px;border:0;border-radius:4px;background:${GATE_COLOURS[gate].ground};color:${WHITE};font:inherit;font-weight:700;text-decoration:none;cursor:pointer}
.do[hidden]{display:none}
.get{display:inline-flex;align-items:center;min-height:48px;padding:4px 16px;margin:4px 0;border-radius:4px;box-shadow:inset 0 0 0 2px;font-weight:700;text-decoration:none}
pre{background:${PAPER_DEEP};padding:12px 16px;overflow:auto;font-size:16px;line-height:1.5}
summary{min-height:48px;padding:10px 0;cursor:pointer;font-weight:700}
.pics{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:20px;margin:16px 0 0;padding:0;list-style:none}
.pics img{display:block;width:100%;height:auto;border:1px solid ${HAIRLINE}}
table{border-collapse:collapse;width:100%;margin:8px 0}
th,td{text-align:left;vertical-align:top;padding:10px 12px 10px 0;border-bottom:1px solid ${HAIRLINE};font-size:16px}
.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(96px,1fr));gap:0 20px}
.sum{line-height:1.35}
.sum b{display:block;font-size:34px;line-height:1.2;font-weight:900;color:${GATE_COLOURS[gate].ground}}
ul.rows{list-style:none;margin:0;padding:0}
ul.rows li{border-bottom:1px solid ${HAIRLINE};padding:4px 0 8px}
ul.rows a{display:inline-flex;align-items:center;min-height:48px;font-weight:700}
ul.rows p{margin:0}
[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (min-width:900px){ul.rows{display:grid;grid-template-columns:repeat(3,1fr);gap:0 28px}h1{font-size:44px}.cols{display:grid;grid-template-columns:7fr 5fr;gap:0 56px}.pics{align-content:start;grid-template-columns:repeat(2,1fr)}}
`.replaceAll('\n', '');

/** A folder has no host that the policy of a page could mean. */
const FROM_FOLDER = "'self' file:";

export interface StaffPage {
  readonly title: string;
  readonly gate: Gate;
  /** Above and below the title. */
  readonly back: string;
  readonly about: string;
  readonly body: readonly string[];
  readonly script?: string;
}

/** A whole document; `back` and `body` are HTML, the rest is text. */
export function staffPage(catalog: Catalog, { title, gate, back, about, body, script }: StaffPage): string {
  const style = css(gate);
  const site = pickLocalized(catalog.site.siteName, catalog.defaultLocale, []).text;
  const brand = `<p class="brand"><svg viewBox="0 0 ${GATE_ICON_GRID} ${GATE_ICON_GRID}" aria-hidden="true">${GATE_ICON}</svg>${escapeXml(site)}</p>`;
  return [
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${escapeXml(pagePolicy(style).replaceAll("'self'", FROM_FOLDER))}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeXml(`${title} · ${site}`)}</title><style>${style}</style>`,
    ...(script === undefined ? [] : [`<script src="${script}" defer></script>`]),
    `</head><body><header><div class="w">${brand}${back}<h1>${escapeXml(title)}</h1><p>${escapeXml(about)}</p></div></header>`,
    `<main class="w">`,
    ...body,
    '</main></body></html>\n',
  ].join('\n');
}

/** A link with `text` as its words. */
export function link(href: string, text: string, attributes = ''): string {
  return `<a href="${escapeXml(href)}"${attributes}>${escapeXml(text)}</a>`;
}
