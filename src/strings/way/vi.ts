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
  /** What a list is divided by, and the part of an address that says so, ASCII. */
  filters: {
    rank: { label: 'Cấp xếp hạng', path: 'cap-bac' },
    kind: { label: 'Loại', path: 'loai' },
    village: { label: 'Thôn', path: 'thon' },
    stars: { label: 'Số sao', path: 'sao' },
    level: { label: 'Cách làm', path: 'cach-lam' },
  },
  /** Ends of addresses; where there is none, the id stands. */
  filterValues: {
    'special-national': 'quoc-gia-dac-biet',
    national: 'quoc-gia',
    city: 'thanh-pho',
    inventory: 'kiem-ke',
    history: 'lich-su',
    architecture: 'kien-truc',
    archaeology: 'khao-co',
    landscape: 'danh-thang',
    ocop: 'ocop',
    craft: 'nghe-truyen-thong',
    speciality: 'dac-san',
    'admin-centre': 'trung-tam-hanh-chinh',
    'cultural-house': 'nha-van-hoa',
    market: 'cho',
    school: 'truong-hoc',
    'festival-ground': 'san-le-hoi',
    museum: 'nha-trung-bay',
    workshop: 'xuong-nghe',
    full: 'tren-mang',
    partial: 'mot-phan',
    counter: 'tai-quay',
  } as Readonly<Record<string, string>>,
  filterList: 'Lọc danh sách',
  filterAll: 'Tất cả',
  filtered: '{n} trong {of} bài ở mục {collection}.',
  /** The page that tells whether a placard is one of the commune's. */
  real: {
    link: 'Biển này có thật không?',
    title: 'Biển {code} có thật không?',
    planned: 'Theo sổ của xã, biển này chưa được treo ở đâu.',
    hung: 'Theo sổ của xã, biển này đang treo ở chỗ ghi dưới đây.',
    retired: 'Theo sổ của xã, biển này đã được gỡ.',
    picture: 'Mặt biển thật',
    alt: 'Ảnh nhỏ của biển {code}: {title}, mã vuông, bốn ô {code} và địa chỉ {address}.',
    compare: 'So với biển bạn thấy',
    place: 'Treo ở',
    spot: 'Chỗ treo',
    address: 'Địa chỉ in',
    serial: 'Số hiệu',
    size: 'Khổ biển',
    opens: 'Mở trang',
    feel: 'Sờ quanh mã vuông. Có miếng dán đè lên mã thì đừng quét.',
    never: 'Biển thật không bao giờ hỏi',
    asks: ['Tiền, số tài khoản, số thẻ.', 'Mật khẩu, mã OTP.', 'Tên đăng nhập, định danh điện tử.'],
    differs: 'Nếu có chỗ không khớp',
    stop: 'Đừng gõ gì, đừng trả tiền. Nhìn thanh địa chỉ: chỉ {host} mới là trang của xã.',
    open: 'Mở trang của biển này',
  },
  report: {
    link: 'Báo chỗ sai',
    /** Of a mail; `{page}` is a title. */
    subject: 'Báo chỗ sai: {page}',
    body: 'Trang: {url}',
    code: 'Mã trên biển: {code}',
    wrong: 'Chỗ sai: ',
    /** Beside a link to Zalo, which cannot be sent along a text. */
    paste: 'Báo chỗ sai qua Zalo, kèm dòng này: {line}',
  },
  share: 'Chia sẻ',
  map: {
    title: 'Sơ đồ của xã',
    lead: 'Những nơi đã có tọa độ. Mọi bài khác ở trang tìm.',
    /** Letter at the arrow. */
    north: 'B',
    note: 'Sơ đồ vẽ theo tọa độ, không có đường đi.',
    line: 'Nét nối chỉ thứ tự các điểm.',
    rough: 'Ô viền đứt là vị trí gần đúng.',
    alt: {
      around: { one: 'Sơ đồ: {title} và {n} nơi quanh đó.', other: 'Sơ đồ: {title} và {n} nơi quanh đó.' },
      trail: {
        one: 'Sơ đồ tuyến, {n} điểm, bắt đầu từ {title}.',
        other: 'Sơ đồ tuyến, {n} điểm, bắt đầu từ {title}.',
      },
      commune: { one: 'Sơ đồ {n} nơi trong xã, có {title}.', other: 'Sơ đồ {n} nơi trong xã, có {title}.' },
    },
  },
  mapProgram: 'Mở bằng ứng dụng bản đồ khác trên máy Android',
};
