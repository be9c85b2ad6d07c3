/** A mason's yard: a round mortar, a stele half carved, hammer and chisel on a rough block. */
import { massif, path, type Palette, type Scene } from './parts.ts';

/** The block the mason works at, with hammer and chisel on it. */
function bench(c: Palette): string {
  return (
    path(c.wall, 'M18 250l14-14 62-4 22 10 4 46-10 8H26l-12-6z') +
    path(c.lit, 'M18 250l14-14 62-4 22 10-30 12-44 2z') +
    path(c.far, 'M86 254l30-12 4 46-10 8H88l4-22zM18 250l24 6 44-2-1 4-43 3-25-7z') +
    path(c.far, 'M30 272l14-3 4 5-16 3zM52 283l18-4 2 5-18 4z') +
    path(c.honD, 'M24 222l5-5 46 28-4 6z') +
    path(c.mk, 'M14 214l13-14 15 13-12 15z') +
    path(c.mt, 'M14 214l13-14 5 4-13 14z') +
    path(c.md, 'M94 246l-5-40h9l-1 40z') +
    path(c.mk, 'M95 246l-1-40h4l-1 40zM86 202h15v6H86z')
  );
}

function mortar(c: Palette): string {
  return (
    path(c.wall, 'M142 286c20-8 96-8 116 0l8 16H134z') +
    path(c.far, 'M210 280c22 0 40 2 48 6l8 16h-48z') +
    path(c.wall, 'M122 210c0 42 16 68 42 80h72c26-12 42-38 42-80z') +
    path(c.far, 'M278 210c0 42-16 68-42 80h-34c26-16 40-40 44-80z') +
    path(
      c.honS,
      'M124 226c40 14 112 14 152 0l-1 5c-40 13-110 13-150 0zM164 290c20-3 52-3 72 0l-6 3c-18-2-42-2-60 0z',
    ) +
    path(c.lit, 'M118 208c0-14 36-24 82-24s82 10 82 24-36 24-82 24-82-10-82-24z') +
    path(c.honD, 'M136 208c0-9 28-15 64-15s64 6 64 15-28 15-64 15-64-6-64-15z') +
    path(c.honS, 'M264 208c0 9-28 15-64 15-20 0-38-2-49-5 40 2 86-2 108-15 3 2 5 3 5 5z') +
    path(c.md, 'M188 214l44-104c3-7 19-2 16 6l-34 102c-4 10-31 6-26-4z') +
    path(c.mk, 'M206 222l38-110c4 1 5 2 4 4l-34 102c-1 3-4 4-8 4z') +
    path(c.mt, 'M188 214l44-104c1-2 4-3 7-2l-44 110c-5 0-8-2-7-4z')
  );
}

/** A stele in the making: the mountain is carved in its head, the last line is not finished. */
function stele(c: Palette): string {
  return (
    path(c.far, 'M304 300v-152c0-24 14-38 38-38s38 14 38 38v152z') +
    path(c.wall, 'M304 300v-152c0-24 14-38 34-38 20 1 28 14 28 38v152z') +
    path(c.far, 'M318 178v-26a18 18 0 0 1 36 0v26z') +
    `<circle cx="331" cy="153" r="5.5" fill="${c.honS}"/>` +
    massif(c.honS, c.honD, 336, 175, 0.066) +
    path(c.honS, 'M318 188h36v4h-36zM318 200h36v4h-36zM318 212h28v4h-28zM318 224h16v4h-16z') +
    path(c.wall, 'M294 286l10-6h62l4 6v16h-76z') +
    path(c.far, 'M370 302v-16l-4-6h14l10 6v16zM294 286l10-6h62l1 3h-62l-8 5z')
  );
}

/** What stands beyond the yard, for wide openings. */
function beyond(c: Palette): string {
  return (
    path(
      c.tree,
      'M-172 250c-2-8 6-13 12-10 2-9 16-9 18 0 8-4 16 3 13 10zM452 250c-3-10 7-15 14-11 3-12 20-12 22-1 4-5 13-4 15 2 8-4 18 2 16 10zM610 248c-2-8 6-12 12-9 2-10 17-9 19 0 7-4 15 2 13 9z',
    ) +
    path(c.wall, 'M-112 262l12-10 52-2 14 8-2 34h-74zM470 266l10-8 44 2 10 8-2 26h-60z') +
    path(c.far, 'M-62 264l28-6-2 34h-24zM512 270l22-2-2 26h-18zM-112 262l50 2-1 4-48-2z')
  );
}

export const stone: Scene = {
  viewBox: '0 0 400 320',
  preserveAspectRatio: 'xMidYMax slice',
  draw(c: Palette): string {
    return (
      path(c.sky, 'M-400-300h1200v720H-400z') +
      path(
        c.sk2,
        'M16 64c40-8 80-2 118-9 12-2 12-18-2-17-8 1-8 10-2 11-16 4-26-18-6-24 22-6 38 18 24 32 50-4 100-2 150 7-56 8-110 2-160 10-40 6-84-2-122-10z',
      ) +
      `<circle cx="152" cy="126" r="42" fill="${c.sun}"/>` +
      path(c.far, 'M-400 244v-24l120-14 110 12 120-20 150 14 100-8 200 10 200-14 200 16v40z') +
      massif(c.mt, c.md, 215, 244, 0.86) +
      path(c.fl2, 'M-400 242h1200v60H-400z') +
      path(
        c.fld,
        'M-400 254l520-12h60l-580 34zM-400 292l560-50h30L40 302h-440zM240 242h40l220 60H340zM800 290L330 242h-20l260 60h230z',
      ) +
      path(c.hon, 'M-400 272c140-8 260 2 420-4s240-6 380 0 240-4 400 2v160H-400z') +
      beyond(c) +
      path(c.honS, 'M-400 306c180-6 300 4 520-2s300 6 680 0v120H-400z') +
      stele(c) +
      bench(c) +
      mortar(c) +
      path(
        c.lit,
        'M62 306l8-4 5 5-6 3zM96 312l10-3 3 5-9 2zM128 308l5-3 4 3-5 3zM276 308l9-5 6 5-8 4zM300 314l6-3 5 3-6 3zM24 312l7-2 3 4-7 2zM366 312l8-4 5 4-6 3z',
      )
    );
  },
};
