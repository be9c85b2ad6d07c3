import { describe, expect, it } from 'vitest';
import { distanceWords, legWords } from './distance.ts';

describe('a distance', () => {
  it.each([
    [3, false, '10 m'],
    [404, false, '400 m'],
    [996, false, '1 km'],
    [1234, false, '1,2 km'],
    [1234, true, '1,2 km'],
    [444, true, '400 m'],
    [20, true, '100 m'],
    [12_345, false, '12 km'],
  ])('of %i metres, rough %s, is %s', (metres, rough, said) => {
    expect(distanceWords(metres, 'vi', rough)).toBe(said);
  });

  it('is written as the language writes numbers', () => {
    expect(['en', 'zh', 'ko'].map((locale) => distanceWords(1234, locale, false))).toEqual([
      '1.2 km',
      '1.2 公里',
      '1.2 km',
    ]);
  });
});

describe('the way to the next stop', () => {
  it('says that it is reckoned as the crow flies, and that a point is approximate', () => {
    const leg = { metres: 400, minutes: 8, straight: true };
    expect(legWords({ ...leg, rough: false }, 'vi')).toBe('khoảng 400 m đường chim bay, đi bộ chừng 8 phút');
    expect(legWords({ ...leg, rough: true }, 'vi')).toMatch(/ \(vị trí gần đúng\)$/u);
  });

  it('says no more of a measured way than was measured', () => {
    expect(legWords({ metres: 620, minutes: 10, straight: false, rough: false }, 'en')).toBe(
      '620 m, about 10 minutes on foot',
    );
    expect(legWords({ minutes: 1, straight: false, rough: false }, 'en')).toBe('about 1 minute on foot');
  });
});
