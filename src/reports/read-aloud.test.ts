import { expect, it } from 'vitest';
import { entryParagraphs, readAloud } from './read-aloud.ts';

it('reads an entry as one sentence a line, without a sign of Markdown', () => {
  const body =
    '## Khi nào?\n\nTừ **05/02/2026**, mang theo CCCD. Nộp ở [bộ phận một cửa](https://x.vn).\n\n- 2 ảnh 4x6\n';
  const { text, syllables, doubts } = readAloud(entryParagraphs('Cấp lại thẻ BHYT', 'Mất 3 ngày.', body));
  expect(text.split('\n')).toEqual([
    'Cấp lại thẻ bảo hiểm y tế.',
    '',
    'Mất ba ngày.',
    '',
    'Khi nào?',
    '',
    'Từ ngày mùng năm tháng hai năm hai nghìn không trăm hai mươi sáu, mang theo căn cước công dân.',
    expect.stringContaining('Nộp ở bộ phận một cửa'),
    '',
    'hai ảnh bốn nhân sáu.',
  ]);
  expect(syllables).toBeGreaterThan(40);
  expect(doubts).toEqual(['https://x.vn']);
});

it('reads text that was typed in pieces', () => {
  expect(readAloud(['Xã có 3 thôn.'.normalize('NFD')]).text).toBe('Xã có ba thôn.');
});
