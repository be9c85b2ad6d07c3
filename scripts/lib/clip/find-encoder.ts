import type { Encoder } from './encoder.ts';
import { findFfmpeg } from './ffmpeg.ts';

/** Why there are no films, for people. */
export const NO_ENCODER =
  'Máy này chưa có bộ nén phim: cài ffmpeg có libx264, rồi chạy lại. (No video encoder: install ffmpeg with libx264.)';

/** The encoder of the machine; nothing where there is none. */
export function findEncoder(): Encoder | undefined {
  return findFfmpeg();
}
