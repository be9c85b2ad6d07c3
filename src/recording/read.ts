/** The only file that knows the library music-metadata: what a sound file holds, and how long it is. */
import { parseBuffer } from 'music-metadata';

export type SoundType = 'mp3' | 'm4a' | 'ogg';

/** What a file holds: a sound that telephones play, or something else, named as far as it is known. */
export type Sound =
  | { readonly type: SoundType; readonly seconds: number }
  | { readonly type: undefined; readonly holds: string };

/** Container and codec, as the library calls them, of what telephones play. */
const PLAYED: readonly (readonly [SoundType, container: RegExp, codec: RegExp])[] = [
  ['mp3', /^MPEG$/u, /^MPEG \d(?:\.\d)? Layer 3$/u],
  ['m4a', /^(?:M4A|M4B|mp4|isom|iso\d|dash|3gp)/iu, /AAC/u],
  ['ogg', /^Ogg$/u, /^(?:Opus|Vorbis)/u],
];

/** @param bytes - of the whole file */
export async function readSound(bytes: Uint8Array): Promise<Sound> {
  try {
    const { format } = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true });
    const { container = '', codec = '', duration = 0 } = format;
    const played = PLAYED.find(
      ([, inContainer, byCodec]) => inContainer.test(container) && byCodec.test(codec),
    );
    if (played !== undefined && duration > 0) return { type: played[0], seconds: duration };
    return { type: undefined, holds: [container, codec].filter(Boolean).join(', ') };
  } catch {
    // The library throws for every file that it does not know.
    return { type: undefined, holds: '' };
  }
}
