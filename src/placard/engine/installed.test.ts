import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { QUIET_ZONE_MODULES, qrSymbol } from '../../brand/qr.ts';
import { paintGrey, type GreyImage } from '../../lib/grey.ts';
import { installedTools, type ProverTools } from './installed.ts';

const PAYLOAD = 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/';
const MODULE_PX = 5;

/** A picture of `payload` as a symbol. */
function picture(payload: string): GreyImage {
  const { size, modules } = qrSymbol(payload, 'H');
  const side = (size + 2 * QUIET_ZONE_MODULES) * MODULE_PX;
  return paintGrey(side, side, (px, py) => {
    const [x, y] = [px, py].map((at) => Math.floor(at / MODULE_PX) - QUIET_ZONE_MODULES) as [number, number];
    return x >= 0 && y >= 0 && x < size && y < size && modules[y * size + x] === true ? 0 : 255;
  });
}

const fetched = vi.fn(() => Promise.reject(new Error('There is no network.')));
let tools: ProverTools;
beforeAll(async () => {
  vi.stubGlobal('fetch', fetched);
  tools = await installedTools();
});
afterAll(() => {
  tools.rasteriser.close();
  vi.unstubAllGlobals();
});

describe('the two readers', () => {
  test('read the same text at the same place', async () => {
    const side = 29 * MODULE_PX;
    for (const { read } of tools.engines) {
      const [found, ...others] = await read(picture(PAYLOAD));
      expect(others).toEqual([]);
      expect(found?.text).toBe(PAYLOAD);
      const across = found?.corners.map(({ x }) => x) ?? [];
      expect(Math.abs(Math.max(...across) - Math.min(...across) - side)).toBeLessThanOrEqual(2);
    }
  });

  test('read letters in byte mode alike', async () => {
    const payload = 'HTTPS://HAIPHONG.GOV.VN/an-lao/7K3Q/';
    for (const { read } of tools.engines) expect((await read(picture(payload)))[0]?.text).toBe(payload);
  });

  test('find nothing where there is nothing', async () => {
    for (const { read } of tools.engines) expect(await read(paintGrey(80, 80, () => 255))).toEqual([]);
  });
});

test('no engine fetches its WebAssembly', () => {
  expect(fetched).not.toHaveBeenCalled();
});
