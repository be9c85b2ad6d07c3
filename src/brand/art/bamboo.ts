/** A bamboo shoot between old stalks. */
import { path, type Palette, type Scene } from './parts.ts';

export const bamboo: Scene = {
  viewBox: '0 0 400 320',
  preserveAspectRatio: 'xMidYMax slice',
  draw(c: Palette): string {
    const stalk = (x: number, w: number, a: string, b: string, o: number) => {
      let t = '',
        y = 300 + o;
      for (let i = 0; i < 6; i++) {
        t +=
          path(a, `M${x} ${y}h${w}v-86h-${w}z`) +
          path(b, `M${x + w * 0.62} ${y}h${w * 0.38}v-86h-${w * 0.38}z`) +
          path(c.lit, `M${x - 1.5} ${y - 86}h${w + 3}v-3.5h-${w + 3}z`);
        y -= 90;
      }
      return t;
    };
    const leaf = (x: number, y: number, r: number, k: number, f: string) =>
      `<path fill="${f}" transform="translate(${x} ${y}) rotate(${r}) scale(${k})" d="M0 0c12-12 34-16 60-12-16 14-38 20-60 12z"/>`;
    const rib = (f: string, d: string) => `<path fill="none" stroke="${f}" stroke-width="2" d="${d}"/>`;
    const s =
      path(c.sky, 'M-400-300h1200v720H-400z') +
      path(
        c.sk2,
        'M60 44c40-8 80-2 118-9 12-2 12-18-2-17-8 1-8 10-2 11-16 4-26-18-6-24 22-6 38 18 24 32 50-4 100-2 150 7-56 8-110 2-160 10-40 6-84-2-122-10z',
      ) +
      `<circle cx="200" cy="150" r="80" fill="${c.sun}"/>` +
      path(c.far, 'M-400 252v-22l140-16 120 12 100-18 90 14 150-8 130 6 120-14 150 14 200-18v50z') +
      stalk(66, 15, c.mt, c.md, -30) +
      stalk(318, 16, c.mt, c.md, -38) +
      stalk(30, 22, c.md, c.mk, 0) +
      stalk(352, 24, c.md, c.mk, -20) +
      stalk(-20, 22, c.md, c.mk, -40) +
      stalk(404, 20, c.md, c.mk, -10) +
      [
        [54, 120, -10, 1],
        [54, 120, 28, 0.9],
        [80, 66, 8, 1.1],
        [80, 66, 44, 0.9],
        [44, 204, -4, 0.8],
        [348, 96, 190, 1],
        [348, 96, 150, 0.9],
        [322, 164, 176, 1],
        [322, 164, 214, 0.8],
        [352, 36, 168, 1.1],
        [66, 20, 20, 1],
      ]
        .map(([x, y, r, k], i) => leaf(x!, y!, r!, k!, i % 3 ? c.md : c.mk))
        .join('') +
      path(c.mk, 'M-400 268c120-16 220-10 340-14s160 4 260-4 200 10 320 2 160 6 280 4v150H-400z') +
      path(c.tree, 'M-400 292c160-12 300-4 460-8s180 4 300-2 220 6 440 4v120H-400z') +
      // the shoot: four sheaths, each with its ribs, green tips
      path(c.honL, 'M200 84c22 40 36 86 38 146h-76c2-60 16-106 38-146z') +
      path(c.hon, 'M200 84c22 40 36 86 38 146h-34c4-60 2-106-4-146z') +
      rib(c.honS, 'M197 120c-12 28-18 60-20 96') +
      path(c.hon, 'M164 142c32 32 60 84 66 166h-98c0-62 12-118 32-166z') +
      path(c.honL, 'M164 142c32 32 60 84 66 166h-9c-8-74-30-124-57-166z') +
      rib(c.honS, 'M160 166c-8 30-14 60-15 92M166 176c2 20 2 34 0 46') +
      path(c.honS, 'M242 178c16 40 26 84 26 130H160c10-54 44-102 82-130z') +
      path(c.honL, 'M242 178c-38 28-72 76-82 130h9c12-50 40-96 73-130z') +
      rib(c.honD, 'M246 206c4 28 6 56 6 90M232 206c-14 24-20 44-22 62') +
      path(c.honD, 'M180 216c36 22 62 54 70 92H124c6-36 28-70 56-92z') +
      path(c.hon, 'M180 216c36 22 62 54 70 92h-9c-10-36-32-66-61-92z') +
      rib(c.honS, 'M176 236c-18 22-28 46-31 72M182 240c4 24 4 46 2 68M190 242c16 22 24 44 26 66') +
      path(
        c.md,
        'M200 96c-12-8-17-20-15-38 11 8 17 22 15 38 0-17 8-29 22-36 0 16-8 29-22 36zM168 152c-17 0-29-8-35-24 17-1 30 8 35 24zM238 188c3-17 13-27 30-30 0 17-12 29-30 30zM183 226c-15-3-25-12-27-28 15 2 26 13 27 28z',
      );
    const g =
      path(c.tree, 'M-400 400V296c180-8 340-4 470-6 40-1 60-8 130-8s90 7 130 8c130 2 300 0 470 6v104z') +
      path(c.md, 'M96 300l10-18 6 17 8-12 4 13zM280 298l8-14 6 13 10-18 4 19z');
    return s + g;
  },
};
