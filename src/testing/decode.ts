/** Reads QR symbols out of pictures, with a decoder that shares nothing with the encoder. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

let ready: Promise<unknown> | undefined;

/** The decoder is read from the installed package; nothing is fetched. */
function prepare(): Promise<unknown> {
  ready ??= (async () => {
    const bytes = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    const wasmBinary = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  })();
  return ready;
}

/** Text of every QR symbol in the bytes of a PNG or JPEG. */
export async function qrTextsIn(image: Uint8Array): Promise<readonly string[]> {
  await prepare();
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true });
  return found.map(({ text }) => text);
}
