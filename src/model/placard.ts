/** The registry of placards: one file a code, `content/placards/7K3Q.yaml`. */
import { z } from 'astro/zod';
import { COLLECTION_NAMES } from './collection-names.ts';
import { day, fact, localized, reference } from './field.ts';
import { localeId } from './locale.ts';
import { CODE_ALPHABET, CODE_LENGTH } from './short-code.ts';

const PLACARD_FORMATS = ['a5'] as const;

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
  format: fact(z.enum(PLACARD_FORMATS), { vi: 'Khổ biển.', en: 'Size of the sign.', example: 'a5' }),
  readingDistanceCm: fact(z.number().int().min(10).max(500), {
    vi: 'Người quét đứng cách biển bao xa, cm.',
    en: 'How far away people stand, in centimetres.',
    example: 60,
  }),
  setting: fact(z.enum(['indoor', 'outdoor']), {
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
    vi: 'Hai ngôn ngữ in trên biển, đều có trong site.yaml; không ghi thì là vi và en.',
    en: 'The two locales printed on it, both in site.yaml; left out, they are vi and en.',
    example: ['vi', 'en'],
  }).default(['vi', 'en']),
  status: fact(z.enum(PLACARD_STATUSES), {
    vi: 'planned (sẽ làm), printed (đã in), hung (đã treo), retired (đã bỏ).',
    en: 'planned, printed, hung or retired.',
    example: 'planned',
  }),
  issuedOn: day({ vi: 'Ngày cấp mã.', en: 'Day the code was issued.' }),
  printedOn: day({ vi: 'Ngày in.', en: 'Day it was printed.' }).optional(),
  hungOn: day({ vi: 'Ngày treo.', en: 'Day it was hung.' }).optional(),
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
