/**
 * Values of the example files where the example of a field does not do: the shared fields tell of a relic,
 * and a list may need more than one item. What is not about Núi Voi is made up, and says "Mẫu" (sample).
 */
import type { CollectionName } from '../model/collection-names.ts';

type Values = Readonly<Record<string, unknown>>;

/** Folder of each example entry; the examples refer to each other by these. */
export const EXAMPLE_SLUGS: Readonly<Record<CollectionName, string>> = {
  relics: 'nui-voi',
  products: 'mat-ong-mau',
  services: 'dang-ky-khai-sinh',
  places: 'cho-mau',
  festivals: 'le-hoi-nui-voi',
  about: 'lich-su-mau',
  trails: 'mot-vong-mau',
  statements: 'gui-xe-mau',
  news: 'tin-mau',
  disclosures: 'danh-muc-thu-tuc-mau',
  lessons: 'bai-hoc-mau',
  villages: 'thon-khuc-gian',
  bulletins: '2026-w48',
};

const SAMPLE = {
  verification: { state: 'sample' },
  pictures: [],
  recording: undefined,
  formerly: [],
  hashtags: [],
  posted: [],
  sources: [],
};

export const OWN_VALUES: Readonly<Record<CollectionName, Values>> = {
  relics: {
    verification: { state: 'unconfirmed', note: 'Chưa tìm thấy số quyết định xếp hạng.' },
  },
  products: {
    ...SAMPLE,
    title: 'Mật ong Mẫu',
    tagline: 'Mật ong hoa vải, quay tay',
    summary: 'Mật ong từ hoa vải trong xã. Mỗi năm chỉ quay một lần.',
    drawing: 'honey',
    figures: [{ value: '500 ml', label: 'một hũ' }],
    related: ['places/cho-mau'],
    kind: 'ocop',
    maker: { name: 'Tổ nuôi ong xã Mẫu', address: 'Thôn Đình, xã Mẫu', phone: '0912 345 678' },
    sellers: [{ name: 'Chợ Mẫu', note: 'Phiên ngày chẵn', place: 'places/cho-mau' }],
  },
  services: {
    ...SAMPLE,
    title: 'Đăng ký khai sinh',
    tagline: 'Làm giấy khai sinh cho bé',
    summary: 'Cha mẹ làm giấy khai sinh cho bé trong 60 ngày. Đúng hạn thì không mất tiền.',
    drawing: 'village',
    figures: [{ value: '60 ngày', label: 'từ ngày sinh' }],
    related: ['places/cho-mau'],
    responsible: 'mot-cua',
    steps: [
      { title: 'Nộp hồ sơ', detail: 'Nộp tại quầy hoặc trên Cổng Dịch vụ công quốc gia.' },
      { title: 'Nhận giấy khai sinh', detail: 'Nhận tại quầy, ngay trong ngày.' },
    ],
    where: { place: 'places/cho-mau', note: 'Nộp được ở bất kỳ xã nào trong thành phố.' },
  },
  places: {
    ...SAMPLE,
    title: 'Chợ Mẫu',
    tagline: 'Chợ phiên ngày chẵn',
    summary: 'Chợ họp sáng ngày chẵn. Có rau, cá, vải dệt.',
    drawing: 'village',
    figures: [{ value: '15 phiên', label: 'mỗi tháng' }],
    related: ['products/mat-ong-mau'],
    address: 'Thôn Đình, xã Mẫu',
  },
  festivals: {
    ...SAMPLE,
    title: 'Lễ hội Núi Voi',
    tagline: 'Hội xuân dưới chân núi',
    summary: 'Hội mở đầu xuân, dưới chân Núi Voi. Có phần lễ và phần hội.',
    figures: [{ value: '2 phần', label: 'lễ và hội' }],
    related: ['relics/nui-voi'],
  },
  about: {
    ...SAMPLE,
    title: 'Lịch sử xã Mẫu',
    tagline: 'Từ làng cổ đến xã hôm nay',
    summary: 'Các mốc lớn của xã Mẫu, từ xưa đến nay.',
    drawing: 'bamboo',
    figures: [{ value: '3 làng', label: 'hợp thành xã' }],
    related: ['relics/nui-voi'],
    timeline: [{ when: 'Thế kỷ 18', what: 'Dựng đình làng.' }],
  },
  trails: {
    ...SAMPLE,
    title: 'Một vòng xã Mẫu',
    tagline: 'Nửa ngày đi bộ',
    summary: 'Đi bộ nửa ngày qua núi và chợ. Đường bằng, dễ đi.',
    figures: [{ value: '3 km', label: 'đi bộ' }],
    related: ['festivals/le-hoi-nui-voi'],
    stops: [
      { entry: 'relics/nui-voi', note: 'Thắp hương, xem vách đá.' },
      { entry: 'places/cho-mau', note: 'Ăn sáng, mua mật ong.' },
    ],
  },
  statements: {
    ...SAMPLE,
    title: 'Gửi xe ở nhà văn hóa Mẫu có mất tiền không?',
    tagline: 'Không mất tiền',
    summary: 'Có tin nhà văn hóa thôn sắp thu tiền gửi xe. Tin ấy không đúng.',
    drawing: 'village',
    figures: [],
    related: ['places/cho-mau'],
    corrections: [],
  },
  news: {
    ...SAMPLE,
    title: 'Làng Mẫu dọn đường đón hội',
    tagline: 'Mỗi nhà một buổi, đường sạch trước ngày hội',
    summary: 'Trước ngày hội, mỗi nhà góp một buổi dọn đường. Ba ngày thì xong.',
    drawing: 'village',
    figures: [{ value: '3 ngày', label: 'dọn xong đường' }],
    related: ['relics/nui-voi'],
  },
  disclosures: {
    ...SAMPLE,
    title: 'Danh mục thủ tục xã Mẫu giải quyết',
    tagline: 'Thủ tục làm ở xã Mẫu',
    summary: 'Danh mục thủ tục hành chính xã Mẫu giải quyết, niêm yết thường xuyên.',
    drawing: 'village',
    figures: [],
    related: ['services/dang-ky-khai-sinh'],
    responsible: 'mot-cua',
    postedUntil: undefined,
    takenDownOn: undefined,
    loudspeakerDays: [],
    opinions: undefined,
    personalData: undefined,
    attachments: [],
  },
  lessons: {
    ...SAMPLE,
    title: 'Học về Núi Voi',
    tagline: 'Một tiết học dưới chân núi',
    summary: 'Vì sao núi mang tên Voi, ai từng giữ núi. Có câu hỏi và việc để làm.',
    figures: [{ value: '2 câu', label: 'để tự hỏi mình' }],
    related: ['places/cho-mau'],
    sources: [{ title: 'Sổ ghi chép của trường Mẫu', url: undefined, seenOn: '2026-11-23' }],
    quiz: [
      {
        prompt: 'Đền ở chân núi Voi, thôn Khúc Giản, thờ ai?',
        kind: 'fact',
        options: [{ text: 'Nữ tướng Lê Chân', right: true }, { text: 'Trần Thụy' }],
        why: 'Đền thờ nữ tướng Lê Chân, người lập trang An Biên.',
        source: 1,
      },
      {
        prompt: 'Vào hang, nên làm gì?',
        kind: 'practice',
        options: [
          { text: 'Bẻ một nhánh nhũ đá' },
          { text: 'Mang đèn, đi cùng người biết đường', right: true },
        ],
        why: 'Nhũ đá mất hàng nghìn năm mới thành, bẻ rồi không mọc lại cho ta thấy.',
      },
    ],
  },
  villages: {
    ...SAMPLE,
    title: 'Thôn Khúc Giản',
    tagline: 'Thôn thợ đá dưới chân núi',
    summary: 'Thôn nằm dưới chân Núi Voi. Nhiều nhà làm nghề đá.',
    drawing: 'village',
    figures: [{ value: 'Nghề đá', label: 'nghề của thôn' }],
    related: ['relics/nui-voi'],
  },
  bulletins: {
    ...SAMPLE,
    title: 'Thông tin địa phương tuần 48 năm 2026',
    tagline: 'Phát từ 23.11 đến 29.11.2026',
    summary: 'Tuần này: giới thiệu Núi Voi.',
    drawing: 'village',
    figures: [],
    related: [],
    items: ['relics/nui-voi'],
  },
};

