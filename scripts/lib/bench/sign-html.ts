/** The same page as HTML, for a browser to print: the other way in which people make such signs. */
import { FONT_FAMILY, FONT_WEIGHTS, type Fonts } from '../../../src/brand/fonts.ts';
import { ICON_STROKE } from '../../../src/brand/icons.ts';
import { qrSvg, qrSymbol } from '../../../src/brand/qr.ts';
import { ptToMm } from '../../../src/lib/length.ts';
import type { PlacedIcon, Outline } from '../../../src/pdf/marks.ts';
import type { Page, Piece } from '../../../src/pdf/page.ts';

/** Loaded once; the signs are then put into its body. */
export function emptySheet(fonts: Fonts): string {
  const faces = FONT_WEIGHTS.map(
    (weight) =>
      `@font-face{font-family:"${FONT_FAMILY}";font-weight:${weight};src:url(data:font/ttf;base64,${fonts[weight].bytes.toString('base64')})}`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}body,svg{margin:0;display:block}</style><body></body>`;
}

export function signSvg({ geometry: { media }, pieces }: Page): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${media.width}mm" height="${media.height}mm" ` +
    `viewBox="0 0 ${media.width} ${media.height}" font-family="${FONT_FAMILY}">${pieces.map(pieceSvg).join('')}</svg>`
  );
}

let clips = 0;

function pieceSvg(piece: Piece): string {
  const turn = piece.turned === true ? ' rotate(-90)' : '';
  return `<g transform="translate(${piece.xMm} ${piece.yMm})${turn}">${inside(piece)}</g>`;
}

function inside(piece: Piece): string {
  if (piece.kind === 'symbol') {
    const { x, y, width } = piece.box;
    const svg = qrSvg(qrSymbol(piece.payload, piece.level));
    return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${width}" `);
  }
  if (piece.kind === 'text') {
    return piece.runs
      .map(
        ({ text, weight, sizePt, colour, spacingEm = 0, xMm, baselineMm }) =>
          `<text x="${xMm}" y="${baselineMm}" font-size="${ptToMm(sizePt)}" font-weight="${weight}" fill="${colour}" letter-spacing="${spacingEm}em">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`,
      )
      .join('');
  }
  // Placards, which are what is measured, have no pictures of pixels.
  if (piece.kind === 'picture') return '';
  const drawings = piece.drawings.map(({ clip, outlines }) => {
    const shapes = outlines.map(outlineSvg).join('');
    if (clip === undefined) return shapes;
    const id = `c${(clips += 1)}`;
    return `<clipPath id="${id}"><path d="${clip}"/></clipPath><g clip-path="url(#${id})">${shapes}</g>`;
  });
  return [...drawings, ...(piece.icons ?? []).map(iconSvg)].join('');
}

function outlineSvg(outline: Outline): string {
  const { path, xMm, yMm, scale, mirrored, matrix, fill, evenOdd, stroke, repeat } = outline;
  const paint = [
    `fill="${fill ?? 'none'}"${evenOdd === true ? ' fill-rule="evenodd"' : ''}`,
    stroke === undefined
      ? ''
      : `stroke="${stroke.colour}" stroke-width="${stroke.width}"${stroke.round === true ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}`,
  ].join(' ');
  const own = matrix === undefined ? '' : ` matrix(${matrix.join(' ')})`;
  const shapes = Array.from({ length: repeat?.times ?? 1 }, (_, time) => {
    const move =
      repeat === undefined ? '' : ` transform="translate(${time * repeat.dx} ${time * repeat.dy})"`;
    return `<path d="${path}"${move}/>`;
  });
  const flip = mirrored === true ? -scale : scale;
  return `<g transform="translate(${xMm} ${yMm}) scale(${flip} ${scale})${own}" ${paint}>${shapes.join('')}</g>`;
}

function iconSvg({ elements, colour, xMm, yMm, scale }: PlacedIcon): string {
  return (
    `<g transform="translate(${xMm} ${yMm}) scale(${scale})" color="${colour}" fill="none" stroke="currentColor" ` +
    `stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round">${elements}</g>`
  );
}
