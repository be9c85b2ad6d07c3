import { describe, expect, it } from 'vitest';
import { createRandom } from '../../lib/random.ts';
import { linesOf, markBox, overlap, placeLabels, type Box } from './labels.ts';

const FRAME = { width: 360, height: 280 };
const SCALE: Box = { x: 8, y: 244, width: 108, height: 28 };

describe('names on a sketch', () => {
  it('lie on nothing and within the frame, wherever the marks are', () => {
    const { next: random } = createRandom(7);
    for (let round = 0; round < 50; round += 1) {
      const wishes = Array.from({ length: 14 }, (_, at) => ({
        at: { x: 12 + random() * 336, y: 12 + random() * 256 },
        size: at === 0 ? 16 : 10,
        name: ['Đền thờ Lê Chân', 'Nhà văn hóa thôn Khúc Giản', 'Chợ', '안라오 시장', '象山'][at % 5] ?? '',
      }));
      const labels = placeLabels(wishes, [SCALE], FRAME).flatMap((label) => label?.box ?? []);
      expect(labels.length).toBeGreaterThan(3);
      const others = [SCALE, ...wishes.map(markBox)];
      labels.forEach((box, at) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(FRAME.width);
        expect(box.y + box.height).toBeLessThanOrEqual(FRAME.height);
        for (const other of [...others, ...labels.slice(at + 1)]) expect(overlap(box, other)).toBe(false);
      });
    }
  });

  it('are left out where there is no room, the first ones last', () => {
    const crowd = Array.from({ length: 30 }, () => ({
      at: { x: 180, y: 140 },
      size: 10,
      name: 'Đền thờ Lê Chân',
    }));
    const labels = placeLabels(crowd, [], FRAME);
    expect(labels[0]).toBeDefined();
    expect(labels.at(-1)).toBeUndefined();
  });

  it.each([
    ['Núi Voi', ['Núi Voi']],
    ['Nhà văn hóa thôn Khúc Giản', ['Nhà văn hóa thôn', 'Khúc Giản']],
    ['Trung tâm Phục vụ hành chính công xã An Lão', ['Trung tâm Phục vụ', 'hành chính công xã…']],
    ['安老乡公共行政服务中心展览馆', ['安老乡公共行政服务中', '心展览馆']],
  ])('breaks %s into lines', (name, lines) => {
    expect(linesOf(name)).toEqual(lines);
  });
});
