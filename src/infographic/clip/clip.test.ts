/** Clips as people see them: what they say, how long, where, and how one shot becomes the next. */
import { describe, expect, it } from 'vitest';
import { loadFonts } from '../../brand/fonts.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { createMeasure } from '../measure.ts';
import { captionsFile } from './captions.ts';
import { HEIGHT_PX, SAFE, WIDTH_PX } from './cards.ts';
import { clipFrames, drawFrames, FADE_FRAMES, FRAME_RATE, shotStarts, type Shot } from './frames.ts';
import { clipKey, clipPlan } from './plan.ts';
import { overlayOf, planesOf, type Pixels } from './planes.ts';
import { LENGTH, SCENES } from './story.ts';
import { NO_PHOTOS } from '../photos.ts';

const fonts = loadFonts();
const measure = createMeasure(fonts);
const catalog = smallCatalog();
const plans = catalog.all.flatMap((entry) =>
  ['vi', 'en']
    .map((locale) => clipPlan(catalog, entry, locale, measure))
    .filter(({ scenes }) => scenes >= SCENES.least),
);

function plain(width: number, height: number, [red, green, blue, alpha]: readonly number[]): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < rgba.length; at += 4) rgba.set([red ?? 0, green ?? 0, blue ?? 0, alpha ?? 255], at);
  return { width, height, rgba };
}

describe('the clip of an entry', () => {
  it('is there for entries with enough to tell', () => {
    expect(new Set(plans.map(({ of }) => of.split('/')[0]))).toContain('relics');
    expect(plans.length).toBeGreaterThan(3);
  });

  it.each(plans.map((plan) => [plan.path, plan] as const))(
    '%s has a title, scenes, an address, and its length',
    (_path, plan) => {
      expect(plan.shots.length).toBeGreaterThanOrEqual(SCENES.least + 2);
      expect(plan.shots.length).toBeLessThanOrEqual(SCENES.most + 2);
      expect(plan.seconds).toBeGreaterThanOrEqual(LENGTH.least);
      expect(plan.seconds).toBeLessThanOrEqual(LENGTH.most);
      expect(
        plan.shots.flatMap(({ ground, overlay }) => [...ground.tooLong, ...(overlay?.tooLong ?? [])]),
      ).toEqual([]);
      expect(plan.captions).toHaveLength(plan.shots.length);
    },
  );

  it.each(plans.map((plan) => [plan.path, plan] as const))(
    '%s says nothing where phones put their own',
    (_path, { shots }) => {
      for (const { ground, overlay } of shots) {
        for (const item of [...ground.items, ...(overlay?.items ?? [])]) {
          if (item.kind !== 'text') continue;
          expect(item.y).toBeGreaterThanOrEqual(SAFE.top);
          expect(item.y + item.height).toBeLessThanOrEqual(HEIGHT_PX - SAFE.bottom);
          expect(item.x).toBeGreaterThanOrEqual(SAFE.side);
          expect(item.x + item.width).toBeLessThanOrEqual(WIDTH_PX - SAFE.side + 1);
        }
      }
    },
  );

  it('keeps its key until something that is seen changes', () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error('There is no clip.');
    const entry = catalog.entry(plan.of);
    const again = clipPlan(catalog, entry, plan.locale, measure);
    expect(clipKey(again, fonts, NO_PHOTOS)).toBe(clipKey(plan, fonts, NO_PHOTOS));
    const [first, ...others] = plan.shots;
    if (first === undefined) throw new Error('There is no shot.');
    const longer = { ...plan, shots: [{ ...first, frames: first.frames + 1 }, ...others] };
    expect(clipKey(longer, fonts, NO_PHOTOS)).not.toBe(clipKey(plan, fonts, NO_PHOTOS));
  });
});

describe('planes', () => {
  it.each([
    ['black', [0, 0, 0], [16, 128, 128]],
    ['white', [255, 255, 255], [235, 128, 128]],
    ['red', [255, 0, 0], [63, 102, 240]],
    ['green', [0, 255, 0], [173, 42, 26]],
    ['blue', [0, 0, 255], [32, 240, 118]],
  ])('hold %s as BT.709 does', (_name, colour, [y, u, v]) => {
    const planes = planesOf(plain(2, 2, colour));
    expect([planes.y[3], planes.u[0], planes.v[0]]).toEqual([y, u, v]);
  });

  it('of an odd side are refused', () => {
    expect(() => planesOf(plain(3, 2, [0, 0, 0]))).toThrow('3 × 2 has an odd side.');
  });

  it('that cover nothing are no overlay', () => {
    expect(overlayOf(plain(4, 4, [9, 9, 9, 0]))).toBeUndefined();
  });
});

