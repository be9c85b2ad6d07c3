/** One made-up entry in Vietnamese and English. */
import { stringify } from 'yaml';
import { DRAWINGS } from '../../src/brand/drawings.ts';
import { ABOUT_TOPICS } from '../../src/model/about.ts';
import type { CollectionName } from '../../src/model/collection-names.ts';
import { LESSON_AUDIENCES } from '../../src/model/lesson.ts';
import { NEWS_KINDS } from '../../src/model/news.ts';
import { PLACE_KINDS } from '../../src/model/place.ts';
import { PRODUCT_KINDS } from '../../src/model/product.ts';
import { RELIC_KINDS } from '../../src/model/relic.ts';
import type { Random } from '../../src/lib/random.ts';

export interface SyntheticFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const NAMES = {
  relics: { vi: 'Đình', en: 'Communal house' },
  products: { vi: 'Nón lá', en: 'Palm hat' },
  services: { vi: 'Đăng ký', en: 'Registration' },
  places: { vi: 'Nhà văn hóa', en: 'Cultural house' },
  festivals: { vi: 'Hội làng', en: 'Village festival' },
  about: { vi: 'Chuyện của xã', en: 'About the commune' },
  trails: { vi: 'Đường dạo', en: 'Walk' },
  statements: { vi: 'Câu hỏi', en: 'Question' },
  news: { vi: 'Tin', en: 'News' },
  disclosures: { vi: 'Công khai', en: 'Disclosure' },
  lessons: { vi: 'Bài học', en: 'Lesson' },
  villages: { vi: 'Thôn', en: 'Village' },
  bulletins: { vi: 'Bản tin', en: 'Programme' },
} as const;

const WORDS = {
  vi: 'làng xóm đồng lúa bến sông mái đình cây đa giếng nước sân gạch tiếng trống mùa gặt con đường phiên chợ'.split(
    ' ',
  ),
  en: 'village field river roof banyan well courtyard drum harvest road market stone gate bamboo wind rain'.split(
    ' ',
  ),
} as const;
type Language = keyof typeof WORDS;

