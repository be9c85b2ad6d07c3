/** A village hall, a pond and a banyan. */
import { bar, curl, hall, massif, path, type Palette, type Scene } from './parts.ts';

export const village: Scene = {
  viewBox: '0 0 400 320',
  preserveAspectRatio: 'xMidYMax slice',
  draw(c: Palette): string {
    const s =
      path(c.sky, 'M-400-300h1200v720H-400z') +
      `<circle cx="318" cy="92" r="34" fill="${c.sun}"/>` +
      path(
        c.sk2,
        'M230 150c40-8 60-2 98-9 12-2 12-18-2-17-8 1-8 10-2 11-16 4-26-18-6-24 22-6 38 18 24 32 50-4 80-2 110 7-56 8-70 2-120 10-40 6-64-2-102-10z',
      ) +
      path(c.far, 'M-400 244v-24l120-14 110 12 120-20 150 14 100-8 200 10 200-14 200 16v40z') +
      massif(c.mt, c.md, 300, 242, 0.42) +
      path(c.fl2, 'M-400 240h1200v70H-400z') +
      path(
        c.fld,
        'M-400 252l520-12h60l-580 34zM-400 292l560-52h30L40 306h-440zM240 240h40l220 60H340zM800 290L330 240h-20l260 60h230z',
      ) +
      hall(c, 262, 270, 1.25) +
      path(
        c.rof2,
        'M78 282c10-30 12-60 4-100l-20-40 8-4 22 32 10-44h10l-2 50 22-34 8 5-24 46c-4 34 2 62 18 89z',
      ) +
      path(c.roof, 'M104 282c2-30 0-66 4-106l8-14-4 50c0 28 6 50 18 70z') +
      path(
        c.tree,
        'M4 148c-30 2-38-34-12-42-14-26 20-48 40-30 4-34 52-40 64-10 18-22 56-8 52 20 26-4 40 26 20 40 18 18 0 44-24 36-8 18-38 18-46 2-12 16-42 14-48-4-16 10-42 4-46-12z',
      ) +
      path(
        c.md,
        'M22 112c-12-14 4-30 18-22 0-22 34-28 42-8 12-16 38-8 38 10 16-2 24 16 12 26-8 8-22 4-26-4-8 8-24 6-28-4-10 10-28 8-32-4-8 8-20 10-24 6z',
      ) +
      path(c.tree, 'M26 160h3v40h-3zM44 164h2v56h-2zM132 164h3v50h-3zM148 160h2v34h-2z') +
      path(c.rof2, 'M-400 280h1200v8H-400z') +
      path(c.riv, 'M-400 288h1200v120H-400z') +
      path(c.wav, curl(30, 306, 60) + curl(250, 304, 70) + bar(150, 312, 50));
    return s;
  },
};
