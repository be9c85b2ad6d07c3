/** The registry of placards: one file a code, `content/placards/7K3Q.yaml`. */
import { z } from 'astro/zod';
import { COLLECTION_NAMES } from './collection-names.ts';
import { day, fact, localized, reference } from './field.ts';
import { localeId } from './locale.ts';
import { CODE_ALPHABET, CODE_LENGTH } from './short-code.ts';

export const PLACARD_FORMATS = [
  'a6',
  'a6-landscape',
  'a5',
  'a5-landscape',
  'a4',
  'a4-landscape',
  'a3',
  'label-60',
] as const;
export type PlacardFormat = (typeof PLACARD_FORMATS)[number];

/** From how far each format can be read, in centimetres; what a new placard says unless it is told otherwise. */
export const USUAL_DISTANCE_CM: Readonly<Record<PlacardFormat, number>> = {
  a6: 40,
  'a6-landscape': 30,
  a5: 60,
  'a5-landscape': 40,
  a4: 85,
  'a4-landscape': 60,
  a3: 120,
  'label-60': 25,
};

export const PLACARD_INKS = ['full', 'saving'] as const;

const PLACARD_STATUSES = ['planned', 'printed', 'hung', 'retired'] as const;
export type PlacardStatus = (typeof PLACARD_STATUSES)[number];

export const placardSchema = z.strictObject({
  opens: reference(COLLECTION_NAMES, {
    vi: 'Quét biển thì mở bài nào.',
    en: 'The entry that opens when it is scanned.',
    example: 'relics/nui-voi',
  }),
  at: reference(['relics', 'places'], {
    vi: 'Treo ở đâu: relics/… hoặc places/….',
    en: 'Where it hangs: relics/… or places/….',
    example: 'places/khu-le-hoi-nui-voi',
  }),
  spot: localized(80, {
    vi: 'Chỗ treo cụ thể, từng ngôn ngữ.',
    en: 'The exact spot, in each locale.',
    example: { vi: 'cạnh lối vào sân lễ hội', en: 'by the entrance to the festival ground' },
  }),
  format: fact(z.enum(PLACARD_FORMATS), {
    options: {
      a6: 'A6 đứng',
      'a6-landscape': 'A6 ngang',
      a5: 'A5 đứng',
      'a5-landscape': 'A5 ngang',
      a4: 'A4 đứng',
      'a4-landscape': 'A4 ngang',
      a3: 'A3, áp phích',
      'label-60': 'nhãn 60 × 60 mm',
    },
    vi: 'Khổ biển: a6, a5, a4 (đứng), thêm -landscape là ngang; a3 là áp phích; label-60 là nhãn 60 × 60 mm.',
    en: 'Size of the sign: a6, a5, a4 (portrait, or with -landscape), a3 poster, label-60 a 60 × 60 mm label.',
    example: 'a5',
  }),
  ink: fact(z.enum(PLACARD_INKS), {
    label: 'Cách in',
    vi: 'full (in màu đủ) hoặc saving (nền trắng, tiết kiệm mực); không ghi thì là full.',
    en: 'full colour, or saving ink on a white ground; full unless given.',
    example: 'full',
  }).default('full'),
  readingDistanceCm: fact(z.number().int().min(10).max(500), {
    vi: 'Người quét đứng cách biển bao xa, cm.',
    en: 'How far away people stand, in centimetres.',
    example: 60,
  }),
  setting: fact(z.enum(['indoor', 'outdoor']), {
    label: 'Chỗ treo trong nhà hay ngoài trời',
    vi: 'indoor (trong nhà) hoặc outdoor (ngoài trời).',
    en: 'indoor or outdoor.',
    example: 'outdoor',
  }),
  printDpi: fact(z.number().int().min(100).max(4800), {
    vi: 'Độ phân giải máy in của riêng biển này, dpi; không ghi thì theo site.yaml.',
    en: 'Density of the printer for this sign alone, in dpi; as in site.yaml unless given.',
    example: 300,
  }).optional(),
  locales: fact(z.array(localeId).length(2), {
    oneOf: 'locales',
    vi: 'Hai ngôn ngữ in trên biển, đều có trong site.yaml; không ghi thì là vi và en.',
    en: 'The two locales printed on it, both in site.yaml; left out, they are vi and en.',
    example: ['vi', 'en'],
  }).default(['vi', 'en']),
  status: fact(z.enum(PLACARD_STATUSES), {
    label: 'Tình trạng',
    vi: 'planned (sẽ làm), printed (đã in), hung (đã treo), retired (đã bỏ).',
    en: 'planned, printed, hung or retired.',
    example: 'planned',
  }),
  issuedOn: day({ vi: 'Ngày cấp mã.', en: 'Day the code was issued.' }),
  printedOn: day({ vi: 'Ngày in.', en: 'Day it was printed.' }).optional(),
  hungOn: day({ vi: 'Ngày treo.', en: 'Day it was hung.' }).optional(),
  inspectedOn: day({
    vi: 'Ngày đi kiểm tra gần nhất: còn sạch, quét được, mở đúng trang. Mỗi tháng một lần.',
    en: 'Day of the last inspection: clean, scans, opens the right page. Once a month.',
  }).optional(),
  condition: fact(z.enum(['good', 'damaged']), {
    label: 'Biển còn tốt hay hỏng',
    options: { good: 'còn tốt', damaged: 'hỏng, phải thay' },
    vi: 'Lần kiểm tra gần nhất thấy biển thế nào: good (còn tốt) hay damaged (hỏng, phải thay); báo cáo tháng đếm theo đây.',
    en: 'What the last inspection found: good or damaged; the monthly report counts these.',
    example: 'good',
  }).optional(),
  retiredOn: day({ vi: 'Ngày bỏ.', en: 'Day it was retired.' }).optional(),
  printedAddress: fact(z.string().regex(/^https?:\/\/\S+\/$/iu), {
    vi: 'Đúng địa chỉ trong mã QR lúc in; lệnh placards -- printed tự ghi.',
    en: 'The exact address in the symbol when it was printed; placards -- printed writes it.',
    example: 'HTTPS://ANLAO.HAIPHONG.GOV.VN/7K3Q/',
  }).optional(),
  successor: fact(
    z
      .string()
      .regex(new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`, 'u'))
      .nullable(),
    {
      label: 'Mã của biển thay thế',
      vi: 'Biển đã bỏ: mã của biển thay thế; null nếu không có, kèm reason.',
      en: 'Of a retired placard: the code that takes its place; null if there is none, with a reason.',
      example: '9KTZ',
    },
  ).optional(),
  reason: localized(160, {
    vi: 'Vì sao bỏ biển, hiện trên trang của biển.',
    en: 'Why it was retired, shown on its page.',
    example: { vi: 'Nhà văn hóa đã dời đi.', en: 'The village hall has moved.' },
  }).optional(),
});
export type PlacardRecord = z.infer<typeof placardSchema>;