function sentence(random: Random, language: Language, words: number): string {
  const text = Array.from({ length: words }, () => random.pick(WORDS[language])).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function body(random: Random, language: Language): string {
  const paragraph = () => Array.from({ length: 4 }, () => sentence(random, language, 12)).join(' ');
  return `${paragraph()}\n\n## ${language === 'vi' ? 'Chuyện cũ' : 'An old story'}\n\n${paragraph()}\n\n${paragraph()}\n`;
}

function texts(random: Random, collection: CollectionName, number: number, language: Language) {
  return {
    title: `${NAMES[collection][language]} ${number}`,
    tagline: sentence(random, language, 5),
    summary: `${sentence(random, language, 12)} ${sentence(random, language, 10)}`,
  };
}

/** Facts of an entry and, in both languages, the texts that only its collection has. */
const OWN: Record<
  CollectionName,
  (random: Random) => { readonly facts: object; readonly vi: object; readonly en: object }
> = {
  relics: (random) => ({
    facts: {
      kinds: [random.pick(RELIC_KINDS)],
      coordinates: {
        lat: 20.79 + random.below(50) / 1000,
        lon: 106.55 + random.below(60) / 1000,
        approximate: true,
      },
    },
    vi: {
      officialName: 'Đình làng thờ thành hoàng',
      address: 'Thôn Mẫu, xã Mẫu',
      timeline: [
        { when: 'Thế kỷ 18', what: 'Dân làng dựng đình bên bến sông.' },
        { when: '1990', what: 'Đình được sửa lại mái.' },
      ],
    },
    en: {
      officialName: 'Communal house of the village',
      address: 'Sample village, Sample commune',
      timeline: [
        { when: '18th century', what: 'The village builds the house by the river.' },
        { when: '1990', what: 'The roof is repaired.' },
      ],
    },
  }),
  products: (random) => ({
    facts: { kind: random.pick(PRODUCT_KINDS.filter((kind) => kind !== 'ocop')) },
    vi: {
      maker: { name: 'Tổ nghề của làng', address: 'Thôn Mẫu' },
      prices: [{ what: 'chiếc', vnd: 80_000 }],
    },
    en: {
      maker: { name: 'Craft group of the village', address: 'Sample village' },
      prices: [{ what: 'piece' }],
    },
  }),
  services: (random) => ({
    facts: {
      code: `1.${String(100_000 + random.below(900_000))}`,
      online: { level: 'full', portal: 'dich-vu-cong', path: '/thu-tuc' },
      legalBasis: ['Luật mẫu'],
      checkedOn: '2026-11-01',
      reviewBy: '2027-11-01',
    },
    vi: {
      field: 'Hộ tịch',
      who: 'Người dân trong xã.',
      documents: [{ name: 'Tờ khai', copies: '1 bản' }, { name: 'Giấy tờ tùy thân' }],
      steps: [
        { title: 'Nộp hồ sơ', detail: 'Tại quầy hoặc trên mạng.' },
        { title: 'Nhận kết quả', detail: 'Tại nơi đã nộp.' },
      ],
      timeLimit: { value: 1, unit: 'working-day' },
      fee: { setBy: 'exempt', localVnd: 0, rule: 'Không thu tiền.' },
      where: { place: 'places/places-1' },
      result: 'Giấy xác nhận',
    },
    en: {
      field: 'Civil status',
      who: 'People of the commune.',
      documents: [{ name: 'Form', copies: '1 copy' }, { name: 'Identity paper' }],
      steps: [
        { title: 'File', detail: 'At the counter or online.' },
        { title: 'Collect', detail: 'Where it was filed.' },
      ],
      fee: { rule: 'Free of charge.' },
      result: 'Certificate',
    },
  }),
  places: (random) => ({
    facts: { kind: random.pick(PLACE_KINDS) },
    vi: { address: 'Thôn Mẫu, xã Mẫu', hours: [{ days: 'Thứ Hai đến thứ Sáu', time: '7:30 – 11:30' }] },
    en: {
      address: 'Sample village, Sample commune',
      hours: [{ days: 'Monday to Friday', time: '7:30 – 11:30' }],
    },
  }),
  festivals: (random) => {
    const month = 1 + random.below(12);
    return {
      facts: {
        calendar: 'lunar',
        from: { month, day: 10 },
        to: { month, day: 12 },
        venue: 'places/places-1',
      },
      vi: { programme: [{ title: 'Lễ tế', detail: 'Dâng hương ở đình.' }] },
      en: { programme: [{ title: 'Offering', detail: 'Incense at the communal house.' }] },
    };
  },
  about: (random) => ({ facts: { topic: random.pick(ABOUT_TOPICS) }, vi: {}, en: {} }),
  trails: () => ({
    facts: {},
    vi: {
      stops: [
        { entry: 'relics/relics-1', note: 'Xem mái đình.' },
        { entry: 'places/places-1', note: 'Nghỉ chân, uống nước.' },
      ],
    },
    en: { stops: [{ note: 'See the roof.' }, { note: 'Rest and have some water.' }] },
  }),
  statements: (random) => {
    const day = `2026-10-${10 + random.below(20)}`;
    return {
      facts: { raisedAt: `${day} 08:15`, answeredAt: `${day} 15:40` },
      vi: {
        asked: 'Nhà văn hóa thôn mở cửa lúc nào?',
        answer: 'Nhà văn hóa thôn mở cửa cả ngày.',
        speaker: { office: 'van-phong', role: 'Người phát ngôn của xã' },
      },
      en: {
        asked: 'When is the village hall open?',
        answer: 'The village hall is open all day.',
        speaker: { role: 'Spokesperson of the commune' },
      },
    };
  },
  news: (random) => ({
    facts: { kind: random.pick(NEWS_KINDS), publishedOn: `2026-10-${10 + random.below(20)}` },
    vi: {},
    en: {},
  }),
  disclosures: (random) => ({
    facts: { item: 1 + random.below(6), postedFrom: `2026-10-${10 + random.below(20)}`, forms: ['board'] },
    vi: {},
    en: {},
  }),
  lessons: (random) => ({
    facts: { audience: random.pick(LESSON_AUDIENCES), minutes: 10 + random.below(30) },
    vi: {
      aims: ['Kể được chuyện của mái đình.'],
      quiz: ['Đình có từ bao giờ?', 'Đến đình nên làm gì?'].map((prompt) => ({
        prompt,
        kind: 'practice',
        options: [{ text: 'Hỏi các cụ', right: true }, { text: 'Tự đoán' }],
        why: 'Các cụ là người biết rõ nhất.',
      })),
    },
    en: {
      aims: ['Tell the story of the hall.'],
      quiz: ['How old is the hall?', 'What is best done there?'].map((prompt) => ({
        prompt,
        options: [{ text: 'Ask the elders' }, { text: 'Guess' }],
        why: 'The elders know best.',
      })),
    },
  }),
  villages: () => ({ facts: {}, vi: {}, en: {} }),
  // Its week and what it tells of follow from its number.
  bulletins: () => ({ facts: {}, vi: {}, en: {} }),
};

function mdx(frontMatter: object, text: string): string {
  return `---\n${stringify(frontMatter)}---\n\n${text}`;
}

/** Weeks of many years, one after the other. */
function weekOfNumber(number: number): string {
  return `${2000 + Math.floor(number / 52)}-W${String((number % 52) + 1).padStart(2, '0')}`;
}

/** Name of the folder of entry `number`. */
export function syntheticSlug(collection: CollectionName, number: number): string {
  return collection === 'bulletins' ? weekOfNumber(number).toLowerCase() : `${collection}-${number}`;
}

/** The files of entry `number` of a collection; it may refer to the first relic and the first place. */
export function syntheticEntry(
  random: Random,
  collection: CollectionName,
  number: number,
): readonly SyntheticFile[] {
  const isBulletin = collection === 'bulletins';
  const folder = `${collection}/${syntheticSlug(collection, number)}`;
  const own = OWN[collection](random);
  const common = {
    drawing: random.pick(DRAWINGS),
    responsible: 'van-phong',
    verification: { state: 'sample' },
    sources: [{ title: 'Nội dung mẫu', seenOn: '2026-11-01' }],
    updatedOn: '2026-11-01',
  };
  const programme = isBulletin ? { week: weekOfNumber(number), items: ['relics/relics-1'] } : {};
  const vi = {
    ...texts(random, collection, number, 'vi'),
    ...common,
    ...own.facts,
    ...programme,
    ...own.vi,
  };
  const en = {
    ...texts(random, collection, number, 'en'),
    ...own.en,
    translation: { by: 'person', reviewed: true },
  };
  return [
    {
      path: `${folder}/index.vi.mdx`,
      text: mdx(vi, body(random, 'vi') + (isBulletin ? '\n## Đình 1\n' : '')),
    },
    { path: `${folder}/index.en.mdx`, text: mdx(en, body(random, 'en')) },
  ];
}
