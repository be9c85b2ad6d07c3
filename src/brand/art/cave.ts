/** The view out of a cave. */
import { bar, curl, path, type Palette, type Scene } from './parts.ts';

export const cave: Scene = {
  viewBox: '0 0 400 300',
  preserveAspectRatio: 'xMidYMid slice',
  draw(c: Palette): string {
    const s =
      path(c.sky, 'M40 30h330v250H40z') +
      `<circle cx="232" cy="112" r="36" fill="${c.sun}"/>` +
      path(c.far, 'M60 210l60-40 50 20 60-30 60 26 60-10v60H60z') +
      path(c.fld, 'M60 206h300v60H60z') +
      path(c.riv, 'M60 232h300v50H60z') +
      path(c.wav, curl(150, 248, 60) + bar(220, 262, 50)) +
      '<path fill="' +
      c.md +
      '" fill-rule="evenodd" d="M-400-300h1200v720H-400zM104 266c-18-40-22-90-2-134 20-42 60-74 104-72 46 2 84 36 98 78 12 40 6 88-10 128z"/>' +
      path(
        c.mk,
        'M-400-300h1200V0H-400zM400 0h400v44l-40 60-22-50-40 70-26-84-44 46-30-62-50 40-48-14-40 22H400zM0 0v60l-30-30-50 54-30-60-60 30-36-44-44 70-40-50-50 20-60-50z',
      ) +
      path(
        c.mk,
        'M0 0h400v70l-30 40-14-44-22 62-14-60-20 40-10-48-22 20-12-40-18 36-14-30-30 24-10 40-18-30-16 64-14-70-20 40-16-46-24 70-16-40-20 50z',
      ) +
      path(
        c.tree,
        'M-400 420V252l90-20 80 16 110-22 120 14v180zM400 420V236l120-12 90 16 110-14 80 14v180zM0 420v-180l30 10 26-14 30 24 40 6 50-4 60 8 50-10 40 6 30-20 44-10v184z',
      );
    return s;
  },
};
