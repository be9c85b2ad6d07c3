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

  test('tells a festival, a trail and a page about the commune', () => {
    const told = (ref: string) => infographicAlt(catalog, catalog.entry(ref), 'vi').replaceAll('\u00A0', ' ');
    expect(told('festivals/hoi-mau')).toMatchInlineSnapshot(
      `"Ảnh giới thiệu lễ hội Hội làng Mẫu. Ngày 10 đến 12 tháng Giêng âm lịch. Đình Mẫu. Phần lễ và phần hội: Lễ tế (Dâng hương ở đình). Thông tin đang chờ xã xác nhận."`,
    );
    expect(told('trails/mot-vong-mau')).toMatchInlineSnapshot(
      `"Ảnh các điểm dừng của tuyến tham quan Một vòng xã Mẫu. Các điểm dừng: 1. Đình Mẫu → khoảng 200 m đường chim bay, đi bộ chừng 5 phút (vị trí gần đúng); 2. Chợ Mẫu. Thông tin đang chờ xã xác nhận."`,
    );
    expect(told('about/gioi-thieu')).toMatchInlineSnapshot(
      `"Ảnh giới thiệu Xã Mẫu. Nội dung mẫu, không phải thông tin thật. Một xã để thử phần mềm."`,
    );
  });

  test('refuses an entry that has no infographic', () => {
    expect(() => infographicAlt(catalog, catalog.entry('places/cho-mau'), 'vi')).toThrow(RangeError);
  });
});
