/** Stone mortar, hammer and chisel of a mason, the mountain behind. */
import { hall, path, type Palette, type Scene } from './parts.ts';

export const stone: Scene = {
  viewBox: '0 0 400 300',
  preserveAspectRatio: 'xMidYMid slice',
  draw(c: Palette): string {
    const s =
      path(c.sky, 'M0 0h400v300H0z') +
      path(
        c.sk2,
        'M30 70c40-8 80-2 118-9 12-2 12-18-2-17-8 1-8 10-2 11-16 4-26-18-6-24 22-6 38 18 24 32 50-4 100-2 150 7-56 8-110 2-160 10-40 6-84-2-122-10z',
      ) +
      path(c.md, 'M0 220l50-70 50-40 60-20 70 10 60 40 60 50 50 30v40H0z') +
      path(c.mk, 'M230 100l60 40 60 50 50 30v40H250l-20-80z') +
      path(c.fl2, 'M0 240h400v60H0z') +
      hall(c, 200, 242, 1.7) +
      path(c.wall, 'M160 242h80l24 58H136z') +
      path(c.far, 'M154 254h92l3 7h-98zM148 270h104l3 7H145zM142 286h116l3 7H139z') +
      path(
        c.tree,
        'M40 250c-14-10-8-30 8-28-4-20 24-28 32-10 14-8 30 6 22 18 14 6 8 22-4 22zM300 252c-14-10-8-30 8-28-4-20 24-28 32-10 14-8 30 6 22 18 14 6 8 22-4 22z',
      );
    return s;
  },
};
