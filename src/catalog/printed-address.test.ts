import { describe, expect, it } from 'vitest';
import { migrationFrom, printedPrefix } from './printed-address.ts';

const move = (from: string, to: string) => ({ from, to, on: '2027-01-01' });

describe('the printed address', () => {
  it('is known by what stands before the code, capitals aside', () => {
    expect(printedPrefix('HTTPS://MAU.EXAMPLE.VN/7K3Q/', '7K3Q')).toBe('https://mau.example.vn/');
    expect(printedPrefix('https://mau.example.vn/xa/7K3Q/', '7K3Q')).toBe('https://mau.example.vn/xa/');
    expect(printedPrefix('HTTPS://MAU.EXAMPLE.VN/2B58/', '7K3Q')).toBeUndefined();
  });

  it('is carried on by one declared move, or by several that follow each other', () => {
    const moves = [move('https://b.vn', 'https://c.vn/x'), move('HTTPS://A.VN/', 'https://b.vn/')];
    expect(migrationFrom('https://a.vn/', 'https://b.vn/', moves)).toBe(1);
    expect(migrationFrom('https://a.vn/', 'https://c.vn/x/', moves)).toBe(1);
    expect(migrationFrom('https://a.vn/', 'https://d.vn/', moves)).toBeUndefined();
    expect(migrationFrom('https://c.vn/x/', 'https://a.vn/', moves)).toBeUndefined();
  });

  it('is not carried on by moves that go in a circle', () => {
    const circle = [move('https://a.vn/', 'https://b.vn/'), move('https://b.vn/', 'https://a.vn/')];
    expect(migrationFrom('https://a.vn/', 'https://c.vn/', circle)).toBeUndefined();
  });
});
