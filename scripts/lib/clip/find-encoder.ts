import { createRequire } from 'node:module';
import { findFfmpeg, type FfmpegEncoder } from './ffmpeg.ts';

/** Why there are no films, for people. */
export const NO_ENCODER =
  'Máy này chưa có bộ nén phim: cài ffmpeg (Windows: winget install ffmpeg; Mac: brew install ffmpeg), rồi chạy lại. (No video encoder: install ffmpeg with libx264.)';

/**
 * The program that npm installs beside the project on 64-bit Linux, so that machines that build by themselves make
 * films too. It is of 2018 and runs as a process of its own; the machine's goes first.
 */
const INSTALLED = '@ffmpeg-installer/linux-x64/ffmpeg';

function installedProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(INSTALLED);
  } catch {
    return undefined;
  }
}

/** The encoder of the machine, or the one of the project; nothing where there is none. */
export function findEncoder(): FfmpegEncoder | undefined {
  const installed = installedProgram();
  return findFfmpeg() ?? (installed === undefined ? undefined : findFfmpeg(installed));
}
