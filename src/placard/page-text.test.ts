import { describe, expect, test } from 'vitest';
import { proveTexts } from './page-text.ts';

const EXPECTED = {
  payload: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
  shortAddress: 'anlao.haiphong.gov.vn/7K3Q',
  texts: ['Núi Voi'],
};

describe('the text of a page', () => {
  test('may break lines and words anywhere, and name the host alone', () => {
    const text = 'Núi\r\nVoi\r\nanlao.hai\u0002\nphong.gov.vn'.replace('\u0002', '');
    expect(() => proveTexts(`${text}\nanlao.haiphong.gov.vn/7K3Q Chỉ tin`, EXPECTED)).not.toThrow();
  });

  test('must give the same address wherever it gives one', () => {
    const text = 'Núi Voi anlao.haiphong.gov.vn/7K3Q anlao.haiphong.gov.vn/2B58';
    expect(() => proveTexts(text, EXPECTED)).toThrow('Địa chỉ in "anlao.haiphong.gov.vn/2B58"');
  });

  test('must give the code in capitals', () => {
    const text = 'Núi Voi anlao.haiphong.gov.vn/7K3Q anlao.haiphong.gov.vn/7k3q';
    expect(() => proveTexts(text, EXPECTED)).toThrow('"anlao.haiphong.gov.vn/7k3q"');
  });

  test('on a shared host has the folder in its address', () => {
    const shortAddress = 'haiphong.gov.vn/an-lao/7K3Q';
    const payload = 'HTTPS://HAIPHONG.GOV.VN/an-lao/7K3Q/';
    expect(() => proveTexts(`${shortAddress} Núi Voi`, { ...EXPECTED, payload, shortAddress })).not.toThrow();
  });
});
