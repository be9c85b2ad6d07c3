/** What a clip says, as subtitles for those who cannot see or hear it. @see W3C WebVTT */
import { FADE_FRAMES, FRAME_RATE, shotStarts } from './frames.ts';

export interface Caption {
  readonly frames: number;
  /** Nothing is said in a shot without text. */
  readonly text: string;
}

/** @returns a WebVTT file; each caption stands from when its shot is fully there until the next one comes */
export function captionsFile(captions: readonly Caption[]): string {
  const starts = shotStarts(captions);
  const cues = captions.map(({ frames, text }, index) => {
    const start = (starts[index] ?? 0) + (index === 0 ? 0 : FADE_FRAMES);
    const end = (starts[index] ?? 0) + frames - (index === captions.length - 1 ? 0 : FADE_FRAMES);
    return `${clock(start)} --> ${clock(end)}\n${plain(text)}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

function clock(frame: number): string {
  const thousandths = Math.round((frame * 1000) / FRAME_RATE);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${two(thousandths / 60_000)}:${two((thousandths / 1000) % 60)}.${String(thousandths % 1000).padStart(3, '0')}`;
}

/** Neither a mark of its own nor an arrow may stand in a cue. */
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('-->', '→').replace(/\n+/gu, '\n');
}
