import { describe, expect, it } from 'vitest';
import { loadFonts } from '../brand/fonts.ts';
import type { FileChanges } from '../testing/content.ts';
import { BROADCASTS, broadcastLog, openStatement, WITH_STATEMENT, WITH_TARGETS } from '../testing/duties.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { cardIssues } from './card-issues.ts';
import { picturePlans } from './cards.ts';

const fonts = loadFonts();

/** The pictures of `of`, with the texts on each. */
function pictures(of: string, changes: FileChanges, today = '2026-11-26') {
  const catalog = { ...smallCatalog(changes), today };
  return picturePlans(catalog, fonts)
    .filter((plan) => plan.of === of)
    .map(({ locale, format, card, origin, alt, caption }) => ({
      name: `${locale} ${format}`,
      texts: card.items.flatMap((item) =>
        item.kind === 'text' ? [item.said.text.replaceAll('\u00A0', ' ')] : [],
      ),
      issues: cardIssues(card, origin, fonts),
      alt,
      caption: caption?.text ?? '',
    }));
}

const READ = ['feed', 'square', 'story'];
const isRead = ({ name }: { readonly name: string }) => READ.includes(name.split(' ')[1] ?? '');
const SHAPES = ['cover', 'feed', 'share', 'square', 'story'];

describe('the pictures of an official answer', () => {
  const drawn = pictures('statements/gui-xe', WITH_STATEMENT);

  it('come in every shape and say what is true, who says so and when', () => {
    expect(drawn.map(({ name }) => name).toSorted()).toEqual(
      ['en', 'vi'].flatMap((locale) => SHAPES.map((shape) => `${locale} ${shape}`)),
    );
    expect(drawn.flatMap(({ issues }) => issues)).toEqual([]);
    for (const { texts } of drawn.filter(isRead).filter(({ name }) => name.startsWith('vi'))) {
      expect(texts).toContain('Không. Gửi xe ở nhà văn hóa không mất tiền.');
      expect(texts).toContain('Người phát ngôn của xã');
      expect(texts).toContain('Trả lời lúc: 15:40, 20.11.2026');
      expect(texts.some((text) => text.includes('Bãi xe mở đến 21 giờ.'))).toBe(true);
    }
  });

  it('are told with the question to those who cannot see them', () => {
    const [{ alt, caption } = { alt: '', caption: '' }] = drawn;
    expect(alt).toContain('Xã trả lời: Không. Gửi xe ở nhà văn hóa không mất tiền.');
    expect(alt).toContain('Điều được hỏi: Có phải từ tháng sau nhà văn hóa thu tiền gửi xe?');
    expect(caption).toContain('https://mau.example.vn/tra-loi/gui-xe/');
  });

  it('say that it is being looked into while there is no answer', () => {
    for (const { texts, issues } of pictures('statements/gui-xe', openStatement()).filter(isRead)) {
      expect(issues).toEqual([]);
      expect(texts.join(' ')).toMatch(/Xã đang kiểm tra|The commune is looking into this/u);
    }
  });
});

describe('the pictures of the plan', () => {
  it('say that there is no data where nothing was written down', () => {
    const drawn = pictures('plan', WITH_TARGETS);
    expect(drawn).toHaveLength(2 * SHAPES.length);
    expect(drawn.flatMap(({ issues }) => issues)).toEqual([]);
    for (const { texts } of drawn.filter(isRead)) {
      expect(texts.filter((text) => /^(?:chưa có số liệu|no data yet)$/u.test(text))).toHaveLength(5);
      expect(texts).not.toContain('0');
    }
  });

  it('say the numbers that the targets say', () => {
    const log = broadcastLog(
      '2026-11-03 05:30',
      '2026-11-05 05:30',
      '2026-11-10 05:30',
      '2026-11-17 05:30',
      '2026-11-19 05:30',
    );
    const [feed] = pictures('plan', { ...WITH_TARGETS, [BROADCASTS]: log });
    expect(feed?.texts).toContain('1');
    expect(feed?.texts).toContain('Chỉ tiêu: ít nhất 2 mỗi tuần · còn thiếu 1');
    expect(feed?.alt).toContain('truyen-thanh: 1 (Chỉ tiêu: ít nhất 2 mỗi tuần · còn thiếu 1).');
  });

  it('are not there while no target says what it counts', () => {
    expect(pictures('plan', {})).toEqual([]);
  });
});
