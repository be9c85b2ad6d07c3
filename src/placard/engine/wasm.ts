/** WebAssembly out of the installed packages: the libraries would fetch theirs from the network. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Package and path of each engine's program. */
export const ENGINE_WASM = {
  pdfium: '@hyzyla/pdfium/pdfium.wasm',
  zbar: '@undecaf/zbar-wasm/dist/zbar.wasm',
  zxing: 'zxing-wasm/reader/zxing_reader.wasm',
} as const;

export function installedWasm(engine: keyof typeof ENGINE_WASM): ArrayBuffer {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(ENGINE_WASM[engine]));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
