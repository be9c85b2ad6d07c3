import { describe, expect, it } from 'vitest';
import { cleanText, SLUG, slugify, withoutMarks } from './text.ts';

describe('text', () => {
  it('is made NFC', () => {
    expect(cleanText('Tiếng Việt'.normalize('NFD'))).toBe('Tiếng Việt'.normalize('NFC'));
    expect([...cleanText('Tiếng Việt'.normalize('NFD'))]).toHaveLength(10);
  });

  it('loses characters that nobody can see, and Windows line ends', () => {
    expect(cleanText('\uFEFFNúi\u200B Vo\u00ADi\r\nlà')).toBe('Núi Voi\nlà');
  });

  it('keeps the no-break space, which means something', () => {
    expect(cleanText('An\u00A0Lão')).toBe('An\u00A0Lão');
  });

  it('loses its marks with đ as d', () => {
    expect(withoutMarks('Đền thờ nữ tướng Lê Chân ở đỉnh')).toBe('Den tho nu tuong Le Chan o dinh');
  });

  it('gives an ASCII slug from NFC and NFD alike', () => {
    const slug = 'den-tho-le-chan';
    expect(slugify('Đền thờ  Lê Chân!')).toBe(slug);
    expect(slugify('Đền thờ  Lê Chân!'.normalize('NFD'))).toBe(slug);
    expect(slug).toMatch(SLUG);
  });
});
