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
    expect(() => proveTexts(`${text}\nanlao.haiphong.gov.vn/7K3Q Chỉ tin`, [EXPECTED])).not.toThrow();
  });

  test('must give the same address wherever it gives one', () => {
    const text = 'Núi Voi anlao.haiphong.gov.vn/7K3Q anlao.haiphong.gov.vn/2B58';
    expect(() => proveTexts(text, [EXPECTED])).toThrow('Địa chỉ in "anlao.haiphong.gov.vn/2B58"');
  });

  test('must give the code in capitals', () => {
    const text = 'Núi Voi anlao.haiphong.gov.vn/7K3Q anlao.haiphong.gov.vn/7k3q';
    expect(() => proveTexts(text, [EXPECTED])).toThrow('"anlao.haiphong.gov.vn/7k3q"');
  });

  test('on a shared host has the folder in its address', () => {
    const shortAddress = 'haiphong.gov.vn/an-lao/7K3Q';
    const payload = 'HTTPS://HAIPHONG.GOV.VN/an-lao/7K3Q/';
    const expected = [{ ...EXPECTED, payload, shortAddress }];
    expect(() => proveTexts(`${shortAddress} Núi Voi`, expected)).not.toThrow();
  });

  test('must hold the address to type', () => {
    expect(() => proveTexts('Núi Voi anlao.haiphong.gov.vn', [EXPECTED])).toThrow(
      'không có chữ "anlao.haiphong.gov.vn/7K3Q"',
    );
  });

  test('must not be expected to give another address than the symbol', () => {
    const shortAddress = 'anlao.haiphong.gov.vn/2B58';
    const expected = [{ ...EXPECTED, shortAddress }];
    expect(() => proveTexts(`Núi Voi ${shortAddress}`, expected)).toThrow(
      `Địa chỉ in "${shortAddress}" không phải là "${EXPECTED.payload}".`,
    );
  });
});

describe('the text of a page with several placards', () => {
  const OTHER = {
    payload: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/2B58/',
    shortAddress: 'anlao.haiphong.gov.vn/2B58',
    texts: ['Núi Đèo'],
  };

  test('may give the address of each, and must hold the texts of all', () => {
    const text = `Núi Voi ${EXPECTED.shortAddress} Núi Đèo ${OTHER.shortAddress}`;
    expect(() => proveTexts(text, [EXPECTED, OTHER])).not.toThrow();
    expect(() => proveTexts(text.replace('Núi Đèo', ''), [EXPECTED, OTHER])).toThrow(
      'không có chữ "Núi Đèo"',
    );
  });

  test('must give no address of a placard that is not on it', () => {
    const text = `Núi Voi ${EXPECTED.shortAddress} Núi Đèo ${OTHER.shortAddress} anlao.haiphong.gov.vn/4M73`;
    expect(() => proveTexts(text, [EXPECTED, OTHER])).toThrow('Địa chỉ in "anlao.haiphong.gov.vn/4M73"');
  });
});
