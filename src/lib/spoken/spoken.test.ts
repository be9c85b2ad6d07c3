import { describe, expect, it } from 'vitest';
import { sayCardinal } from './numbers.ts';
import { spokenVietnamese } from './spoken.ts';

describe('a number', () => {
  it.each([
    [0n, 'không'],
    [5n, 'năm'],
    [10n, 'mười'],
    [15n, 'mười lăm'],
    [21n, 'hai mươi mốt'],
    [24n, 'hai mươi tư'],
    [55n, 'năm mươi lăm'],
    [101n, 'một trăm linh một'],
    [110n, 'một trăm mười'],
    [204n, 'hai trăm linh bốn'],
    [1005n, 'một nghìn không trăm linh năm'],
    [2026n, 'hai nghìn không trăm hai mươi sáu'],
    [5_000_000n, 'năm triệu'],
    [1_000_001n, 'một triệu không trăm linh một'],
    [1_234_567_890n, 'một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi'],
    [3_000_000_000_015n, 'ba nghìn tỷ không trăm mười lăm'],
  ])('%s is said as it is on the radio', (value, words) => {
    expect(sayCardinal(value)).toBe(words);
  });

  it('is different for every value, and never holds an empty word', () => {
    const said = Array.from({ length: 20_000 }, (_, value) => sayCardinal(BigInt(value)));
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((words) => /^ | {2}| $/u.test(words))).toEqual([]);
  });
});

describe('what is written', () => {
  it.each([
    ['Diện tích 2,5 ha, cao 143 m.', 'Diện tích hai phẩy năm héc ta, cao một trăm bốn mươi ba mét.'],
    ['Giảm 0,05 %', 'Giảm không phẩy không năm phần trăm'],
    ['5.000.000 đồng', 'năm triệu đồng'],
    ['phí 8.000đ một bản', 'phí tám nghìn đồng một bản'],
    ['từ 05/02/2026', 'từ ngày mùng năm tháng hai năm hai nghìn không trăm hai mươi sáu'],
    ['ngày 14/4/2027.', 'ngày mười bốn tháng tư năm hai nghìn không trăm hai mươi bảy.'],
    ['ngày 16.6.2025', 'ngày mười sáu tháng sáu năm hai nghìn không trăm hai mươi lăm'],
    ['dịp Quốc khánh 2/9', 'dịp Quốc khánh mùng hai tháng chín'],
    ['mùng 5/1', 'mùng năm tháng một'],
    ['ngày 05 tháng 02 năm 2026', 'ngày mùng năm tháng hai năm hai nghìn không trăm hai mươi sáu'],
    ['trong tháng 11/2026', 'trong tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['lúc 7h30 và 14h, 07:05', 'lúc bảy giờ ba mươi phút và mười bốn giờ, bảy giờ năm phút'],
    ['trong 24–48 giờ', 'trong hai mươi tư đến bốn mươi tám giờ'],
    ['giai đoạn 2026-2030', 'giai đoạn hai nghìn không trăm hai mươi sáu đến hai nghìn không trăm ba mươi'],
    ['thế kỷ XVI, quý IV, lần thứ I', 'thế kỷ mười sáu, quý tư, lần thứ nhất'],
    ['thứ 4 tuần sau', 'thứ tư tuần sau'],
    ['UBND xã An Lão, TP. Hải Phòng', 'Ủy ban nhân dân xã An Lão, thành phố Hải Phòng'],
    ['TTHC & BHYT', 'thủ tục hành chính và bảo hiểm y tế'],
    ['gọi 0225 3872 000', 'gọi không hai hai năm, ba tám bảy hai, không không không'],
    ['ảnh 4x6, cột 3 × 2', 'ảnh bốn nhân sáu, cột ba nhân hai'],
    ['gọi 114', 'gọi một một bốn'],
    ['có 114 hộ', 'có một trăm mười bốn hộ'],
    ['mã 7K3Q', 'mã bảy ca ba quy'],
    ['26 °C, 40 km/h, 120 m²', 'hai mươi sáu độ C, bốn mươi ki lô mét trên giờ, một trăm hai mươi mét vuông'],
    ['Một câu không có gì để đổi.', 'Một câu không có gì để đổi.'],
    ['thôn 3, lớp 5A1', 'thôn ba, lớp năm a một'],
  ])('%s', (written, said) => {
    expect(spokenVietnamese(written)).toEqual({ text: said, doubts: [] });
  });

  it('tells of what can be read in another way', () => {
    const { text, doubts } = spokenVietnamese(
      'Nghị quyết 1669/NQ-UBTVQH15 và Quyết định số 26/2026/QĐ-TTg, xem anlao.haiphong.gov.vn, thủ tục 1.001193, đạt 3/4, theo ABC.',
    );
    expect(text).toBe(
      'Nghị quyết số một nghìn sáu trăm sáu mươi chín và Quyết định số hai mươi sáu năm hai nghìn không trăm hai mươi sáu, xem anlao chấm haiphong chấm gov chấm vn, thủ tục một chấm không không một một chín ba, đạt ba trên bốn, theo ABC.',
    );
    expect(doubts).toEqual([
      '1669/NQ-UBTVQH15',
      '26/2026/QĐ-TTg',
      'anlao.haiphong.gov.vn',
      '1.001193',
      '3/4',
      'ABC',
    ]);
  });

  it('keeps words that are in capitals for their weight', () => {
    expect(spokenVietnamese('THÔNG BÁO VỀ HOA').doubts).toEqual([]);
  });

  it('leaves no digit behind, whatever is written', () => {
    const signs = ['0', '7', '12', '2026', '.', ',', '/', '-', ' ', 'h', '%', 'm', 'ngày ', 'X'];
    for (let seed = 0; seed < 4000; seed += 1) {
      const text = Array.from(
        { length: 6 },
        (_, place) => signs[(seed * (place * 7 + 3) + seed ** 2) % signs.length],
      ).join('');
      const { text: said } = spokenVietnamese(text);
      expect(said.length).toBeGreaterThan(0);
      const digits = /(?<![\p{L}])\d+(?![\p{L}\d])/u.exec(said);
      expect(digits, `${text} → ${said}`).toBeNull();
    }
  });
});
