/** A jar of honey in front of the mountain. */
import { massif, path, type Palette, type Scene } from './parts.ts';

export const honey: Scene = {
  viewBox: '0 0 400 320',
  preserveAspectRatio: 'xMidYMax slice',
  draw(c: Palette): string {
    const s =
      path(c.sky, 'M-400-300h1200v720H-400z') +
      `<circle cx="292" cy="84" r="34" fill="${c.sun}"/>` +
      path(
        c.far,
        'M-400 220v-24l130-20 90 14 110-24 90 16 60-8 90-12 110 18 90-14 130 20 150-18 140 20L800 204v16z',
      ) +
      massif(c.mt, c.md, 200, 224, 0.62) +
      path(c.fl2, 'M-400 222h1200v60H-400z') +
      path(
        c.fld,
        'M-400 232l520-10h60l-580 30zM-400 268l560-46h30L40 282h-440zM210 222h40l170 60H280zM800 270L300 222h-20l260 60h260z',
      ) +
      path(c.rof2, 'M-400 274h1200v140H-400z') +
      path(c.roof, 'M-400 274h1200v8H-400z') +
      // jar
      path(
        c.honS,
        'M136 132c-14 6-22 16-22 32v104c0 14 8 22 22 22h128c14 0 22-8 22-22V164c0-16-8-26-22-32z',
      ) +
      path(c.hon, 'M136 132c-14 6-22 16-22 32v104c0 14 8 22 22 22h66V132z') +
      path(c.honL, 'M128 150c-5 4-6 9-6 16v96c0 8 3 13 8 16 2-40 2-88-2-128z') +
      path(c.wall, 'M126 112c0-8 5-12 13-12h122c8 0 13 4 13 12v24H126z') +
      path(
        c.roof,
        'M112 128c-6 0-7-9-1-10 20-36 50-46 89-46s69 10 89 46c6 1 5 10-1 10-14 8-32-2-44 2-16 6-28-2-44 0-16-2-28 6-44 0-12-4-30 6-44-2z',
      ) +
      path(c.rof2, 'M118 112h164l6 7c2 9-10 9-10 9H122s-12 0-10-9z') +
      // label: an arch with the mountain
      path(c.lit, 'M148 282v-66a52 52 0 0 1 104 0v66z') +
      path(c.rof2, 'M154 276v-60a46 46 0 0 1 92 0v60h-3v-60a43 43 0 0 0-86 0v60z') +
      `<circle cx="194" cy="206" r="10" fill="${c.sun}"/>` +
      massif(c.md, c.mk, 200, 238, 0.15) +
      path(c.ink, 'M170 248h60v4h-60zM178 258h44v3h-44zM184 266h32v3h-32z') +
      // blossom sprigs
      path(
        c.tree,
        'M40 300c20-30 40-46 66-54l2 3c-22 12-40 28-56 54zM58 272c-16-2-26-12-28-26 16 2 26 10 28 26zM78 256c-8-12-8-26 0-38 10 12 10 24 0 38zM88 262c12-2 24 2 32 12-14 4-24 0-32-12zM352 300c-14-28-28-42-46-50l-2 3c16 12 28 26 38 50zM340 274c2-16 12-26 26-28-2 16-10 26-26 28zM322 260c8-12 8-24 0-36-10 12-10 24 0 36z',
      ) +
      path(
        c.wall,
        'M104 238a5 5 0 1 1 .1 0zM114 246a5 5 0 1 1 .1 0zM100 250a5 5 0 1 1 .1 0zM310 244a5 5 0 1 1 .1 0zM300 252a5 5 0 1 1 .1 0zM304 238a5 5 0 1 1 .1 0z',
      ) +
      // bees
      path(
        c.ink,
        'M70 150c0-5 6-8 12-8s12 3 12 8-6 8-12 8-12-3-12-8zM328 178c0-4 5-7 10-7s10 3 10 7-5 7-10 7-10-3-10-7z',
      ) +
      path(c.gold, 'M76 143h4v14h-4zM85 143h4v14h-4zM334 171h3v14h-3zM341 171h3v14h-3z') +
      path(
        c.wall,
        'M78 142c-4-10 2-14 6-12s4 8 0 12zM86 142c2-10 10-10 11-6s-5 7-11 6zM334 171c-3-8 2-12 5-10s3 7 0 10zM341 171c2-8 9-8 9-5s-4 6-9 5z',
      );
    return s;
  },
};