describe('frames', () => {
  const SHOT = 4 * FADE_FRAMES;
  /** A ground whose brightness grows from left to right. */
  const slope = (): Shot['ground'] => {
    const ground = planesOf(plain(24, 4, [0, 0, 0]));
    for (let at = 0; at < ground.y.length; at += 1) ground.y[at] = 16 + (at % 24) * 8;
    return ground;
  };
  const white = planesOf(plain(24, 4, [255, 255, 255]));
  const draw = (shots: readonly Shot[]) => [...drawFrames(shots, 16)].length;
  const frames = (shots: readonly Shot[]): readonly Uint8Array[] => {
    const kept: Uint8Array[] = [];
    for (const frame of drawFrames(shots, 16)) kept.push(Uint8Array.from(frame));
    return kept;
  };

  it('are as many as the shots last, less what they share', () => {
    const shots: readonly Shot[] = [slope(), white, slope()].map((ground) => ({
      ground,
      frames: SHOT,
      moves: 'right',
    }));
    expect(draw(shots)).toBe(clipFrames(shots));
    expect(clipFrames(shots)).toBe(3 * SHOT - 2 * FADE_FRAMES);
    expect(shotStarts(shots)).toEqual([0, SHOT - FADE_FRAMES, 2 * (SHOT - FADE_FRAMES)]);
  });

  it('move over the ground from one side to the other', () => {
    const [right] = [frames([{ ground: slope(), frames: SHOT, moves: 'right' }])];
    const [left] = [frames([{ ground: slope(), frames: SHOT, moves: 'left' }])];
    expect([right[0]?.[0], right.at(-1)?.[0]]).toEqual([16, 16 + 8 * 8]);
    expect([left[0]?.[0], left.at(-1)?.[0]]).toEqual([16 + 8 * 8, 16]);
    const corner = right.map((frame) => frame[0] ?? 0);
    expect(corner).toEqual(corner.toSorted((a, b) => a - b));
    expect(new Set(corner).size).toBeGreaterThan(20);
  });

  it('fade from one shot into the next without a jump', () => {
    const shots: readonly Shot[] = [
      planesOf(plain(16, 4, [0, 0, 0])),
      planesOf(plain(16, 4, [255, 255, 255])),
    ].map((ground) => ({ ground, frames: SHOT, moves: 'right' }));
    const bright = frames(shots).map((frame) => frame[0] ?? 0);
    expect([bright[0], bright[SHOT - FADE_FRAMES - 1], bright[SHOT], bright.at(-1)]).toEqual([
      16, 16, 235, 235,
    ]);
    const steps = bright.slice(1).map((value, at) => value - (bright[at] ?? 0));
    expect(Math.min(...steps)).toBe(0);
    expect(Math.max(...steps)).toBeLessThan(20);
  });

  it('show what is said whole, and what is clear not at all', () => {
    const said = plain(16, 4, [255, 255, 255, 0]);
    for (let at = 0; at < 16 * 2 * 4; at += 4) said.rgba[at + 3] = 255;
    const overlay = overlayOf(said);
    const [first] = frames([
      { ground: planesOf(plain(16, 4, [0, 0, 0])), overlay, frames: SHOT, moves: 'right' },
    ]);
    expect([...(first?.subarray(0, 64) ?? [])]).toEqual([
      ...Array<number>(32).fill(235),
      ...Array<number>(32).fill(16),
    ]);
  });
});

describe('subtitles', () => {
  it('stand one after the other, as WebVTT asks for', () => {
    const file = captionsFile([
      { frames: 3 * FRAME_RATE, text: 'Núi Voi' },
      { frames: 4 * FRAME_RATE, text: 'A & B <c> --> d' },
    ]);
    expect(file).toBe(
      'WEBVTT\n\n00:00.000 --> 00:02.500\nNúi Voi\n\n00:03.000 --> 00:06.500\nA &amp; B &lt;c> → d\n',
    );
  });
});
