/** What turns frames into a film that phones play: H.264 in MP4, its index first. */

export interface Film {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Frames a second. */
  readonly frameRate: number;
  readonly frames: number;
  readonly sound?: FilmSound;
}

export interface FilmSound {
  /** Of the file; it may be of any kind that staff may use. */
  readonly path: string;
  readonly seconds: number;
}

export interface Encoder {
  /** With its version, for people. */
  readonly name: string;
  /** Everything besides frames and sound that decides the bytes. */
  readonly key: string;
  /**
   * @param frames - planes of 4:2:0 in the narrow range of BT.709, one after the other; each is copied before the next
   * @param to - path of the MP4 file
   * @throws {Error} the encoder failed; nothing usable is at `to`
   */
  readonly encode: (film: Film, frames: Iterable<Uint8Array>, to: string) => Promise<void>;
}

/** No film is larger: it is sent by phone and played on weak lines. */
export const MOST_BYTES = 4_000_000;

/** What the frame of a film takes beside its pictures. */
const FRAME_SHARE = 0.1;

/** Bits a second of what is heard: speech and music as phones play them. */
export const SOUND_BIT_RATE = 96_000;

/** Bits a second for the pictures of a film that keep it below the limit. */
export function bitRate({ frames, frameRate, sound }: Film): number {
  const all = Math.floor((MOST_BYTES * 8 * (1 - FRAME_SHARE)) / (frames / frameRate));
  return sound === undefined ? all : all - SOUND_BIT_RATE;
}
