/** An `ffmpeg` with libx264 as the encoder: that of the machine, or one that npm has installed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { bitRate, SOUND_BIT_RATE, type Encoder, type Film } from './encoder.ts';

/** A wish for quality that flat drawings reach far below the limit of size. */
const QUALITY = '23';

export interface FfmpegEncoder extends Encoder {
  /** As it is called. */
  readonly program: string;
}

/** @returns nothing where there is no ffmpeg, or one without H.264 */
export function findFfmpeg(program = 'ffmpeg'): FfmpegEncoder | undefined {
  const { status, stdout } = spawnSync(program, ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  if (status !== 0 || !/\blibx264\b/u.test(stdout)) return undefined;
  const version = spawnSync(program, ['-version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? program;
  const name = version.replace(/ Copyright.*/u, '');
  return {
    name,
    program,
    key: [name, ...options(ANY_FILM)].join(' '),
    encode: async (film, frames, to) => {
      const running = spawn(program, [...options(film), to], { stdio: ['pipe', 'ignore', 'pipe'] });
      const said: Buffer[] = [];
      running.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      const ended = new Promise<number | null>((resolve, reject) => {
        running.on('error', reject);
        running.on('close', resolve);
      });
      // When it ends early the reason is in what it said, not in the pipe that broke.
      running.stdin.on('error', () => undefined);
      for (const frame of frames) {
        if (running.stdin.destroyed || running.exitCode !== null) break;
        if (running.stdin.write(Buffer.from(frame))) continue;
        await Promise.race([once(running.stdin, 'drain').catch(() => undefined), ended]);
      }
      running.stdin.end();
      if ((await ended) === 0) return;
      rmSync(to, { force: true });
      throw new Error(Buffer.concat(said).toString('utf8').trim() || `${program} failed.`);
    },
  };
}

/** Shows in its options everything that the project decides of a film. */
const ANY_FILM: Film = {
  ...{ widthPx: 1080, heightPx: 1920, frameRate: 30, frames: 450 },
  sound: { path: 'sound', seconds: 15 },
};

function options(film: Film): readonly string[] {
  const { widthPx, heightPx, frameRate, sound } = film;
  const most = String(bitRate(film));
  return [
    ...['-y', '-loglevel', 'error', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
    ...['-s', `${widthPx}x${heightPx}`, '-r', String(frameRate), '-i', 'pipe:0'],
    ...(sound === undefined ? [] : ['-i', sound.path]),
    ...(sound === undefined ? [] : soundOptions(film, sound.seconds)),
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-crf', QUALITY],
    ...['-maxrate', most, '-bufsize', most, '-pix_fmt', 'yuv420p'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'],
    ...['-movflags', '+faststart', '-f', 'mp4'],
  ];
}

/** As loud as other films on phones, without peaks that small speakers distort. */
const LOUDNESS = 'loudnorm=I=-16:TP=-1.5:LRA=11';
const FADE_SECONDS = { in: 0.1, out: 1.2 } as const;

/** The sound, gone quietly when it or the film ends, then silence to the end of the film. */
function soundOptions({ frames, frameRate }: Film, soundSeconds: number): readonly string[] {
  const seconds = frames / frameRate;
  const heard = Math.min(seconds, soundSeconds);
  const out = Math.max(0, heard - FADE_SECONDS.out).toFixed(3);
  const filter = [
    `[1:a:0]atrim=0:${heard.toFixed(3)}`,
    LOUDNESS,
    'aresample=48000',
    `afade=t=in:d=${FADE_SECONDS.in}`,
    `afade=t=out:st=${out}:d=${FADE_SECONDS.out}`,
    'apad',
    `atrim=0:${seconds.toFixed(3)}[sound]`,
  ].join(',');
  return [
    ...['-filter_complex', filter, '-map', '0:v', '-map', '[sound]'],
    ...['-c:a', 'aac', '-b:a', String(SOUND_BIT_RATE), '-ar', '48000', '-ac', '2', '-flags:a', '+bitexact'],
  ];
}
