/** The encoder of the machine, where `ffmpeg` with libx264 is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { bitRate, type Encoder, type Film } from './encoder.ts';

/** A wish for quality that flat drawings reach far below the limit of size. */
const QUALITY = '23';

/** @returns nothing where there is no ffmpeg, or one without H.264 */
export function findFfmpeg(program = 'ffmpeg'): Encoder | undefined {
  const { status, stdout } = spawnSync(program, ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  if (status !== 0 || !/\blibx264\b/u.test(stdout)) return undefined;
  const version = spawnSync(program, ['-version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? program;
  return {
    name: version.replace(/ Copyright.*/u, ''),
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

function options(film: Film): readonly string[] {
  const { widthPx, heightPx, frameRate } = film;
  const most = String(bitRate(film));
  return [
    ...['-y', '-loglevel', 'error', '-f', 'rawvideo', '-pix_fmt', 'yuv420p'],
    ...['-s', `${widthPx}x${heightPx}`, '-r', String(frameRate), '-i', 'pipe:0'],
    ...['-c:v', 'libx264', '-preset', 'veryfast', '-profile:v', 'high', '-crf', QUALITY],
    ...['-maxrate', most, '-bufsize', most, '-pix_fmt', 'yuv420p'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-fflags', '+bitexact', '-flags:v', '+bitexact', '-map_metadata', '-1'],
    ...['-movflags', '+faststart', '-f', 'mp4'],
  ];
}
