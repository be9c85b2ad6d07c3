import { describe, expect, test } from 'vitest';
import { bodyParagraphs } from '../../catalog/body-text.ts';
import type { FileChanges } from '../../testing/content.ts';
import { addFields, RELIC, swap, withBody } from '../../testing/faults/fault.ts';
import { smallCatalog } from '../../testing/small-catalog.ts';
import { CHANNEL_RULES } from './channels.ts';
import { postIssues } from './check.ts';
import { fitted, lengthOf } from './fit.ts';
import { postableEntries, postsOf, type Rules } from './post.ts';

function partsOf(ref: string, channel: string, changes: FileChanges = {}, rules?: Rules, locale = 'vi') {
  const catalog = smallCatalog(changes);
  const post = postsOf(catalog, catalog.entry(ref), locale, rules).find((each) => each.channel === channel);
  return Object.fromEntries((post?.parts ?? []).map(({ part, text }) => [part, text]));
}

describe('bodyParagraphs', () => {
  test('leaves no sign of Markdown', () => {
    const body = [
      '## Hội **làng**',
      '',
      'Xem [trang *xã*](https://mau.example.vn/a) hoặc [mục](#hoi)\nvà `dinh`.',
      '',
      '> Lời các cụ',
      '',
      '- Trống',
      '- Chiêng',
      '',
      '3. Rước',
      '4. Tế',
      '',
      '<Couplet first="Câu trên" second="Câu dưới" />',
      '',
      '<Note>',
      'Mùa mưa **trơn**.',
      '</Note>',
      '',
      '<Figure picture="a.jpg" />',
    ].join('\n');
    expect(bodyParagraphs(body)).toEqual([
      'Hội làng',
      'Xem trang xã (https://mau.example.vn/a) hoặc mục và dinh.',
      'Lời các cụ',
      '• Trống',
      '• Chiêng',
      '3. Rước',
      '4. Tế',
      'Câu trên',
      'Câu dưới',
      'Mùa mưa trơn.',
    ]);
  });
});

describe('fitted', () => {
  const text = 'Câu đầu dài. Câu hai cũng dài.\n• Một dòng\n• Dòng nữa';

  test('ends at a sentence or a line, never inside a word', () => {
    for (let most = lengthOf(text); most >= lengthOf('Câu đầu dài.'); most -= 1) {
      const { text: kept, over } = fitted(text, most, 'vi');
      expect(over).toBe(0);
      expect(lengthOf(kept)).toBeLessThanOrEqual(most);
      expect(['Câu đầu dài.', 'Câu đầu dài. Câu hai cũng dài.', text.slice(0, 41), text]).toContain(kept);
    }
  });

  test('keeps the first sentence and tells by how much it is too long', () => {
    expect(fitted(text, 10, 'vi')).toEqual({ text: 'Câu đầu dài.', over: 2 });
  });

  test('counts a character outside the first plane once', () => {
    expect(fitted('𡨸喃', 2, 'vi')).toEqual({ text: '𡨸喃', over: 0 });
  });
});

describe('postsOf', () => {
  const hashtags: FileChanges = {
    'site.yaml': swap('portals:', 'hashtags: [XãMẫu, tỉnhMẫu]\nportals:'),
    [RELIC]: addFields('hashtags: [ĐìnhMẫu, xãmẫu]'),
  };

  test('gives the short address of the placard, and the hashtags once', () => {
    const { message = '' } = partsOf('relics/dinh-mau', 'facebook', hashtags);
    expect(message.split('\n\n').slice(-2)).toEqual([
      'Xem thêm tại https://mau.example.vn/7K3Q',
      '#ĐìnhMẫu #xãmẫu #tỉnhMẫu',
    ]);
  });

  test('gives the page’s own address where no placard opens it', () => {
    const { body } = partsOf('relics/gieng-mau', 'portal', {}, undefined, 'en');
    expect(body).toContain('Read more at https://mau.example.vn/en/relics/gieng-mau/');
  });

  test('says in each text that the commune has not confirmed it', () => {
    for (const [channel, part] of [
      ['portal', 'body'],
      ['zalo', 'body'],
      ['facebook', 'message'],
    ] as const) {
      expect(partsOf('relics/gieng-mau', channel)[part]).toContain('đang chờ xã xác nhận');
    }
  });

  test('keeps every text of the small commune within the limits of its channel', () => {
    const catalog = smallCatalog(hashtags);
    for (const entry of postableEntries(catalog)) {
      for (const locale of entry.texts.keys()) {
        for (const { parts } of postsOf(catalog, entry, locale)) {
          for (const { text, most, over } of parts) {
            expect(over).toBe(0);
            expect(lengthOf(text)).toBeLessThanOrEqual(most ?? Infinity);
            expect(text).not.toMatch(/\*\*|\]\(|^#+ |<\/?[A-Z]|\u00A0/mu);
          }
        }
      }
    }
  });

  test('drops facts from the end where a message is too long, and keeps the address and the hashtags', () => {
    const { facebook } = CHANNEL_RULES;
    const rules: Rules = { ...CHANNEL_RULES, facebook: { ...facebook, parts: [['message', 300]] } };
    const { message = '' } = partsOf('relics/dinh-mau', 'facebook', hashtags, rules);
    const { message: whole = '' } = partsOf('relics/dinh-mau', 'facebook', hashtags);
    expect(lengthOf(whole)).toBeGreaterThan(300);
    expect(lengthOf(message)).toBeLessThanOrEqual(300);
    expect(message).toContain('https://mau.example.vn/7K3Q\n\n#ĐìnhMẫu');
    const lines = new Set(whole.split('\n'));
    expect(message.split('\n').filter((line) => !lines.has(line))).toEqual([]);
  });

  test('tells the facts where an entry has no text of its own', () => {
    const { body } = partsOf('relics/dinh-mau', 'portal', { [RELIC]: withBody('') });
    expect(body).toMatch(/^• /u);
  });

  test('a sample is not for posting', () => {
    const catalog = smallCatalog({
      'products/vai-det-mau/index.vi.mdx': (text) =>
        text.replace(/state: unconfirmed\n {2}note: .*\n/u, 'state: sample\n'),
      'products/vai-det-mau/index.en.mdx': (text) => text.replace(/verification:\n {2}note: .*\n/u, ''),
    });
    expect(postableEntries(catalog).map(({ ref }) => ref)).not.toContain('products/vai-det-mau');
  });
});

describe('postIssues', () => {
  test('finds nothing in the small commune', () => {
    expect(postIssues(smallCatalog())).toEqual([]);
  });

  test('names the field, its line and by how much, where not even the first sentence fits', () => {
    const catalog = smallCatalog({
      [RELIC]: (text) => text.replace(/^summary: .*$/mu, 'summary: Một câu mười sáu chữ.'),
    });
    const { zalo } = CHANNEL_RULES;
    const rules: Rules = { ...CHANNEL_RULES, zalo: { ...zalo, parts: [['description', 20]] } };
    const found = postIssues(catalog, rules).filter(({ file }) => file === RELIC);
    expect(found).toEqual([
      expect.objectContaining({
        id: 'post/too-long',
        line: 4,
        values: { channel: 'Zalo OA', locale: 'vi', field: 'summary', over: 1 },
      }),
    ]);
  });
});
