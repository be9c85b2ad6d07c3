/** Finding one's way: distances, stops, sketches, filters, true placards, mistakes. The shape of all. */
export const way = {
  /** `{n}` is a number as the language writes it. */
  metres: '{n} m',
  kilometres: '{n} km',
  /** A distance that was not walked but reckoned between two points. */
  straight: 'khoảng {distance} đường chim bay',
  walk: { one: 'đi bộ chừng {n} phút', other: 'đi bộ chừng {n} phút' },
  /** Both ends are points; one of them is not exact. */
  roughly: '{line} (vị trí gần đúng)',
  pace: 'Đường chim bay ngắn hơn đường đi. Số phút tính theo bốn cây số một giờ, đường đi dài hơn đường chim bay ba phần mười.',
  legs: 'Đến điểm sau: {line}',
  trail: {
    /** `{at}` of `{of}` stops. */
    here: 'Điểm {at} trên {of} của tuyến',
    next: 'Điểm tiếp theo',
    last: 'Tuyến dừng ở đây.',
  },
  near: 'Gần đây',
};
