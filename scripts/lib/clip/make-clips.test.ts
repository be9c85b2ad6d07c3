/** Films on disk: made once, kept, made again when damaged; encoded for real where the machine has an encoder. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaKeyOf } from '../../../src/catalog/media-record.ts';
import { clipFrames, FRAME_RATE } from '../../../src/infographic/clip/frames.ts';
import type { ClipPlan } from '../../../src/infographic/clip/plan.ts';
import { NO_PHOTOS } from '../../../src/infographic/photos.ts';
import { sha256 } from '../../../src/lib/hash.ts';
import { smallCatalog } from '../../../src/testing/small-catalog.ts';
import type { ClipManifestEntry } from '../../../src/model/output.ts';
import { EMPTY_MANIFEST, MANIFEST_FILE, manifestText } from '../manifest.ts';
import type { Encoder } from './encoder.ts';
import { findEncoder } from './find-encoder.ts';
import { keepClips } from './keep-clips.ts';
import { clipPlans, makeClips } from './make-clips.ts';

let root: string;
let encoded = 0;

/** Writes the length of each frame instead of a film, and which sound it was given. */
const counting: Encoder = {
  name: 'counting',
  key: 'counting',
  encode: ({ sound }, frames, to) => {
    encoded += 1;
    writeFileSync(to, [sound?.path, ...[...frames].map(({ length }) => length)].join());
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
const tone = () => join(root, 'tone.wav');
const TONE = { seconds: 1.5, sha256: 'tone' };
const make = (encoder: Encoder = counting) =>
  makeClips(
    [{ ...plan, sound: TONE }],
    { to: join(root, 'out'), cache: join(root, 'cache'), photos: NO_PHOTOS },
    encoder,
    new Map([[mediaKeyOf(plan.of, plan.locale), { ...TONE, path: tone() }]]),
  );

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'conglang-clips-'));
  writeFileSync(tone(), quietTone(TONE.seconds));
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
      [tone(), ...Array<number>(clipFrames(plan.shots)).fill(frame)].join(),
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
      key: 'failing',
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

describe.skipIf(encoder === undefined)('a film of this machine (needs ffmpeg with libx264)', () => {
  const path = () => join(root, 'out', `${plan.path}.mp4`);
  const ffmpeg = (...options: readonly string[]) =>
    spawnSync(encoder?.program ?? '', ['-hide_banner', '-i', path(), ...options], { maxBuffer: 2 ** 26 });

  let record: ClipManifestEntry | undefined;
  beforeAll(async () => {
    [record] = await make(encoder);
  });

  it('plays on phones: H.264 in small blocks of colour, AAC, its index first', () => {
    const said = ffmpeg('-f', 'null', '-').stderr.toString('utf8');
    expect(said).toMatch(/Video: h264 \(High\).* yuv420p\(tv, bt709.*\), 1080x1920/u);
    expect(said).toMatch(/Audio: aac \(LC\).* 48000 Hz, stereo/u);
    expect(Number([...said.matchAll(/frame= *(\d+)/gu)].at(-1)?.[1])).toBe(clipFrames(plan.shots));
    const film = readFileSync(path());
    expect(film.indexOf('moov')).toBeLessThan(film.indexOf('mdat'));
    expect(record?.bytes).toBe(film.length);
  });

  it('lets a sound be heard, as loud as others, and gone quietly before the film ends', () => {
    const rate = 8000;
    const { stdout } = ffmpeg('-vn', '-f', 's16le', '-ac', '1', '-ar', String(rate), '-');
    expect(stdout.length / 2 / rate).toBeCloseTo(plan.seconds, 1);
    const loudness = (from: number, to: number) => decibels(stdout.subarray(from * rate * 2, to * rate * 2));
    expect(loudness(0.2, 0.3)).toBeGreaterThan(-24);
    expect(loudness(0.2, 0.3)).toBeLessThan(-9);
    expect(loudness(1.3, 1.4)).toBeLessThan(loudness(0.2, 0.3) - 10);
    expect(loudness(1.7, 2)).toBeLessThan(-60);
  });
});

/** A WAV file of 440 Hz at a hundredth of what is possible. */
function quietTone(seconds: number): Uint8Array {
  const rate = 44_100;
  const samples = Math.round(seconds * rate);
  const file = Buffer.alloc(44 + samples * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples * 2, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    file.writeInt16LE(Math.round(327 * Math.sin((2 * Math.PI * 440 * at) / rate)), 44 + at * 2);
  }
  return file;
}

/** Of samples of 16 bits, against the loudest that there can be. */
function decibels(samples: Buffer): number {
  const count = Math.floor(samples.length / 2);
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += (samples.readInt16LE(at * 2) / 32_768) ** 2;
  return 10 * Math.log10(Math.max(sum / count, 1e-12));
}
