import { describe, expect, test } from 'vitest';
import { smallCatalog } from '../testing/small-catalog.ts';
import { infographicAlt } from './alt.ts';

const catalog = smallCatalog();

describe('infographicAlt', () => {
  test('tells a relic in whole sentences', () => {
    expect(infographicAlt(catalog, catalog.entry('relics/dinh-mau'), 'vi')).toMatchInlineSnapshot(
      `"Ảnh giới thiệu di tích Đình Mẫu. Di tích cấp thành phố, xếp hạng năm 1999. 3 gian (nhà tiền tế). 200 m² (sân gạch). Các mốc thời gian: 1782: Dựng đình; 1999: Được xếp hạng. Thờ ai: Cụ tổ nghề dệt. Ghé thăm: Thôn Đình, xã Mẫu; Hội làng Mẫu (ngày 10 đến 12 tháng Giêng âm lịch); Mở cửa ngày rằm, mồng một. Mã QR mở trang mau.example.vn/7K3Q. Thông tin đang chờ xã xác nhận."`,
    );
  });

  test('tells a product in English', () => {
    expect(
      infographicAlt(catalog, catalog.entry('products/mat-ong-mau'), 'en').replaceAll('\u00A0', ' '),
    ).toMatchInlineSnapshot(
      `"A picture about the local product Mẫu honey. OCOP 4 stars. Lychee-flower honey, spun by hand. 180,000 ₫ (jar of 500 ml). 10.2028 (certificate valid until). Who makes it: Beekeepers of Đình village; Đình village, Mẫu commune; 0900 000 001. Where to buy: Mẫu market (On even days). The QR code opens mau.example.vn/2B58. Awaiting the commune’s confirmation."`,
    );
  });

  test('tells a procedure with its documents and steps', () => {
    expect(infographicAlt(catalog, catalog.entry('services/khai-sinh'), 'vi')).toMatchInlineSnapshot(
      `"Ảnh hướng dẫn thủ tục Đăng ký khai sinh. Mang theo: Giấy tờ tùy thân. Phí, lệ phí: Không mất tiền. Thời gian giải quyết: Trong ngày. Các bước: 1. Nộp hồ sơ; 2. Nhận kết quả. Thông tin đang chờ xã xác nhận."`,
    );
  });

  test('refuses an entry that has no infographic', () => {
    expect(() => infographicAlt(catalog, catalog.entry('places/cho-mau'), 'vi')).toThrow(RangeError);
  });
});
