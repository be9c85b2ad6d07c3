import { describe, expect, it } from 'vitest';
import { indexTerms, letterPairs, searchWords } from './search-words.ts';

const folded = (text: string) => searchWords(text).map((word) => word.folded);

describe('searchWords', () => {
  it.each([
    'đình làng',
    'ĐÌNH LÀNG',
    'Dinh-lang',
    'dinh  lang',
    'đình làng'.normalize('NFD'),
    '“Đình”, làng',
  ])('reads %s as the same two words', (text) => {
    expect(folded(text)).toEqual(['dinh', 'lang']);
  });

  it('keeps the marks beside', () => {
    expect(searchWords('Đình')).toEqual([{ written: 'đình', folded: 'dinh', square: false }]);
  });

  it('reads a number with dots as one', () => {
    expect(folded('Mã 1.001193')).toEqual(['ma', '1001193']);
  });

  it('parts square letters from others and leaves Korean syllables whole', () => {
    expect(folded('코끼리산(Núi Voi)')).toEqual(['코끼리산', 'nui', 'voi']);
    expect(folded('象山Voi')).toEqual(['象山', 'voi']);
  });

  it('finds nothing in signs', () => {
    expect(searchWords(' – ?! ')).toEqual([]);
  });
});

describe('indexTerms', () => {
  it('are the words without marks, with them, with their neighbours, and the whole name', () => {
    expect(indexTerms('Núi Voi')).toEqual(['nui', 'núi', 'voi', 'nuivoi', '=nuivoi']);
    expect(indexTerms('Đi chợ')).toEqual(['di', 'đi', 'cho', 'chợ', 'dicho', '=dicho']);
    expect(indexTerms('Lễ hội làng')).toEqual(expect.arrayContaining(['lehoilang', '=lehoilang']));
  });

  it('do not join the end of one name to the beginning of the next', () => {
    expect(indexTerms('Núi Voi\nHang Lớn')).not.toContain('voihang');
  });

  it('let every square letter begin a term', () => {
    expect(letterPairs('코끼리산')).toEqual(['코끼', '끼리', '리산']);
    expect(indexTerms('코끼리산')).toEqual(['코끼', '끼리', '리산', '산', '코끼리산', '=코끼리산']);
    expect(indexTerms('山')).toEqual(['山', '=山']);
  });

  it('know the parts of a number', () => {
    expect(indexTerms('1.001193')).toEqual(['1001193', '1', '001193', '=1001193']);
  });
});
