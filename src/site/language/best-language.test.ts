import { afterEach, describe, expect, it, vi } from 'vitest';
import { bestLanguage } from './best-language.ts';

const SITE = ['vi', 'en', 'zh-Hans', 'ko'] as const;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the language of a reader', () => {
  it.each([
    ['Taiwan reads Chinese', ['zh-TW', 'zh', 'en-US'], 'zh-Hans'],
    ['Hong Kong reads Chinese', ['zh-Hant-HK'], 'zh-Hans'],
    ['mainland China reads Chinese', ['zh-CN', 'zh'], 'zh-Hans'],
    ['Britain reads English', ['en-GB'], 'en'],
    ['Korea reads Korean', ['ko-KR', 'ko', 'en-US', 'en'], 'ko'],
    ['Vietnam reads Vietnamese', ['vi-VN', 'vi', 'en-US'], 'vi'],
    ['the order of the phone counts', ['en-US', 'vi-VN'], 'en'],
    ['France reads what guests read', ['fr'], 'en'],
    ['a Frenchman who knows Korean reads Korean', ['fr-FR', 'ko'], 'ko'],
    ['a Frenchwoman who knows Vietnamese reads Vietnamese', ['fr-FR', 'fr', 'vi'], 'vi'],
    ['a language nobody has heard of is a guest', ['qzz'], 'en'],
    ['letters in any case', ['KO-kr'], 'ko'],
    ['nothing', [], 'vi'],
    ['an empty word', [''], 'vi'],
    ['rubbish', ['*', 'C', '-', '12', 'rubbish', 'en_GB', 'und'], 'vi'],
    ['rubbish before a language', ['???', 'ko'], 'ko'],
    ['a tag that only begins well', ['en-'], 'en'],
  ])('%s', (_who, wanted, best) => {
    expect(bestLanguage(wanted, SITE)).toBe(best);
  });

  it('tells the two ways of writing Chinese apart where the site has both', () => {
    const both = ['vi', 'zh-Hans', 'zh-Hant', 'en'] as const;
    expect(bestLanguage(['zh-TW'], both)).toBe('zh-Hant');
    expect(bestLanguage(['zh-HK'], both)).toBe('zh-Hant');
    expect(bestLanguage(['zh-SG'], both)).toBe('zh-Hans');
    expect(bestLanguage(['zh'], both)).toBe('zh-Hans');
  });

  it('takes the very tag before a near one', () => {
    expect(bestLanguage(['pt-BR'], ['vi', 'pt-PT', 'pt-BR'])).toBe('pt-BR');
  });

  it('is the only one where the site has one', () => {
    expect(bestLanguage(['fr', 'en'], ['vi'])).toBe('vi');
  });

  it('is found by browsers that know nothing of locales', () => {
    vi.stubGlobal('Intl', {});
    expect(bestLanguage(['zh-TW'], SITE)).toBe('zh-Hans');
    expect(bestLanguage(['EN-gb'], SITE)).toBe('en');
    expect(bestLanguage(['fr'], SITE)).toBe('en');
  });
});
