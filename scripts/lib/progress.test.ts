import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

function record(isTTY: boolean) {
  let text = '';
  let clock = 0;
  const stream = { isTTY, columns: 60, write: (part: string) => (text += part) };
  const progress = createProgress(2, stream, () => (clock += 200));
  return { progress, text: () => text };
}

describe('createProgress', () => {
  it('writes plain lines where there is no terminal', async () => {
    const { progress, text } = record(false);
    await progress.stage(
      'Vẽ ảnh',
      ({ step }) => step(),
      () => '1 ảnh',
      1,
    );
    expect(text()).toBe('[1/2] Vẽ ảnh …\n[1/2] Vẽ ảnh: 1 ảnh (0,2 giây)\n');
  });

  it('rewrites one line with count and time on a terminal', async () => {
    const { progress, text } = record(true);
    await progress.stage(
      'Vẽ ảnh',
      ({ step }) => step(),
      () => '2 ảnh',
      2,
    );
    expect(text().split('\r\u001B[2K')).toEqual([
      '',
      '[1/2] Vẽ ảnh … 0/2 (0,2 giây)',
      '[1/2] Vẽ ảnh … 1/2 (0,8 giây)',
      '[1/2] Vẽ ảnh: 2 ảnh (1,2 giây)\n',
    ]);
  });

  it('leaves the name of the stage that failed', async () => {
    const { progress, text } = record(true);
    const failing = progress.stage('Dựng trang', () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(text().endsWith('[1/2] Dựng trang\n')).toBe(true);
  });
});
