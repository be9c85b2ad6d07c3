/** Films on disk: made once, kept, made again when damaged; encoded for real where the machine has an encoder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipFrames, FRAME_RATE } from '../../../src/infographic/clip/frames.ts';
import type { ClipPlan } from '../../../src/infographic/clip/plan.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { smallCatalog } from '../../../src/testing/small-catalog.ts';
import { EMPTY_MANIFEST, MANIFEST_FILE, manifestText } from '../manifest.ts';
import type { Encoder } from './encoder.ts';
import { findEncoder } from './find-encoder.ts';
import { keepClips } from './keep-clips.ts';
import { clipPlans, makeClips } from './make-clips.ts';

let root: string;
let encoded = 0;

/** Writes the length of each frame instead of a film. */
const counting: Encoder = {
  name: 'counting',
  encode: (_film, frames, to) => {
    encoded += 1;
    writeFileSync(to, [...frames].map(({ length }) => length).join());
    return Promise.resolve();
  },
};

/** A clip of two short shots, so that little has to be drawn. */
function shortPlan(): ClipPlan {
  const catalog = smallCatalog();
  const [plan] = clipPlans(catalog, catalog.entries.relics);
  if (plan === undefined) throw new Error('There is no clip.');
  const [title, , scene] = plan.shots;
  if (title === undefined || scene === undefined) throw new Error('There are too few shots.');
  const shots = [title, scene].map((shot) => ({ ...shot, frames: 40 }));
  return { ...plan, shots, captions: plan.captions.slice(0, 2), seconds: clipFrames(shots) / FRAME_RATE };
}

const plan = shortPlan();
const make = (encoder = counting) =>
  makeClips([plan], { to: join(root, 'out'), cache: join(root, 'cache') }, encoder);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'conglang-clips-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('makeClips', () => {
  it('writes film, poster and subtitles, and says in the manifest what they are', async () => {
    const [record, ...others] = await make();
    expect(others).toEqual([]);
    expect(record).toMatchObject({ of: plan.of, locale: plan.locale, widthPx: 1080, heightPx: 1920 });
    const frame = (1080 * 1920 * 3) / 2;
    expect(readFileSync(join(root, 'out', `${plan.path}.mp4`), 'utf8')).toBe(
      Array<number>(clipFrames(plan.shots)).fill(frame).join(),
    );
    expect(record?.files.map(({ path }) => path)).toEqual(
      ['mp4', 'jpg', 'vtt'].map((ending) => `${plan.path}.${ending}`),
    );
    for (const { path, sha256: sum } of record?.files ?? []) {
      expect(sha256(readFileSync(join(root, 'out', path)))).toBe(sum);
    }
    expect(readFileSync(join(root, 'out', `${plan.path}.vtt`), 'utf8')).toContain(plan.captions[1]?.text);
  });

  it('takes from the cache what has not changed, and makes anew what is damaged there', async () => {
    const [first] = await make();
    expect(encoded).toBe(1);
    const folder = join(root, 'cache', 'clips');
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.mp4')) writeFileSync(join(folder, name), 'damaged');
    }
    const [again] = await make();
    expect(encoded).toBe(2);
    expect(again).toEqual(first);
  });

  it('leaves nothing in the cache when the encoder fails', async () => {
    const failing: Encoder = {
      name: 'failing',
      encode: (_film, _frames, to) => {
        writeFileSync(to, 'half a film');
        return Promise.reject(new Error('No room.'));
      },
    };
    await expect(make(failing)).rejects.toThrow('No room.');
    expect(readdirSync(join(root, 'cache', 'clips')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('keepClips', () => {
  it('takes over the clips that are not made anew, as far as their files are there', async () => {
    const [made] = await make();
    if (made === undefined) throw new Error('There is no clip.');
    const gone = { ...made, of: 'relics/gone', files: [{ path: 'clips/gone.mp4', sha256: '' }] };
    writeFileSync(join(root, 'out', MANIFEST_FILE), manifestText({ ...EMPTY_MANIFEST, clips: [made, gone] }));
    expect(keepClips(join(root, 'out'), join(root, 'next'), [])).toEqual([made]);
    expect(readFileSync(join(root, 'next', `${plan.path}.mp4`), 'utf8')).not.toBe('');
    expect(keepClips(join(root, 'out'), join(root, 'next'), [made])).toEqual([]);
  });
});

const encoder = findEncoder();

describe.skipIf(encoder === undefined)('a film of this machine', () => {
  it('plays on phones: H.264 in small blocks of colour, its index first', async () => {
    const [record] = await make(encoder);
    const path = join(root, 'out', `${plan.path}.mp4`);
    const { stdout } = spawnSync(
      'ffprobe',
      ['-v', 'error', '-count_frames', '-of', 'default=nw=1', '-show_entries']
        .concat('stream=codec_name,profile,pix_fmt,color_range,color_space,width,height,nb_read_frames')
        .concat(path),
      { encoding: 'utf8' },
    );
    expect(
      Object.fromEntries(
        stdout
          .trim()
          .split('\n')
          .map((line) => line.split('=')),
      ),
    ).toEqual({
      ...{ codec_name: 'h264', profile: 'High', pix_fmt: 'yuv420p', width: '1080', height: '1920' },
      ...{ color_range: 'tv', color_space: 'bt709', nb_read_frames: String(clipFrames(plan.shots)) },
    });
    const film = readFileSync(path);
    expect(film.indexOf('moov')).toBeLessThan(film.indexOf('mdat'));
    expect(record?.bytes).toBe(film.length);
  });
});