/** `relics/nui-voi` in English. */
export const RELIC_IN_ENGLISH: Values = {
  title: 'Núi Voi (Elephant Mountain)',
  tagline: 'A limestone hill shaped like an elephant',
  summary: 'A group of limestone hills shaped like an elephant …',
  pictures: [
    { alt: 'A temple gate of three bays between two cliffs', caption: 'The gate from the foot of the hill' },
  ],
  figures: [{ value: '143 m', label: 'highest peak' }],
  verification: { note: 'The number of the ranking decision has not been found.' },
  officialName: 'Núi Voi heritage and scenic site',
  worshipped: [
    { name: 'Lady General Lê Chân', role: 'Founder of An Biên, who rose with the Trưng sisters.' },
  ],
  period: 'Traces from the Đông Sơn culture on',
  address: 'Khúc Giản village, An Lão commune',
  timeline: [{ when: '16th century', what: 'The Mạc stationed troops on the hill.' }],
  opening: 'Open all day, no ticket',
  gettingThere: 'Along national road 10 …',
  translation: { by: 'person', reviewed: false },
};

export const OWN_SITE: Values = {
  migrations: [],
  locales: [
    { id: 'vi', tag: 'vi', label: 'Tiếng Việt' },
    { id: 'en', tag: 'en', label: 'English', fallbacks: ['vi'] },
  ],
  offices: [
    {
      id: 'van-hoa',
      name: { vi: 'Phòng Văn hóa – Xã hội', en: 'Culture and Society Office' },
      answersFor: [
        'relics',
        'products',
        'festivals',
        'about',
        'trails',
        'statements',
        'news',
        'disclosures',
        'lessons',
        'villages',
        'bulletins',
      ],
    },
    {
      id: 'mot-cua',
      name: { vi: 'Trung tâm Phục vụ hành chính công', en: 'Public Service Centre' },
      answersFor: ['services', 'places'],
    },
  ],
};

/** A placard that is not printed yet has no later dates. */
export const OWN_PLACARD: Values = {
  at: 'places/cho-mau',
  printedOn: undefined,
  hungOn: undefined,
  inspectedOn: undefined,
  condition: undefined,
  retiredOn: undefined,
  printedAddress: undefined,
  successor: undefined,
  reason: undefined,
};
