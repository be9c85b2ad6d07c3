/** The bytes of an open document, by a shorter way than the stream that pdfkit pushes them through. */
import { deflateSync } from 'node:zlib';
import type { Inner, Reference } from './inner.ts';

/**
 * Level 3 takes three quarters of the time of level 6 for our short streams, and 3 % more bytes.
 *
 * @see scripts/lib/bench/placards.ts
 */
const DEFLATE = { level: 3 } as const;

/** Deflated streams that every document shares, such as its colour profile, by their bytes as they lie in memory. */
const deflated = new WeakMap<Uint8Array, Uint8Array>();

function deflate(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first === undefined || chunks.length > 1) return deflateSync(Buffer.concat(chunks), DEFLATE);
  const known = deflated.get(first) ?? deflateSync(first, DEFLATE);
  deflated.set(first, known);
  return known;
}

/** Deflates the streams of `pdf` at our level. */
function packStreams(pdf: Inner): void {
  const make = pdf.ref.bind(pdf);
  pdf.ref = (data) => {
    const reference: Reference = make(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [deflate(reference.buffer)];
        reference.compress = false;
      }
      finalize();
    };
    return reference;
  };
}

/**
 * Takes over what `pdf` writes from now on.
 *
 * @returns gives all bytes of the document once it has been ended
 */
export function takeOutput(pdf: Inner): () => Uint8Array {
  packStreams(pdf);
  const chunks: (string | Uint8Array)[] = [];
  const written = pdf.read();
  if (written !== null) chunks.push(written);
  pdf._write = (data) => {
    const chunk = typeof data === 'string' ? `${data}\n` : data;
    chunks.push(chunk);
    pdf._offset += chunk.length;
  };
  return () => {
    const bytes = new Uint8Array(pdf._offset);
    const view = Buffer.from(bytes.buffer);
    let at = 0;
    for (const chunk of chunks) {
      if (typeof chunk === 'string') view.write(chunk, at, 'latin1');
      else bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  };
}
