/** A temple at the foot of a hill. */
import { hall, path, type Palette, type Scene } from './parts.ts';

export const temple: Scene = {
  viewBox: '0 0 400 300',
  preserveAspectRatio: 'xMidYMid slice',
  draw(c: Palette): string {
    const s =
      path(c.sky, 'M-400-300h1200v720H-400z') +
      path(
        c.sk2,
        'M30 70c40-8 80-2 118-9 12-2 12-18-2-17-8 1-8 10-2 11-16 4-26-18-6-24 22-6 38 18 24 32 50-4 100-2 150 7-56 8-110 2-160 10-40 6-84-2-122-10z',
      ) +
      `<circle cx="62" cy="132" r="38" fill="${c.sun}"/>` +
      path(c.far, 'M-400 244v-30l90-20 110 14 90-24 110 10h380l80-14 110 20 90-22 140 24v42z') +
      path(c.md, 'M-70 246l70-26 50-70 50-40 60-20 70 10 60 40 60 50 50 30v40H0z') +
      path(c.mk, 'M230 100l60 40 60 50 50 30 60 26H250l-20-66z') +
      path(c.fl2, 'M-400 240h1200v180H-400z') +
      path(
        c.fld,
        'M-400 256l330-16h50l-380 36zM-400 300l420-60h40L-200 300zM800 262L480 240h-40l360 40zM560 300L380 240h-30l110 60z',
      ) +
      hall(c, 200, 242, 1.7) +
      path(c.wall, 'M160 242h80l50 120H110z') +
      path(c.far, 'M154 254h92l3 7h-98zM148 270h104l3 7H145zM142 286h116l3 7H139z') +
      path(
        c.tree,
        'M40 250c-14-10-8-30 8-28-4-20 24-28 32-10 14-8 30 6 22 18 14 6 8 22-4 22zM300 252c-14-10-8-30 8-28-4-20 24-28 32-10 14-8 30 6 22 18 14 6 8 22-4 22z',
      );
    return s;
  },
};
