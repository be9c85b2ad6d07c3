/**
 * The second reader, which shares no code with the first; the only file that knows `@undecaf/zbar-wasm`.
 * The package is under LGPL-2.1: it is used as it is installed, unchanged and replaceable.
 */
import {
  scanGrayBuffer,
  setModuleArgs,
  ZBarConfigType,
  ZBarScanner,
  ZBarSymbolType,
  type ZBarModuleArgs,
} from '@undecaf/zbar-wasm';
import type { Engine } from './engine.ts';
import { installedWasm } from './wasm.ts';

export async function createZbar(): Promise<Engine> {
  // The types leave out `wasmBinary`, which every Emscripten module takes.
  setModuleArgs({ wasmBinary: installedWasm('zbar') } as ZBarModuleArgs);
  const scanner = await ZBarScanner.create();
  const { ZBAR_CFG_ENABLE } = ZBarConfigType;
  scanner.setConfig(ZBarSymbolType.ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
  scanner.setConfig(ZBarSymbolType.ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
  return {
    name: '@undecaf/zbar-wasm',
    read: async ({ width, height, pixels }) => {
      const grey = pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength);
      const found = await scanGrayBuffer(grey as ArrayBuffer, width, height, scanner);
      return found.map((symbol) => ({ text: symbol.decode(), corners: symbol.points }));
    },
  };
}
