/** Sound files of silence, made byte by byte. */

/** An MP3 of one channel at 64 kbit/s: frames of 1152 samples, 44,100 a second, in which nothing is heard. */
export function silentMp3(seconds: number): Uint8Array {
  const frame = Buffer.alloc(208);
  frame.set([0xff, 0xfb, 0x50, 0xc4]);
  return new Uint8Array(
    Buffer.concat(Array.from({ length: Math.round((seconds * 44_100) / 1152) }, () => frame)),
  );
}

/** One page of an Ogg stream. */
function oggPage(kind: number, granule: number, number: number, packet: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS', 0, 'latin1');
  head[5] = kind;
  head.writeBigUInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(7, 14);
  head.writeUInt32LE(number, 18);
  head[26] = 1;
  head[27] = packet.length;
  return Buffer.concat([head, packet]);
}

/** An Ogg file with Opus, which counts 48,000 samples a second. */
export function silentOgg(seconds: number): Uint8Array {
  const head = Buffer.from('OpusHead\x01\x01\0\0\x80\xbb\0\0\0\0\0', 'latin1');
  const tags = Buffer.from('OpusTags\0\0\0\0\0\0\0\0', 'latin1');
  const pages = [
    oggPage(2, 0, 0, head),
    oggPage(0, 0, 1, tags),
    oggPage(4, seconds * 48_000, 2, Buffer.from([0xf8, 0xff, 0xfe])),
  ];
  return new Uint8Array(Buffer.concat(pages));
}

function box(name: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, body]);
}

const numbers = (...values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
};

/** An M4A file as far as its length goes: the tables of a film with one track of AAC, and no sound in it. */
export function silentM4a(seconds: number): Uint8Array {
  const ticks = 44_100;
  const aac = box(
    'mp4a',
    Buffer.alloc(6),
    Buffer.from([0, 1]),
    Buffer.alloc(8),
    numbers(0x0001_0010, 0, (ticks << 16) >>> 0),
  );
  const table = box(
    'stbl',
    box('stsd', numbers(0, 1), aac),
    box('stts', numbers(0, 1, 1, ticks * seconds)),
    box('stsc', numbers(0, 0)),
    box('stsz', numbers(0, 0, 0)),
    box('stco', numbers(0, 0)),
  );
  const media = box(
    'mdia',
    box('mdhd', numbers(0, 0, 0, ticks, ticks * seconds, 0)),
    box('hdlr', numbers(0, 0), Buffer.from('soun'), Buffer.alloc(13)),
    box('minf', table),
  );
  const head = box('mvhd', numbers(0, 0, 0, 1000, 1000 * seconds), Buffer.alloc(80));
  const track = box('trak', box('tkhd', numbers(7, 0, 0, 1, 0, 1000 * seconds), Buffer.alloc(60)), media);
  return new Uint8Array(
    Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0M4A mp42')), box('moov', head, track), box('mdat')]),
  );
}
