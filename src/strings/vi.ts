/** Vietnamese: the first locale; its shape is the shape of all. */
export const vi = {
  /** Words of the field, used by pages, placards and pictures alike. */
  terms: {
    collections: {
      relics: 'Di tích',
      products: 'Sản phẩm',
      services: 'Thủ tục',
      places: 'Địa điểm',
      festivals: 'Lễ hội',
      about: 'Giới thiệu',
      trails: 'Tuyến tham quan',
    },
    gates: { relic: 'Di tích', product: 'Sản phẩm', service: 'Thủ tục', place: 'Địa điểm' },
    relicKinds: {
      history: 'di tích lịch sử',
      architecture: 'di tích kiến trúc, nghệ thuật',
      archaeology: 'di tích khảo cổ',
      landscape: 'danh lam thắng cảnh',
    },
    relicRanks: {
      'special-national': 'Di tích quốc gia đặc biệt',
      national: 'Di tích quốc gia',
      city: 'Di tích cấp thành phố',
      inventory: 'Trong danh mục kiểm kê',
    },
    productKinds: { ocop: 'Sản phẩm OCOP', craft: 'Nghề truyền thống', speciality: 'Đặc sản' },
    placeKinds: {
      'admin-centre': 'Trung tâm hành chính',
      'cultural-house': 'Nhà văn hóa',
      market: 'Chợ',
      school: 'Trường học',
      'festival-ground': 'Sân lễ hội',
      museum: 'Nhà trưng bày',
      workshop: 'Xưởng nghề',
    },
    timeUnits: { 'working-day': '{n} ngày làm việc', day: '{n} ngày' },
    sameDay: 'Trong ngày',
    onlineLevels: {
      full: 'Làm trọn trên mạng',
      partial: 'Nộp trên mạng, đến ký hoặc nhận tại quầy',
      counter: 'Làm tại quầy',
    },
    free: 'Không mất tiền',
    feeUnknown: 'Hỏi tại quầy',
    stars: 'OCOP {n} sao',
    lunar: 'âm lịch',
  },
  /** On the placard. */
  sign: {
    call: {
      relic: ['Quét mã', 'để nghe câu chuyện'],
      product: ['Quét mã', 'để biết ai làm ra'],
      service: ['Quét mã', 'xem giấy tờ cần mang'],
      place: ['Quét mã', 'để biết nơi này'],
    },
    trust: 'Chỉ tin đúng địa chỉ này',
    callUs: 'Gọi xã',
  },
  /** On infographics and share pictures. */
  picture: {},
  /** On the pages. */
  site: {},
};
