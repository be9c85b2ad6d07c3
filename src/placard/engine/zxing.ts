/** The first reader; the only file that knows the library `zxing-wasm`. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { GreyImage } from '../../lib/grey.ts';
import type { Engine } from './engine.ts';
import { installedWasm } from './wasm.ts';

export async function createZxing(): Promise<Engine> {
  await prepareZXingModule({
    overrides: { wasmBinary: installedWasm('zxing') },
    fireImmediately: true,
  });
  return {
    name: 'zxing-wasm',
    read: async (image, most = 2) => {
      const found = await readBarcodes(pgm(image), { formats: ['QRCode'], maxNumberOfSymbols: most });
      return found.map(({ text, position: { topLeft, topRight, bottomRight, bottomLeft } }) => ({
        text,
        corners: [topLeft, topRight, bottomRight, bottomLeft],
      }));
    },
  };
}

/** A binary PGM file, which the decoder reads with a quarter of the bytes of an RGBA picture. */
function pgm({ width, height, pixels }: GreyImage): Uint8Array {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const image = new Uint8Array(header.length + pixels.length);
  image.set(header);
  image.set(pixels, header.length);
  return image;
}
